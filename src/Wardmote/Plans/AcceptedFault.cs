using Wardmote.Platform.Common;

namespace Wardmote.Plans;

/// <summary>That somebody looked at a fault of a plan and lets it stand, with the reason.</summary>
public sealed class AcceptedFault
{
    private AcceptedFault()
    {
    }

    internal AcceptedFault(Plan plan, string faultKey, string reason, string who, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBrokenException("Say why the fault may stand: others will rely on the reason", "Reason");
        }

        PartnershipId = plan.PartnershipId;
        PlanId = plan.PlanId;
        FaultKey = faultKey;
        Reason = reason.Trim();
        Who = who;
        At = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid AcceptedFaultId { get; private set; } = Guid.CreateVersion7();

    /// <summary>By what the fault is known again after each check.</summary>
    public string FaultKey { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }
}

using Wardmote.Checks.Content;

namespace Wardmote.Plans;

/// <summary>A plan as it stood on the day it was published: it never changes again.</summary>
public sealed class PlanEdition
{
    private PlanEdition()
    {
    }

    internal PlanEdition(Plan plan, int number, string who, DateTime at)
    {
        PartnershipId = plan.PartnershipId;
        PlanId = plan.PlanId;
        Number = number;
        Content = plan.ToContent();
        Who = who;
        At = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid PlanEditionId { get; private set; } = Guid.CreateVersion7();

    /// <summary>Counted from 1.</summary>
    public int Number { get; private set; }

    public PlanContent Content { get; private set; } = null!;

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }
}

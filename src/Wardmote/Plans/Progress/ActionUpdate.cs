namespace Wardmote.Plans.Progress;

/// <summary>What somebody said on a day about how an action goes. It is never changed: who was wrong says so in the next one.</summary>
public sealed class ActionUpdate
{
    public const int Longest = 4000;

    private ActionUpdate()
    {
    }

    internal ActionUpdate(PlanAction action, ActionReport report, IReadOnlyList<string> milestonesDone, Guid? userId, string who, DateTime at)
    {
        PartnershipId = action.PartnershipId;
        PlanId = action.PlanId;
        ActionId = action.ActionId;
        Text = report.Text;
        Status = report.Status;
        NextStep = report.NextStep;
        MilestonesDone = milestonesDone;
        UserId = userId;
        Who = who;
        At = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid ActionId { get; private set; }

    public Guid UpdateId { get; private set; } = Guid.CreateVersion7();

    /// <summary>What happened; empty where only a status or a milestone was reported.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The status that was claimed.</summary>
    public string? Status { get; private set; }

    public string? NextStep { get; private set; }

    /// <summary>The milestones that this report told to be done.</summary>
    public IReadOnlyList<string> MilestonesDone { get; private set; } = [];

    public Guid? UserId { get; private set; }

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }
}

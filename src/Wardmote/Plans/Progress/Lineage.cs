namespace Wardmote.Plans.Progress;

/// <summary>What became of an action of an earlier plan in a later one.</summary>
public enum LineageKind
{
    /// <summary>It stands in the later plan in the same words.</summary>
    Continued,

    /// <summary>It goes on in other words.</summary>
    Reworded,

    /// <summary>It was done, and is to be done once more.</summary>
    DoneAgain,

    /// <summary>Nothing in the earlier plan is it.</summary>
    New,
}

/// <summary>Where an action comes from: an action of an earlier plan, or nowhere.</summary>
/// <param name="FromPlanId">The earlier plan; for a document that holds several years it may be the same plan.</param>
/// <param name="FromActionId">The earlier action; none where it is new.</param>
/// <param name="FromTitle">The earlier action's title then.</param>
public sealed record Lineage(LineageKind Kind, Guid FromPlanId, string FromPlan, Guid? FromActionId = null, string? FromTitle = null)
{
    /// <summary>The lineage in words: "Continued from “…” in Plan 2024/25".</summary>
    public string InWords => Kind switch
    {
        LineageKind.New => $"New: {FromPlan} has nothing like it",
        LineageKind.Continued => $"Carried over from {FromPlan} in the same words",
        LineageKind.Reworded => $"Carried over from {FromPlan}, where it was called “{FromTitle}”",
        _ => $"Done once already, in {FromPlan}: “{FromTitle}”",
    };
}

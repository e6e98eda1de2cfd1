namespace Wardmote.Plans.Progress;

/// <summary>That a milestone, or the action as a whole, cannot be done before something else.</summary>
/// <param name="Milestone">The words of the milestone that has to wait; none for the whole action.</param>
/// <param name="BeforeMilestone">The words of the milestone of the same action that comes first; none where it is another action.</param>
/// <param name="BeforeActionId">The other action that comes first.</param>
/// <param name="BeforeTitle">What comes first, in words.</param>
public sealed record Predecessor(string? Milestone, string? BeforeMilestone, Guid? BeforeActionId, string BeforeTitle);

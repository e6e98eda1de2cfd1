namespace Wardmote.Plans.Progress;

/// <summary>The status that somebody reported. It holds until the plan's own status is corrected after it.</summary>
/// <param name="Text">The status as typed or chosen.</param>
/// <param name="PlanSaid">What the plan itself said at the time.</param>
public sealed record ReportedStatus(string Text, string? PlanSaid, DateOnly On);

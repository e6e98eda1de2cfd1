namespace Wardmote.Plans.Progress;

/// <summary>The parts of an action's progress that have a form of their own.</summary>
public static class ProgressPart
{
    public const string Decisions = "decisions";
    public const string Recurrence = "recurrence";
    public const string Order = "order";
    public const string Spend = "spend";
}

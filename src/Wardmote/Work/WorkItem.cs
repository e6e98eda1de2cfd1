namespace Wardmote.Work;

/// <summary>How pressing something is that waits for a person.</summary>
public enum Urgency { Late, DueSoon, Waiting }

/// <summary>One thing that waits for one person: a value to enter, a question to answer, an action to report on.</summary>
/// <param name="Text">What to do, as a link reads: "Enter 6 values for Q2 2025/26".</param>
/// <param name="Href">The page on which it is done.</param>
/// <param name="DueOn">When it is due; none where nothing says so.</param>
/// <param name="Why">What more a person should know: "asked by Priya Lindale: is 103 right?"</param>
public sealed record WorkItem(string Text, string Href, Urgency Urgency, DateOnly? DueOn = null, string? Why = null);

using Wardmote.Platform.Common;

namespace Wardmote.Checks;

/// <summary>How grave a fault is.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>Somebody should look at it.</summary>
    Warning,

    /// <summary>Stops publication until it is mended or accepted with a reason.</summary>
    Blocking,
}

/// <summary>Something wrong in a document or table that a check noticed.</summary>
/// <param name="Rule">The rule's id: "percent-range".</param>
/// <param name="Subject">What it is about, so that a fault is known again after a re-check: "ComS_014d 2023/24".</param>
/// <param name="Where">The place it was seen.</param>
/// <param name="Seen">What stood there.</param>
/// <param name="Expected">What would have been right.</param>
/// <param name="Message">One plain sentence for the person who must mend it.</param>
public sealed record Fault(string Rule, Severity Severity, string Subject, Origin Where, string Seen, string Expected, string Message)
{
    /// <summary>What could be done, where there is a good guess.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Known again as long as the rule, the subject and what was seen are the same.</summary>
    public string Key => $"{Rule}|{Subject}|{Seen}";
}

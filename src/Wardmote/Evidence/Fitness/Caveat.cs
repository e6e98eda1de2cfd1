namespace Wardmote.Evidence.Fitness;

/// <summary>What a reader must know beside a figure, chart or page.</summary>
/// <param name="Id">Its name among caveats: "missing-months".</param>
/// <param name="Text">What is so, in a short sentence without a full stop: "Jul 2019 is missing".</param>
/// <param name="Why">Why it matters, and what was done about it.</param>
/// <param name="Href">Where the whole of it is shown.</param>
public sealed record Caveat(string Id, string Text, string Why, string Href)
{
    /// <summary>The first day of the month from which numbers are not to be compared with those before; none where it draws no line.</summary>
    public DateOnly? BreakAt { get; init; }

    /// <summary>Whether it is believed only, and must be shown as unverified.</summary>
    public bool IsUnverified { get; init; }

    /// <summary>Text and reason as they stand in a note.</summary>
    public string Sentence => $"{Text}{(IsUnverified ? " (unverified)" : "")}. {Why}";
}

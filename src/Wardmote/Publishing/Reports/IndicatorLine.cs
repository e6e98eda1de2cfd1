using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Reports;

/// <summary>An indicator as a report tells it.</summary>
/// <param name="Name">Code and title.</param>
/// <param name="Judgement">What its status means for the reader, in the order in which indicators are shown.</param>
/// <param name="Status">The status word with its tone: "Off target".</param>
public sealed record IndicatorLine(string Name, Judgement Judgement, DocumentText Status)
{
    public string Priority { get; init; } = "";

    public string Tier { get; init; } = "";

    public string Owner { get; init; } = "";

    /// <summary>The value of the period; the word for what stands in its place where there is none.</summary>
    public required DocumentText Value { get; init; }

    /// <summary>The target and how it came about: "542, a quarter of the year's 2,169".</summary>
    public DocumentText Target { get; init; } = DocumentText.Empty;

    /// <summary>The target alone: "542".</summary>
    public string TargetInShort { get; init; } = "";

    /// <summary>The same period a year earlier; empty where there is none or a break lies between.</summary>
    public DocumentText YearBefore { get; init; } = DocumentText.Empty;

    /// <summary>How the status was reached.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The direction in a word or two: "No clear change".</summary>
    public string Movement { get; init; } = "";

    /// <summary>What the data says, as a sentence.</summary>
    public string MovementSays { get; init; } = "";

    /// <summary>Where the year will probably end: "about 2,342 (2,072 to 2,611)"; empty where nothing can be said.</summary>
    public string YearEnd { get; init; } = "";

    /// <summary>The same as a sentence, with what it means for the target.</summary>
    public string YearEndSays { get; init; } = "";

    /// <summary>What whoever answers for it says lies behind the value.</summary>
    public IReadOnlyList<Remark> Narrative { get; init; } = [];

    public Chart? Chart { get; init; }
}

/// <summary>What a status means for a reader.</summary>
public enum Judgement { Off, Near, On, NotJudged, Missing }

/// <summary>What somebody said about a value.</summary>
public sealed record Remark(string Text, string Who, DateTime At);

/// <summary>A closed figure that was corrected.</summary>
/// <param name="What">The indicator and the period.</param>
/// <param name="Before">What had been published.</param>
/// <param name="After">What holds now.</param>
public sealed record CorrectionLine(string What, string Before, DocumentText After, string Reason, string Who, DateTime At);

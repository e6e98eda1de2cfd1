using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>What kind of aim a target states.</summary>
public enum TargetKind
{
    /// <summary>A value to reach.</summary>
    Value,

    /// <summary>A range to stay in.</summary>
    Range,

    /// <summary>So many per cent more or less than a baseline.</summary>
    Change,

    /// <summary>The year is used to find out where one stands.</summary>
    EstablishBaseline,

    /// <summary>An aim will be set later.</summary>
    ToBeSet,
}

/// <summary>What an indicator should reach in a period. A relative one is a number only once its baseline is.</summary>
public sealed record Target
{
    /// <summary>The code of the period: "2025/26", "2025-Q2"; or the document's own words where they name none: "Future years".</summary>
    public required string For { get; init; }

    public TargetKind Kind { get; init; }

    /// <summary>The value to reach, for a value.</summary>
    public double? Number { get; init; }

    /// <summary>The lower end, for a range.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end, for a range.</summary>
    public double? High { get; init; }

    /// <summary>The change in per cent, for a change: -2 for "2 % reduction".</summary>
    public double? ChangePercent { get; init; }

    /// <summary>The code of the period whose value is the baseline.</summary>
    public string? BaselinePeriod { get; init; }

    /// <summary>The baseline itself, where it is stated as a number.</summary>
    public double? BaselineNumber { get; init; }

    /// <summary>What the baseline is, in words: "Strategic Assessment figures, April".</summary>
    public string? BaselineWords { get; init; }

    /// <summary>How a year's target falls on its periods, as what should be reached by the end of each; empty for equal parts.</summary>
    public IReadOnlyList<double> Profile { get; init; } = [];

    /// <summary>What stood in the plan, to the letter.</summary>
    public string? AsWritten { get; init; }

    /// <summary>Where the target was set: a plan's title, a decision.</summary>
    public string? Source { get; init; }

    public Period? Period => PeriodReader.Read(For);
}

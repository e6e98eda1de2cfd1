using Wardmote.Platform.Common;

namespace Wardmote.Performance.Importing;

/// <summary>What can be done with one value of a file.</summary>
public enum ImportOutcome
{
    /// <summary>It is new.</summary>
    New,

    /// <summary>It takes the place of another that is not closed yet.</summary>
    Replaces,

    /// <summary>It stands there already.</summary>
    Unchanged,

    /// <summary>It differs from a closed figure: it is taken only as a correction with a reason.</summary>
    Closed,

    /// <summary>No indicator has that code or title; one can be defined from the row.</summary>
    Unknown,

    /// <summary>It cannot be taken as it stands.</summary>
    Refused,
}

/// <summary>What becomes of the target that a file states beside a value.</summary>
public enum TargetOutcome { None, New, Same, Contradicts, Unreadable }

/// <summary>One value of a file, with what can be done with it and why.</summary>
/// <param name="Why">What was seen, what was expected and what to do; empty where nothing stands against it.</param>
/// <param name="Doubts">What looks wrong and may still be right.</param>
public sealed record ImportRow(FileValue Source, ImportOutcome Outcome, string Why, IReadOnlyList<string> Doubts)
{
    public Indicator? Indicator { get; init; }

    public Period? Period { get; init; }

    /// <summary>The value that was read; none where only a target stands in the row.</summary>
    public EnteredNumber? Entered { get; init; }

    /// <summary>What stands there now.</summary>
    public IndicatorValue? Now { get; init; }

    public TargetOutcome TargetOutcome { get; init; }

    /// <summary>The target as a number, where it is one.</summary>
    public double? Target { get; init; }

    public bool IsTaken => Outcome is ImportOutcome.New or ImportOutcome.Replaces;
}

using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>A value that somebody wants to enter for one indicator and period.</summary>
/// <param name="Note">What they say about it.</param>
/// <param name="Seen">What they saw there before, where they saw it: somebody else's later value is then not overwritten.</param>
public sealed record NewValue(Guid IndicatorId, Period Period, EnteredNumber Entered, string? Note = null, SeenValue? Seen = null)
{
    public ValueKind Kind { get; init; } = ValueKind.Outturn;
}

/// <summary>Which value, in which state, a person saw before entering another.</summary>
/// <param name="ValueId">Its key; none where there was no value yet.</param>
public sealed record SeenValue(Guid? ValueId, long Version)
{
    /// <summary>Whether the value is still as it was seen.</summary>
    public bool Holds(IndicatorValue? now) => now?.ValueId == ValueId && (now is null || now.Version == Version);

    public static SeenValue Of(IndicatorValue? value) => new(value?.ValueId, value?.Version ?? 0);
}

/// <summary>What became of a value that was entered.</summary>
public enum ValueOutcome { Entered, Replaced, Unchanged }

/// <summary>A value after it was entered, and whether that changed anything.</summary>
public sealed record ValueResult(NewValue Value, ValueOutcome Outcome);

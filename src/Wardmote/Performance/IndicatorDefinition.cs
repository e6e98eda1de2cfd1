using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>What an indicator measures and how. There is one definition, in however many plans and tiers the indicator is used.</summary>
public sealed record IndicatorDefinition
{
    /// <summary>Unlike any other indicator's in the partnership: "ComS_012".</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    /// <summary>What is counted, in sentences that leave no doubt.</summary>
    public string? Description { get; init; }

    public DataType Type { get; init; }

    /// <summary>What is counted, as a word beside the number: "incidents", "days". None for a percentage and for money.</summary>
    public string? Unit { get; init; }

    /// <summary>How many decimals are shown.</summary>
    public int Decimals { get; init; }

    public Polarity Polarity { get; init; }

    /// <summary>How often a value is collected.</summary>
    public PeriodKind Frequency { get; init; } = PeriodKind.Quarter;

    public Accumulation Accumulation { get; init; }

    /// <summary>CSI, KPI, MPI or the partnership's own word. The same measure may be used in several; this is its highest.</summary>
    public string? Tier { get; init; }

    /// <summary>The priority that it measures.</summary>
    public string? Priority { get; init; }

    public string? Theme { get; init; }

    /// <summary>The directorate or agency that answers for it.</summary>
    public string? Directorate { get; init; }

    /// <summary>What the numerator counts: "closed within three months". A percentage or ratio that names both is computed, never typed.</summary>
    public string? NumeratorName { get; init; }

    public string? DenominatorName { get; init; }

    /// <summary>How it is computed from other indicators: "[ASB_02] / [ASB_01] * 100". None for one that is collected.</summary>
    public string? Formula { get; init; }

    /// <summary>The code of the indicator that this is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>Where the data comes from: "Police recorded crime".</summary>
    public string? Source { get; init; }

    /// <summary>The area that the indicator is for, where it is not the whole partnership.</summary>
    public string? Area { get; init; }

    /// <summary>The area that the source covers, where it is another: "Nottinghamshire" for a county survey that a borough uses.</summary>
    public string? SourceArea { get; init; }

    /// <summary>Who answers for the value.</summary>
    public PersonName? Owner { get; init; }

    public PersonName? Deputy { get; init; }

    /// <summary>Who enters it, where that is not the owner.</summary>
    public PersonName? Collector { get; init; }

    public PersonName? Approver { get; init; }

    /// <summary>None for the defaults of its data type.</summary>
    public Thresholds? Thresholds { get; init; }

    public IReadOnlyList<Target> Targets { get; init; } = [];

    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    public DateOnly? IntroducedOn { get; init; }

    /// <summary>The last day for which it is collected; what was collected stays readable.</summary>
    public DateOnly? RetiredOn { get; init; }

    /// <summary>Whether a law or a regulator demands it.</summary>
    public bool IsStatutory { get; init; }

    public string? Notes { get; init; }

    public bool IsComputed => Formula is not null;

    /// <summary>Whether numerator and denominator are collected and the value computed from them.</summary>
    public bool HasParts => NumeratorName is not null && DenominatorName is not null && Formula is null;

    /// <summary>Whether a percentage may lie below 0 or above 100, as a change or a comparison may; a share of a whole may not.</summary>
    public bool MayLeaveHundred { get; init; }

    /// <summary>Whether a value is collected, or computed, for that period: it was introduced by its end and not retired before it began.</summary>
    public bool IsCollectedIn(Period period) => (IntroducedOn is not { } from || from <= period.Last) && (RetiredOn is not { } to || to >= period.First);
}

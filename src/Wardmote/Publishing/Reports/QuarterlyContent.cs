using Wardmote.Platform.Common;

namespace Wardmote.Publishing.Reports;

/// <summary>Everything that a performance report tells, read before a word of it is written.</summary>
/// <param name="Partnership">Whose report it is.</param>
/// <param name="Period">The period that it is about.</param>
/// <param name="AsOf">The day on which it was written.</param>
public sealed record QuarterlyContent(string Partnership, Period Period, DateOnly AsOf)
{
    /// <summary>How the figures came: "The round was closed on 24 July 2025 by Beatrix Holm".</summary>
    public string RoundSays { get; init; } = "";

    public IReadOnlyList<IndicatorLine> Indicators { get; init; } = [];

    public IReadOnlyList<ActionLine> Actions { get; init; } = [];

    /// <summary>Closed figures that were corrected since the period ended.</summary>
    public IReadOnlyList<CorrectionLine> Corrections { get; init; } = [];

    public IEnumerable<IndicatorLine> Judged(Judgement judgement) => Indicators.Where(indicator => indicator.Judgement == judgement);

    public IEnumerable<ActionLine> Of(Concern concern) => Actions.Where(action => action.Concern == concern).OrderBy(action => action.DueOn ?? DateOnly.MaxValue);
}

using Microsoft.EntityFrameworkCore;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Reports;

/// <summary>Reads a partnership's indicators for a report.</summary>
internal static class IndicatorLineQueries
{
    // What a control chart and a year-end projection look back on.
    private const int YearsBack = 4;

    public static async Task<IReadOnlyList<IndicatorLine>> OfAsync(AppDb db, Period period, bool withCharts, CancellationToken cancellationToken)
    {
        List<Indicator> indicators = await db.Indicators.AsNoTracking().Where(indicator => indicator.RetiredOn == null || indicator.RetiredOn >= period.First).ToListAsync(cancellationToken);
        indicators = [.. indicators.Where(indicator => indicator.Definition.IsCollectedIn(period)).OrderBy(indicator => indicator.Code, StringComparer.OrdinalIgnoreCase)];
        IReadOnlyDictionary<Guid, Series> series = await db.SeriesAsync(indicators, period.First.AddYears(-YearsBack), cancellationToken);
        DateOnly since = period.First.AddYears(-1);
        ILookup<Guid, IndicatorComment> narratives = (await db.IndicatorComments.AsNoTracking()
            .Where(comment => comment.Kind == CommentKind.Narrative && comment.PeriodFirst >= since && comment.PeriodFirst <= period.Last).ToListAsync(cancellationToken))
            .ToLookup(comment => comment.IndicatorId);
        return [.. indicators.Select(indicator => Line(indicator, Until(series[indicator.IndicatorId], period), period, [.. narratives[indicator.IndicatorId]], withCharts)).OrderBy(line => line.Judgement)];
    }

    /// <summary>A report about a past period must not know what came later.</summary>
    private static Series Until(Series series, Period period) =>
        new(series.Definition, [.. series.Points.Where(point => point.Period.Last <= period.Last)], [.. series.Projections.Where(point => point.Period.First <= period.Last)]);

    private static IndicatorLine Line(Indicator indicator, Series series, Period reported, IReadOnlyList<IndicatorComment> narratives, bool withChart)
    {
        IndicatorDefinition definition = indicator.Definition;
        Period period = PeriodTold(series, reported);
        IndicatorStatus status = IndicatorStatus.Of(series, period);
        Movement movement = Movement.Of(series, period);
        YearEndProjection projection = YearEndProjection.Of(series, period.Year, period);
        Judgement judgement = JudgementOf(status.Rag);
        return new IndicatorLine($"{indicator.Code} {indicator.Title}", judgement, DocumentText.State(status.Rag.Title, ToneOf(judgement)))
        {
            Priority = definition.Priority ?? "",
            Tier = definition.Tier ?? "",
            Owner = definition.Owner?.Name ?? "",
            Value = period == reported || definition.Frequency == reported.Kind
                ? IndicatorFigures.Of(indicator, series, period, status.Point)
                : $"{IndicatorFigures.Of(indicator, series, period, status.Point)} ({period.ShortName})",
            Target = status.Target.State == TargetState.None ? "None" : status.Target.Words,
            TargetInShort = InShort(definition, status.Target),
            YearBefore = YearBefore(indicator, series, period),
            Rule = status.Rule,
            Movement = status.Rag == Rag.NoValue ? "" : movement.Direction.Title.UpperFirst,
            MovementSays = $"{movement.Sentence}.",
            YearEnd = YearEnd(definition, projection),
            YearEndSays = projection.Value is null ? "" : $"{projection.Words}.",
            Narrative = [.. narratives.Where(one => one.Period == period).OrderBy(one => one.At).Select(one => new Remark(one.Text, one.Who, one.At))],
            Chart = withChart && judgement == Judgement.Off ? IndicatorChart.Of(series, period) : null,
        };
    }

    /// <summary>The last of the periods that are due with the report's; where none is, as with a year's figure in summer, the latest that there is.</summary>
    private static Period PeriodTold(Series series, Period reported)
    {
        PeriodKind frequency = series.Definition.Frequency;
        Period last = Period.Of(frequency, reported.Last);
        Period due = last.Last <= reported.Last ? last : last.Previous;
        return due.Last >= reported.First || series.Latest is not { } latest || latest.Period.Last > reported.Last ? due : latest.Period;
    }

    private static DocumentText YearBefore(Indicator indicator, Series series, Period period) =>
        series.BreakBetween(period.YearBefore, period) is { } change ? $"Not comparable: {change.Reason}"
        : series.At(period.YearBefore) is { Number: not null } before ? IndicatorFigures.Of(indicator, series, period.YearBefore, before)
        : DocumentText.Empty;

    private static string InShort(IndicatorDefinition definition, ResolvedTarget target) => target switch
    {
        { Low: { } low, High: { } high } when low < high => $"{ValueText.Of(definition, low)} to {ValueText.Of(definition, high)}",
        { Low: { } number } => ValueText.Of(definition, number),
        { High: { } most } => ValueText.Of(definition, most),
        { State: TargetState.None } => "None",
        { State: TargetState.EstablishBaseline } => "Baseline year",
        { State: TargetState.ToBeSet } => "To be set",
        _ => "Not resolved yet",
    };

    private static string YearEnd(IndicatorDefinition definition, YearEndProjection projection) => projection switch
    {
        { Value: { } value, Low: { } low, High: { } high } => $"about {ValueText.Of(definition, value)} ({ValueText.Of(definition, low)} to {ValueText.Of(definition, high)}){Meaning(projection.Prospect)}",
        { Value: { } value } => ValueText.Of(definition, value),
        _ => "",
    };

    private static string Meaning(Prospect prospect) => prospect switch
    {
        Prospect.LikelyToMiss => ": likely to miss the target",
        Prospect.LikelyToMeet => ": likely to meet the target",
        _ => "",
    };

    private static Judgement JudgementOf(Rag rag) => rag switch
    {
        Rag.OffTarget => Judgement.Off,
        Rag.CloseToTarget => Judgement.Near,
        Rag.OnTarget => Judgement.On,
        Rag.NoValue => Judgement.Missing,
        _ => Judgement.NotJudged,
    };

    private static Tone ToneOf(Judgement judgement) => judgement switch
    {
        Judgement.Off => Tone.Bad,
        Judgement.Near => Tone.Warning,
        Judgement.On => Tone.Good,
        _ => Tone.Neutral,
    };
}

using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>What is asked of indicators, their values and rounds in more than one place.</summary>
public static class PerformanceQueries
{
    extension(AppDb db)
    {
        public DbSet<Indicator> Indicators => db.Set<Indicator>();

        public DbSet<IndicatorValue> IndicatorValues => db.Set<IndicatorValue>();

        public DbSet<IndicatorComment> IndicatorComments => db.Set<IndicatorComment>();

        public DbSet<Round> Rounds => db.Set<Round>();

        public DbSet<EvidenceFile> EvidenceFiles => db.Set<EvidenceFile>();

        public async Task<Indicator> IndicatorAsync(Guid indicatorId, CancellationToken cancellationToken) =>
            await db.Indicators.FirstOrDefaultAsync(indicator => indicator.IndicatorId == indicatorId, cancellationToken) ?? throw new NotFoundException("The indicator");

        /// <summary>The indicator with that code, as it is typed on the command line.</summary>
        public async Task<Indicator> IndicatorCodedAsync(string code, CancellationToken cancellationToken) =>
            await db.Indicators.FirstOrDefaultAsync(indicator => indicator.Code == code, cancellationToken) ?? throw new NotFoundException($"An indicator with the code “{code}”");

        public async Task<Round> RoundAsync(Guid roundId, CancellationToken cancellationToken) =>
            await db.Rounds.FirstOrDefaultAsync(round => round.RoundId == roundId, cancellationToken) ?? throw new NotFoundException("The round");

        /// <summary>The current version of an indicator's outturn for a period; none where it has none.</summary>
        public async Task<IndicatorValue?> CurrentValueAsync(Guid indicatorId, Period period, CancellationToken cancellationToken) => await db.IndicatorValues.FirstOrDefaultAsync(
            value => value.IndicatorId == indicatorId && value.PeriodFirst == period.First && value.PeriodKind == period.Kind && value.Kind == ValueKind.Outturn && value.IsCurrent, cancellationToken);

        /// <summary>Some indicators by their keys.</summary>
        public async Task<IReadOnlyDictionary<Guid, Indicator>> IndicatorsByIdAsync(IReadOnlyCollection<Guid> indicatorIds, CancellationToken cancellationToken)
        {
            List<Guid> keys = [.. indicatorIds.Distinct()];
            return await db.Indicators.Where(indicator => keys.Contains(indicator.IndicatorId)).ToDictionaryAsync(indicator => indicator.IndicatorId, cancellationToken);
        }

        /// <summary>The current values of some indicators for some periods, tracked so that they can be replaced.</summary>
        public async Task<CurrentValues> CurrentValuesAsync(IReadOnlyCollection<Guid> indicatorIds, IReadOnlyCollection<Period> periods, CancellationToken cancellationToken)
        {
            List<Guid> keys = [.. indicatorIds.Distinct()];
            List<DateOnly> days = [.. periods.Select(period => period.First).Distinct()];
            return new(await db.IndicatorValues.Where(value => keys.Contains(value.IndicatorId) && days.Contains(value.PeriodFirst) && value.IsCurrent).ToListAsync(cancellationToken));
        }

        /// <summary>The rounds in whose own periods some periods end.</summary>
        public async Task<IReadOnlyList<Round>> RoundsOverAsync(IReadOnlyCollection<Period> periods, CancellationToken cancellationToken)
        {
            if (periods.Count == 0)
            {
                return [];
            }

            // The longest round is a year, so that one that collects a period begins at most a year before the period's last day.
            DateOnly from = periods.Min(period => period.Last).AddYears(-1);
            DateOnly to = periods.Max(period => period.Last);
            return await db.Rounds.Where(round => round.PeriodFirst >= from && round.PeriodFirst <= to).ToListAsync(cancellationToken);
        }

        /// <summary>What a round collects: each indicator that is asked for a value, with the periods. Computed ones ask nobody.</summary>
        public async Task<IReadOnlyList<RoundItem>> CollectedByAsync(Round round, CancellationToken cancellationToken)
        {
            Dictionary<PeriodKind, IReadOnlyList<Period>> periods = Enum.GetValues<PeriodKind>().ToDictionary(kind => kind, round.Collects);
            List<PeriodKind> kinds = [.. periods.Where(entry => entry.Value.Count > 0).Select(entry => entry.Key)];
            DateOnly first = round.PeriodFirst.AddYears(-1);
            List<Indicator> indicators = await db.Indicators.AsNoTracking().Where(indicator => kinds.Contains(indicator.Frequency) && (indicator.RetiredOn == null || indicator.RetiredOn >= first)).ToListAsync(cancellationToken);
            return [.. indicators.Where(indicator => !indicator.Definition.IsComputed)
                .SelectMany(indicator => periods[indicator.Frequency].Where(indicator.Definition.IsCollectedIn).Select(period => new RoundItem(indicator, period)))
                .OrderBy(item => item.Indicator.Code, StringComparer.OrdinalIgnoreCase).ThenBy(item => item.Period)];
        }

        /// <summary>The current outturns of what a round collects.</summary>
        public Task<CurrentValues> ValuesOfAsync(IReadOnlyList<RoundItem> items, CancellationToken cancellationToken) =>
            db.CurrentValuesAsync([.. items.Select(item => item.Indicator.IndicatorId)], [.. items.Select(item => item.Period)], cancellationToken);

        /// <summary>The questions about values that nobody has answered yet.</summary>
        public async Task<IReadOnlyList<IndicatorComment>> OpenQuestionsAsync(IReadOnlyCollection<Period> periods, CancellationToken cancellationToken)
        {
            List<DateOnly> days = [.. periods.Select(period => period.First).Distinct()];
            return await db.IndicatorComments.Where(comment => days.Contains(comment.PeriodFirst) && comment.Kind == CommentKind.Question && comment.SettledAt == null).ToListAsync(cancellationToken);
        }
    }
}

/// <summary>One value that a round collects.</summary>
public sealed record RoundItem(Indicator Indicator, Period Period);

/// <summary>The current values of some indicators, found by indicator and period.</summary>
public sealed class CurrentValues(IReadOnlyList<IndicatorValue> values)
{
    private readonly ILookup<(Guid, DateOnly), IndicatorValue> _byPlace = values.ToLookup(value => (value.IndicatorId, value.PeriodFirst));

    public IReadOnlyList<IndicatorValue> All { get; } = values;

    public IndicatorValue? At(Guid indicatorId, Period period, ValueKind kind = ValueKind.Outturn) =>
        _byPlace[(indicatorId, period.First)].FirstOrDefault(value => value.PeriodKind == period.Kind && value.Kind == kind && value.IsCurrent);
}

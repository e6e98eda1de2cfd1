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
    }
}

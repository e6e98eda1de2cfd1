using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Importing;

/// <summary>What is asked of files of values on their way in.</summary>
public static class ImportQueries
{
    extension(AppDb db)
    {
        public DbSet<ImportDraft> ImportDrafts => db.Set<ImportDraft>();

        public DbSet<ValueMap> ValueMaps => db.Set<ValueMap>();

        public async Task<ImportDraft> ImportDraftAsync(Guid importDraftId, CancellationToken cancellationToken) =>
            await db.ImportDrafts.FirstOrDefaultAsync(draft => draft.ImportDraftId == importDraftId, cancellationToken) ?? throw new NotFoundException("The import");

        public async Task<ValueMap> ValueMapNamedAsync(string name, CancellationToken cancellationToken) =>
            await db.ValueMaps.FirstOrDefaultAsync(map => map.Name == name, cancellationToken) ?? throw new NotFoundException($"A column map named “{name}”");

        /// <summary>What can be done with each value of a file.</summary>
        /// <param name="known">The partnership's indicators, tracked where they are to be changed.</param>
        public async Task<IReadOnlyList<ImportRow>> CheckAsync(IReadOnlyList<FileValue> values, IReadOnlyList<Indicator> known, DateOnly today, CancellationToken cancellationToken)
        {
            var names = new ImportCheck(known, new CurrentValues([]), new Dictionary<Guid, Series>(), today);
            List<Indicator> named = [.. values.Select(value => names.IndicatorOf(value.Code, value.Title)).OfType<Indicator>().Distinct()];
            List<Guid> keys = [.. named.Select(indicator => indicator.IndicatorId)];
            List<IndicatorValue> current = await db.IndicatorValues.Where(value => keys.Contains(value.IndicatorId) && value.IsCurrent).ToListAsync(cancellationToken);
            IReadOnlyDictionary<Guid, Series> series = await db.SeriesAsync([.. named.Where(indicator => !indicator.Definition.IsComputed)], DateOnly.MinValue, cancellationToken);
            return new ImportCheck(known, new CurrentValues(current), series, today).Check(values);
        }
    }
}

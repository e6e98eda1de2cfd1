using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Programmes;

/// <summary>Reads the partnership's own wards, from which a report says which are affected.</summary>
public static class WardQueries
{
    extension(AppDb db)
    {
        /// <summary>The names of the wards of the newest set; empty where none was brought in.</summary>
        public async Task<IReadOnlyList<string>> WardNamesAsync(CancellationToken cancellationToken) =>
            await db.AreaSets.AsNoTracking().Where(set => set.Kind == AreaKind.Ward).OrderByDescending(set => set.Year).FirstOrDefaultAsync(cancellationToken) is { } wards
                ? await db.Areas.AsNoTracking().Where(area => area.AreaSetId == wards.AreaSetId).Select(area => area.Name).Distinct().OrderBy(name => name).ToListAsync(cancellationToken)
                : [];

        /// <summary>The wards as answers of a form, with those that stand there although they are none.</summary>
        public async Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> WardAnswersAsync(IReadOnlyList<string> chosen, CancellationToken cancellationToken)
        {
            IReadOnlyList<string> wards = await db.WardNamesAsync(cancellationToken);
            return new Dictionary<string, IReadOnlyList<Answer>>(StringComparer.Ordinal)
            {
                [nameof(ReportHead.Wards)] = [.. wards.Select(ward => new Answer(ward, ward)), .. chosen.Except(wards, StringComparer.OrdinalIgnoreCase).Select(other => new Answer(other, $"{other} (no ward of the partnership)"))],
            };
        }
    }
}

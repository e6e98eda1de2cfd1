using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>Counts incidents by area, month and type. What a question costs are the tallies of its months; a month that is not tallied yet is counted from its rows.</summary>
public static class CountQueries
{
    private static readonly string[] Columns = [ColumnName.Points, ColumnName.Point, ColumnName.Type];

    extension(AppDb db)
    {
        /// <summary>The incidents of a set's areas. A month is missing for an area where the force that polices it supplied no file: see <see cref="HomeForces"/>.</summary>
        /// <exception cref="Platform.Common.NotFoundException">The partnership has no such set.</exception>
        public async Task<Counts> CountsAsync(CountQuestion question, CancellationToken cancellationToken)
        {
            AreaSet set = await db.AreaSets.AsNoTracking().SingleOrDefaultAsync(one => one.AreaSetId == question.AreaSetId, cancellationToken) ?? throw new Platform.Common.NotFoundException("The set of areas");
            var areas = await db.AreasOf(set.AreaSetId).AsNoTracking().Select(area => new { area.Code, area.Name, area.DistrictCode, area.DistrictName }).ToListAsync(cancellationToken);
            IReadOnlyList<StreetMonth> supplied = await db.StreetMonthsAsync(cancellationToken);
            StreetMonth[] asked = [.. supplied.Where(month => month.Month >= question.From.First && month.Month <= question.To.First)];
            Dictionary<Guid, AreaTally> tallies = await db.TalliesAsync(set, asked, cancellationToken);
            HomeForces home = await db.HomeForcesAsync(set, supplied, tallies, cancellationToken);

            var counting = new Counting(question, home);
            foreach (var (place, area) in areas.Index())
            {
                counting.Ask(place, area.Code, area.Name, area.DistrictCode, area.DistrictName);
            }

            foreach (StreetMonth month in asked)
            {
                counting.Add(month, Tally.Unpack(tallies[month.SourceMonthId].Bytes));
            }

            return counting.Finish(set);
        }

        /// <summary>Which force polices which district, by the areas of a set.</summary>
        public async Task<HomeForces> HomeForcesAsync(AreaSet set, CancellationToken cancellationToken) =>
            await db.HomeForcesAsync(set, await db.StreetMonthsAsync(cancellationToken), [], cancellationToken);

        /// <summary>The street months that count, without their rows.</summary>
        public async Task<IReadOnlyList<StreetMonth>> StreetMonthsAsync(CancellationToken cancellationToken) => await db.SourceMonths.AsNoTracking()
            .Where(month => month.Kind == SourceKind.Street && month.IsCurrent).OrderBy(month => month.Month).ThenBy(month => month.Force)
            .Select(month => new StreetMonth(month.SourceMonthId, month.Force, month.Month, month.Rows, month.NotPlaced)).ToListAsync(cancellationToken);

        private async Task<HomeForces> HomeForcesAsync(AreaSet set, IReadOnlyList<StreetMonth> supplied, Dictionary<Guid, AreaTally> counted, CancellationToken cancellationToken)
        {
            var known = await db.AreaTallies.AsNoTracking().Where(tally => tally.AreaSetId == set.AreaSetId)
                .Select(tally => new { tally.SourceMonthId, tally.Districts }).ToDictionaryAsync(tally => tally.SourceMonthId, tally => tally.Districts, cancellationToken);
            foreach (AreaTally tally in counted.Values)
            {
                known[tally.SourceMonthId] = tally.Districts;
            }

            return new HomeForces([.. supplied.Where(month => known.ContainsKey(month.SourceMonthId))
                .Select(month => new SuppliedMonth(month.Force, month.Month, month.Rows - month.NotPlaced, known[month.SourceMonthId]))]);
        }

        /// <summary>The tallies of months by the set's present borders; those that are not stored are made from the months' rows.</summary>
        private async Task<Dictionary<Guid, AreaTally>> TalliesAsync(AreaSet set, IReadOnlyList<StreetMonth> months, CancellationToken cancellationToken)
        {
            Guid[] asked = [.. months.Select(month => month.SourceMonthId)];
            Dictionary<Guid, AreaTally> tallies = await db.AreaTallies.AsNoTracking().Where(tally => tally.AreaSetId == set.AreaSetId && tally.Revision == set.Revision && asked.Contains(tally.SourceMonthId))
                .ToDictionaryAsync(tally => tally.SourceMonthId, cancellationToken);
            AreaPlaces? places = null;
            foreach (Guid missing in asked.Where(id => !tallies.ContainsKey(id)))
            {
                places ??= await db.PlacesOfAsync(set, cancellationToken);
                SourceMonth month = await db.SourceMonths.AsNoTracking().SingleAsync(one => one.SourceMonthId == missing, cancellationToken);
                tallies.Add(missing, places.TallyOf(month, await db.RowsOfAsync(missing, Columns, cancellationToken)));
            }

            return tallies;
        }
    }
}

/// <summary>A street month that counts, without its rows.</summary>
public sealed record StreetMonth(Guid SourceMonthId, string Force, DateOnly Month, int Rows, int NotPlaced);

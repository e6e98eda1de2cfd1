using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Exploring;

/// <summary>Counts searches in an area, reading the columns that are counted of the months asked for.</summary>
public static class SearchQueries
{
    private static readonly string[] Columns = [ColumnName.Points, ColumnName.Point, ColumnName.SelfDefinedEthnicity, ColumnName.OfficerDefinedEthnicity, ColumnName.Outcome, ColumnName.ObjectOfSearch];

    extension(AppDb db)
    {
        /// <summary>The searches of the chosen area between the chosen months.</summary>
        public async Task<Searches> SearchesAsync(ExploredEvidence explored, Period from, Period to, CancellationToken cancellationToken)
        {
            List<SourceMonth> supplied = await db.CurrentMonths(SourceKind.StopAndSearch, from.First, to.First).AsNoTracking().OrderBy(month => month.Month).ToListAsync(cancellationToken);
            AreaPlaces places = await db.PlacesOfAsync(explored.Set, cancellationToken);
            List<string> codes = await db.AreasOf(explored.Set.AreaSetId).Select(area => area.Code).ToListAsync(cancellationToken);
            HashSet<int> inside = [.. explored.Area.Indexes.Select(index => codes.IndexOf(explored.Counts.Areas[index].Code))];
            IReadOnlyList<string> forces = explored.Area.IsOneArea ? [] : explored.Counts.ForcesOf(explored.Area.Indexes);
            SearchTally tally = new();
            await foreach ((SourceMonth month, MonthRows rows) in db.RowsAsync(supplied, Columns, cancellationToken))
            {
                // Some forces publish no coordinate of any search: then all that the area's own force made are counted, and that is said.
                bool isForceWide = month.Rows > 0 && month.NotPlaced == month.Rows && forces.Contains(month.Force, StringComparer.Ordinal);
                tally.IsForceWide |= isForceWide;
                int[][] held = places.Place(rows.Points, out bool[] _);
                NameColumn self = rows.Names(ColumnName.SelfDefinedEthnicity), officer = rows.Names(ColumnName.OfficerDefinedEthnicity), what = rows.Names(ColumnName.ObjectOfSearch);
                for (int row = 0; row < rows.Point.Count; row++)
                {
                    int point = rows.Point[row];
                    bool isPlaced = point != rows.Point.None;
                    tally.NotPlaced += isPlaced ? 0 : 1;
                    if (isForceWide || (isPlaced && held[point].Any(inside.Contains)))
                    {
                        tally.Add(self[row], officer[row], rows.Outcome[row], what[row]);
                    }
                }
            }

            IReadOnlyList<Period> months = Coverage.MonthsBetween(from, to);
            return tally.Searches(months, [.. months.Where(month => !supplied.Exists(one => one.Month == month.First))]);
        }

        /// <summary>The first and last month of which searches are here; none where there are none.</summary>
        public async Task<(Period First, Period Last)?> SearchMonthsAsync(CancellationToken cancellationToken)
        {
            List<DateOnly> months = await db.SourceMonths.AsNoTracking().Where(month => month.Kind == SourceKind.StopAndSearch && month.IsCurrent).Select(month => month.Month).Distinct().ToListAsync(cancellationToken);
            return months.Count == 0 ? null : (Period.Of(PeriodKind.Month, months.Min()), Period.Of(PeriodKind.Month, months.Max()));
        }

        /// <summary>The residents of the chosen area's districts by ethnic group, with the table's title; empty where none is known. Single wards are too small for it.</summary>
        public async Task<(IReadOnlyDictionary<EthnicGroup, double> People, string Source)> EthnicPeopleAsync(ExploredEvidence explored, CancellationToken cancellationToken)
        {
            string[] names = [.. explored.Area.Indexes.Select(index => explored.Counts.Areas[index].Code)];
            var areas = await db.AreasOf(explored.Set.AreaSetId).AsNoTracking().Where(area => names.Contains(area.Code)).Select(area => new { area.Code, area.DistrictCode }).ToListAsync(cancellationToken);
            HashSet<string> districts = [.. areas.Select(area => area.DistrictCode).Where(code => code.Length > 0)], codes = [.. areas.Select(area => area.Code)];
            foreach (AreaTable table in explored.Area.IsOneArea ? [] : await db.TablesAboutAsync(AreaSubject.EthnicGroups, cancellationToken))
            {
                AreaTableRow[] rows = [.. table.Unpack().Where(row => districts.Contains(row.Code) || districts.Contains(row.Within) || codes.Contains(row.Code))];
                if (rows.Length > 0)
                {
                    return (EthnicGroups.Known.ToDictionary(group => group, group => rows.Sum(row => table.Columns.Index().Where(column => column.Index > 0 && EthnicGroups.Of(column.Item) == group).Sum(column => row.Values[column.Index] ?? 0))), table.Title);
                }
            }

            return (new Dictionary<EthnicGroup, double>(), "");
        }
    }

    /// <summary>What is added up while rows are read.</summary>
    private sealed class SearchTally
    {
        private readonly Dictionary<EthnicGroup, int> _self = [], _officer = [];
        private readonly Dictionary<string, int> _outcomes = new(StringComparer.OrdinalIgnoreCase), _objects = new(StringComparer.OrdinalIgnoreCase);
        private int _total;

        public int NotPlaced { get; set; }

        public bool IsForceWide { get; set; }

        public void Add(string self, string officer, string outcome, string what)
        {
            _total++;
            Count(_self, EthnicGroups.Of(self));
            Count(_officer, EthnicGroups.Of(officer));
            Count(_outcomes, outcome.Length > 0 ? outcome : "Nothing said");
            Count(_objects, what.Length > 0 ? what : "Nothing said");
        }

        public Searches Searches(IReadOnlyList<Period> months, IReadOnlyList<Period> missing) => new(months, missing, _total, NotPlaced, _self, _officer, Sorted(_outcomes), Sorted(_objects)) { IsForceWide = IsForceWide };

        private static void Count<T>(Dictionary<T, int> counts, T key)
            where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

        private static IReadOnlyList<(string, int)> Sorted(Dictionary<string, int> counts) => [.. counts.OrderByDescending(pair => pair.Value).Select(pair => (pair.Key, pair.Value))];
    }
}

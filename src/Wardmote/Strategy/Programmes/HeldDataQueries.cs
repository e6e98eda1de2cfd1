using System.Globalization;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Reads what of a dataset is really in Wardmote, whatever the register says.</summary>
public static class HeldDataQueries
{
    extension(AppDb db)
    {
        /// <summary>What is here of each kind of data, in a sentence with the page that shows it.</summary>
        public async Task<IReadOnlyDictionary<HeldData, HeldWords>> HeldDataAsync(CancellationToken cancellationToken)
        {
            Coverage coverage = (await db.FitnessAsync(cancellationToken)).Coverage;
            return new Dictionary<HeldData, HeldWords>
            {
                [HeldData.RecordedCrime] = Months(coverage, SourceKind.Street),
                [HeldData.CrimeOutcomes] = Months(coverage, SourceKind.Outcomes),
                [HeldData.StopAndSearch] = Months(coverage, SourceKind.StopAndSearch),
                [HeldData.Population] = Tables([.. await db.TablesAboutAsync(AreaSubject.Population, cancellationToken)]),
                [HeldData.Deprivation] = Tables([.. await db.TablesAboutAsync(AreaSubject.Deprivation, cancellationToken)]),
            };
        }
    }

    private static HeldWords Months(Coverage coverage, SourceKind kind)
    {
        CoverageCell[] present = coverage.Months.Count == 0 ? [] : [.. coverage.Home(kind).Cells.Where(cell => cell.State.IsPresent)];
        if (present.Length == 0)
        {
            return new("Nothing was brought in", EvidenceLinks.Coverage, IsHere: false);
        }

        Period first = present[0].Month, last = present[^1].Month;
        int between = Coverage.MonthsBetween(first, last).Count;
        string months = present.Length == between ? $"all {between} months" : $"{present.Length} of {between} months";
        return new($"{first} to {last}: {months} are here", EvidenceLinks.Coverage, IsHere: true);
    }

    private static HeldWords Tables(IReadOnlyList<AreaTable> tables) => tables.Count == 0
        ? new("Nothing was brought in", EvidenceLinks.Batches, IsHere: false)
        : new($"{string.Join(", ", tables.Select(table => table.Year).Distinct().Order().Select(year => year.ToString(CultureInfo.InvariantCulture)))}, by {string.Join(" and ", tables.Select(table => table.Codes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}", EvidenceLinks.Batches, IsHere: true);
}

/// <summary>What of a dataset is here.</summary>
/// <param name="Href">The page that shows it.</param>
public sealed record HeldWords(string Text, string Href, bool IsHere);

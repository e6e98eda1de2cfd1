using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks;

/// <summary>The four quarters of a count beside the number that is given for their year.</summary>
internal sealed partial record QuartersOfAYear(Series Series, ValueContent Total, IReadOnlyList<decimal> Quarters)
{
    public decimal Sum => Quarters.Sum();

    /// <summary>A year's number is the sum of its quarters or, where quarters are counted up or levels are given, the last, the greatest or the middle of them.</summary>
    public bool Agrees => new[] { Sum, Quarters[^1], Quarters.Max(), Quarters.Min() }.Contains(Total.Number!.Value)
        || Math.Abs((Sum / 4) - Total.Number!.Value) <= 1;

    public static IEnumerable<QuartersOfAYear> In(PlanContent plan)
        => from series in Series.Of(plan)
           where !series.IsPercent && !IsALevel().IsMatch($"{series.Title} {series.Unit} {series.Indicator.Comment}")
           from kind in new[] { ValueKind.Outturn, ValueKind.Target }
           let values = series.Numbers.Where(value => value.Kind == kind && !series.IsPercentage(value)).ToList()
           let quarters = values.Where(value => Checks.Quarters.Of(value.Period).Count == 1).ToList()
           let totals = values.Where(Series.IsOfTheYear).ToList()
           where totals.Count == 1 && quarters.Select(value => Checks.Quarters.Of(value.Period)[0]).SequenceEqual([1, 2, 3, 4])
               && quarters.Select(value => YearSpan.Of(value.Period)?.Text).Distinct().Count() == 1
           select new QuartersOfAYear(series, totals[0], [.. quarters.Select(value => value.Number!.Value)]);

    [GeneratedRegex(@"%|\b(rate|average|mean|median|percentage|proportion|score|days|hours|time taken|cumulative|open|active|live|caseload|outstanding|at (the )?(quarter|year|period)[- ]?end|snapshot|distinct|unique|individuals?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsALevel();
}

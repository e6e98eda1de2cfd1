using System.Globalization;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>The same number as a count and as a percentage of it was probably copied from one to the other.</summary>
public sealed class CopiedCell : IRule
{
    public string Id => "copied-cell";

    public Severity Severity => Severity.Warning;

    public string Description => "The same number stands as a count and as a percentage of it, or a whole row of outturns stands twice under two names.";

    public IEnumerable<Fault> Check(CheckedPlan plan) => [.. plan.Content.Indicators.SelectMany(CountAsShare), .. CopiedRows(plan.Content)];

    /// <summary>100 cases of which 100% were closed may well be true; 103 of 103% may not, and 60 of 60% hardly.</summary>
    private IEnumerable<Fault> CountAsShare(IndicatorContent indicator)
    {
        IReadOnlyList<Series> parts = Series.Of(indicator);
        return from share in parts
               from count in parts
               where share.Measure != count.Measure && share.Numbers.Any(share.IsPercentage) && !count.Numbers.Any(count.IsPercentage)
               from percentage in share.Outturns
               where percentage.Number is not (0 or 100)
               from number in count.Outturns
               where number.Period == percentage.Period && number.Kind == percentage.Kind && number.Number == percentage.Number
               where SharesDiffer(share, count)
               select this.Found($"{share.Name} {percentage.Period}", percentage.Origin, percentage.Text, "The percentage, not the count",
                   string.Create(CultureInfo.InvariantCulture, $"{indicator.Name} shows {number.Number} both as the number ({count.Name}) and as the percentage ({share.Name}) for {percentage.Period}: one was probably copied into the other."), "Look up the right percentage.");
    }

    /// <summary>If every period shows the same number twice, the part is no share but the same column again.</summary>
    private static bool SharesDiffer(Series share, Series count)
        => share.Outturns.Count() == 1 || share.Outturns.Any(value => !count.Outturns.Any(other => other.Period == value.Period && other.Number == value.Number));

    private IEnumerable<Fault> CopiedRows(PlanContent plan)
    {
        List<Series> rows = [.. Series.Of(plan).Where(series => series.Outturns.Count() >= 3 && series.Outturns.Select(value => value.Number).Distinct().Count() >= 3)];
        return from index in Enumerable.Range(1, Math.Max(0, rows.Count - 1))
               let copy = rows[index]
               let original = rows.Take(index).FirstOrDefault(row => row.Code != copy.Code && Spelling.Bare(row.Title) != Spelling.Bare(copy.Title)
                   && row.Outturns.Select(value => (value.Period, value.Number)).SequenceEqual(copy.Outturns.Select(value => (value.Period, value.Number))))
               where original is not null
               select this.Found($"{copy.Name} outturns", copy.Outturns.First().Origin, string.Join(", ", copy.Outturns.Select(value => value.Text)), "Outturns of its own",
                   $"{copy.Name} (“{copy.Title}”) has exactly the outturns of {original.Name} (“{original.Title}”): a row was probably copied.", "Look up the outturns of one of them.");
    }
}

using System.Globalization;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>The figures under a change, each with the page on which it is made again.</summary>
internal sealed class ChangeFigures(FindingEvidence evidence, ChangedSeries series)
{
    private readonly PeriodChange _change = series.Change;

    /// <summary>"23 %": the size without its direction, which the verb tells.</summary>
    public string Size => Math.Abs(_change.Change.Percent!.Value).ToString(Math.Abs(_change.Change.Percent.Value) < 10 ? "F1" : "F0", CultureInfo.InvariantCulture) + "\u00A0%";

    public string Earlier => Between(_change.Compared[0].YearBefore, _change.Compared[^1].YearBefore);

    public string Later => Between(_change.Compared[0], _change.Compared[^1]);

    private string Address => evidence.Year.Choices.Address(EvidenceLinks.Changes, series.Area is null ? [] : [("area", series.Area.Code)]);

    public IEnumerable<Figure> All(RestrictedMonths? restricted, TypeFindings? trend) => [.. Changed(), .. restricted is null ? [] : Restricted(restricted), .. trend is null ? [] : new[] { TrendOf(evidence, trend) }];

    /// <summary>The change as far as it has a percentage, both counts, and how many months were compared where not all were.</summary>
    public IEnumerable<Figure> Changed()
    {
        if (_change.Compared.Count == 0)
        {
            yield break;
        }

        if (_change.HasPercent)
        {
            yield return Percentage();
        }

        yield return Cited(NumberWords.Count(_change.Change.Before), $"{series.Type.Name}, recorded", Earlier) with { Number = _change.Change.Before, Method = "Count of published rows placed in the area" };
        yield return Cited(NumberWords.Count(_change.Change.After), $"{series.Type.Name}, recorded", Later) with { Number = _change.Change.After, Method = "Count of published rows placed in the area" };
        if (_change.LeftOut.Count > 0)
        {
            yield return Cited(MonthsThatBothHave, "Months that both years have", Later) with { Number = _change.Compared.Count, Method = _change.MonthsText };
        }
    }

    /// <summary>"11 of 12 months".</summary>
    public string MonthsThatBothHave => $"{_change.Compared.Count} of {_change.Compared.Count + _change.LeftOut.Count} months";

    /// <summary>The trend of a type as a figure.</summary>
    public static Figure TrendOf(FindingEvidence evidence, TypeFindings trend) => evidence.Whole.Figure($"{PeriodChange.Percent(trend.Verdict.PercentAYear)} a year", $"{trend.Type.Name}, trend", evidence.Whole.PeriodText, evidence.Whole.Choices.Address(EvidenceLinks.Trend, ("type", trend.Type.Slug))) with
    {
        Number = trend.Verdict.PercentAYear,
        Interval = $"{PeriodChange.Percent(trend.Verdict.Range.Low)} to {PeriodChange.Percent(trend.Verdict.Range.High)} (95 % interval)",
        Low = trend.Verdict.Range.Low,
        High = trend.Verdict.Range.High,
        Method = $"Regression of {trend.Verdict.KnownMonths} months with season and breaks, borne out by yearly totals; chance adjusted over the types",
    };

    private Figure Percentage() => Cited(_change.PercentText, $"{series.Type.Name}, change", Later) with
    {
        Number = _change.Change.Percent,
        Interval = $"{_change.RangeText} (95 % interval)",
        Low = _change.Change.Range.Low,
        High = _change.Change.Range.High,
        Method = string.Create(CultureInfo.InvariantCulture, $"From {_change.Change.Before:N0} to {_change.Change.After:N0} in {_change.MonthsText}; exact conditional interval, dispersion {_change.Dispersion:F1}; chance {_change.Chance:G2}, adjusted over {evidence.Changes.Count(one => one.Change.HasPercent):N0} comparisons"),
    };

    private IEnumerable<Figure> Restricted(RestrictedMonths restricted)
    {
        if (restricted.Before > 0)
        {
            yield return Cited(RestrictedWords.EarlierIn(restricted), $"Earlier months in {restricted.Name}", Earlier) with { Number = restricted.Before, Method = "Months of the comparison that lie in the stretch" };
        }

        if (restricted.After > 0)
        {
            yield return Cited(RestrictedWords.LaterIn(restricted), $"Later months in {restricted.Name}", Later) with { Number = restricted.After, Method = "Months of the comparison that lie in the stretch" };
        }

        if (restricted.Ordinary is { } ordinary)
        {
            yield return Cited(ordinary.PercentText, $"{series.Type.Name}, change against {EarlierBy(restricted.YearsBack)}, the last year before {restricted.Name}", Later) with
            {
                Number = ordinary.Change.Percent,
                Interval = $"{ordinary.RangeText} (95 % interval)",
                Low = ordinary.Change.Range.Low,
                High = ordinary.Change.Range.High,
                Method = string.Create(CultureInfo.InvariantCulture, $"From {ordinary.Change.Before:N0} to {ordinary.Change.After:N0} in {ordinary.MonthsText}; exact conditional interval, dispersion {ordinary.Dispersion:F1}"),
                Href = evidence.Year.Choices.Address(EvidenceLinks.Changes, [("years", restricted.YearsBack.ToString(CultureInfo.InvariantCulture)), .. series.Area is null ? (ReadOnlySpan<(string, string?)>)[] : [("area", series.Area.Code)]]),
            };
        }
    }

    /// <summary>The earlier months so many years back: "Oct 2018 to Sep 2019".</summary>
    public string EarlierBy(int years) => Between(Back(_change.Compared[0], years), Back(_change.Compared[^1], years));

    private Figure Cited(string text, string what, string period) => evidence.Year.Figure(text, what, period, Address) with
    {
        Area = series.Area is null ? evidence.AreaName : $"{series.Area.Name} ({evidence.Year.Set.Title})",
    };

    private static Period Back(Period month, int years) => Period.Of(PeriodKind.Month, month.First.AddYears(-years));

    private static string Between(Period first, Period last) => first == last ? first.Name : $"{first} to {last}";
}

using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Exploring;

/// <summary>One series over time: where it is going, what broke it, which months stand out, and what to expect.</summary>
public static class TrendAnswer
{
    /// <summary>The answer for the chosen area and type.</summary>
    /// <param name="address">The page's address with what was chosen, by which a figure is followed back.</param>
    public static Answer Of(ExploredEvidence explored, TrendFindings findings, CourseForecast forecast, string address)
    {
        string title = $"{explored.Type.Name} in {explored.Area.Name}";
        string says = Says(explored, findings);
        return new(title, says, TableOf(findings, forecast))
        {
            Pictures = [TrendCharts.Months(explored, findings, forecast, title), .. TrendCharts.Rolling(explored, findings, title), .. TrendCharts.Seasons(explored, findings, title)],
            Figures = [.. Figures(explored, findings, forecast, address)],
            Caveats = Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Time)),
            Workings = [.. Workings(findings, forecast)],
            Source = explored.Source,
            Licence = explored.Publishers.Licence,
        };
    }

    private static string Says(ExploredEvidence explored, TrendFindings findings)
    {
        string trend = $"{explored.Type.Name} in {explored.Area.Name} from {explored.PeriodText}: {findings.VerdictSentence}.";
        string year = findings.LastYear.Compared.Count == 0 ? "" : $" Latest 12 months against the 12 before ({findings.LastYear.MonthsText}): {findings.LastYear.Sentence.LowerFirst}.{(findings.LastYear.Remark.Length > 0 ? $" To know: {findings.LastYear.Remark}." : "")}";
        return trend + year;
    }

    private static TableBlock TableOf(TrendFindings findings, CourseForecast forecast)
    {
        Course course = findings.Course;
        IReadOnlyList<double?> rolling = course.RollingYears;
        var reasons = findings.Breaks.Lines.ToDictionary(line => line.Month, line => line.Reason);
        IEnumerable<string[]> known = course.Months.Select((month, at) => new[]
        {
            month.Code, course.IsKnown(at) ? Number(course.Counts[at]) : "", Number(rolling[at]), Number(findings.Limits.Centre[at], 1), Number(findings.Limits.Lower[at], 1), Number(findings.Limits.Upper[at], 1),
            findings.Limits.Signals.Contains(at) ? "yes" : "", "", "", "", "", "",
            string.Join("; ", new[] { course.IsKnown(at) ? null : "missing, which is not zero", reasons.GetValueOrDefault(at) }.Where(note => note is not null)),
        });
        IEnumerable<string[]> expected = (forecast.Record?.Months ?? []).Select((point, at) => new[]
        {
            forecast.Months[at].Code, "", "", "", "", "", "", Number(point.Value, 1), Number(point.Range80.Low), Number(point.Range80.High), Number(point.Range95.Low), Number(point.Range95.High), "forecast",
        });
        return TableBlock.OfWords(
            "Months",
            [
                new("Month"), new("Recorded", true), new("12 months to it", true), new("Usual", true), new("Lower limit", true), new("Upper limit", true), new("More than chance explains"),
                new("Forecast", true), new("80 % from", true), new("80 % to", true), new("95 % from", true), new("95 % to", true), new("Note"),
            ],
            known.Concat(expected));
    }

    private static IEnumerable<Figure> Figures(ExploredEvidence explored, TrendFindings findings, CourseForecast forecast, string address)
    {
        PeriodChange year = findings.LastYear;
        if (year.Compared.Count > 0)
        {
            string period = $"{year.Compared[0]} to {year.Compared[^1]}{(year.LeftOut.Count > 0 ? $" ({year.MonthsText})" : "")}";
            yield return explored.Figure(NumberWords.Count(year.Change.After), $"{explored.Type.Name}, recorded", period, address) with { Number = year.Change.After, Method = "Count of published rows placed in the area" };
            if (year.HasPercent)
            {
                yield return explored.Figure(year.PercentText, $"{explored.Type.Name}, change on the same months a year before", period, address) with
                {
                    Number = year.Change.Percent, Low = year.Change.Range.Low, High = year.Change.Range.High, Interval = $"{year.RangeText} (95 % interval)", Method = $"From {NumberWords.Count(year.Change.Before)} to {NumberWords.Count(year.Change.After)}; exact conditional interval, widened for a dispersion of {year.Dispersion.ToString("F1", CultureInfo.InvariantCulture)}",
                    Caveat = year.Verdict == ChangeVerdict.NoEvidence ? "Not evidence of a change" : null,
                };
            }
        }

        if (findings.Verdict.WhyNone.Length == 0)
        {
            yield return explored.Figure($"{PeriodChange.Percent(findings.Verdict.PercentAYear)} a year", $"{explored.Type.Name}, trend", explored.PeriodText, address) with
            {
                Number = findings.Verdict.PercentAYear,
                Interval = $"{PeriodChange.Percent(findings.Verdict.Range.Low)} to {PeriodChange.Percent(findings.Verdict.Range.High)} a year (95 % interval)",
                Low = findings.Verdict.Range.Low,
                High = findings.Verdict.Range.High,
                Method = "Quasi-Poisson regression with season and known breaks, interval widened for neighbouring months that resemble each other",
                Caveat = $"Verdict by two tests: {findings.Verdict.Words}",
            };
        }

        if (forecast.Record is { } record)
        {
            Interval range = record.Total.Range80;
            yield return explored.Figure(NumberWords.Count(record.Total.Value), $"{explored.Type.Name}, expected", $"{forecast.Months[0]} to {forecast.Months[^1]}", address) with
            {
                Number = record.Total.Value, Low = range.Low, High = range.High, Interval = $"{NumberWords.Count(range.Low)} to {NumberWords.Count(range.High)} (80 % interval)", Method = record.Method, Caveat = "If things carry on as they are",
            };
        }
    }

    private static IEnumerable<string> Workings(TrendFindings findings, CourseForecast forecast)
    {
        yield return "Trend: a quasi-Poisson regression of the months with a straight line, two pairs of sines for the season and a step at each known break; its error is widened by √((1 + r) / (1 − r)) for residuals of neighbouring months that resemble each other. A second test is a line through the totals of whole years. “Clear” needs both under 5 %, “possible” the first alone.";
        if (findings.Verdict.WhyNone.Length == 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Here r = {findings.Verdict.Resemblance:F2}, the dispersion (variance over mean) {findings.Verdict.Dispersion:F1}, and the chances of such a course without a trend {findings.Verdict.MonthlyChance:F3} by the months and {findings.Verdict.Chance:F3} by both tests; {findings.Verdict.KnownMonths} months are known and {findings.Breaks.StepsInside(findings.Course).Count} steps allowed for.");
        }

        yield return "Limits: a u′ chart for the days of each month and its season; a diamond is a month outside the limits. Runs of eight months on one side of the usual level, of six that rise or fall, and two of three months near a limit are signs that the level moved; they are told in words. Stretches that are no ordinary level have no limits.";
        yield return findings.Index is { } index
            ? string.Create(CultureInfo.InvariantCulture, $"Season: each month over the mean of the twelve around it, averaged over at least {index.Years} years, days of the month allowed for; strength {index.Strength:F2} ({index.Words}), chance without a season {index.Chance:F3}. Ranges by resampling, seed 1.")
            : $"Season: none is told. {findings.WhyNoIndex}.";
        if (findings.SenSentence.Length > 0)
        {
            yield return findings.SenSentence + (findings.MannKendall is { } test ? string.Create(CultureInfo.InvariantCulture, $" The seasonal Mann-Kendall test gives a chance of {test.Chance:F3}; it is shown for comparison and decides nothing, because neighbouring months that resemble each other deceive it.") : "");
        }

        yield return forecast.Record is { } record
            ? string.Join(' ', new[] { $"Forecast: {record.Method}.", forecast.AccuracyText, forecast.CoverageText }.Concat(record.Caveats).Where(text => text.Length > 0))
            : $"Forecast: none is made. {forecast.WhyNone}.";
    }

    internal static string Number(double? value, int decimals = 0) => value is { } number && double.IsFinite(number) ? number.ToString("F" + decimals, CultureInfo.InvariantCulture) : "";
}

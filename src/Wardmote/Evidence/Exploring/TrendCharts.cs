using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Exploring;

/// <summary>The pictures of a course: its months with limits, breaks and forecast, its rolling years, its seasons.</summary>
internal static class TrendCharts
{

    public static Chart Months(ExploredEvidence explored, TrendFindings findings, CourseForecast forecast, string title)
    {
        Course course = findings.Course;
        int ahead = forecast.Record?.Months.Count ?? 0;
        (double, double)?[] nothing = new (double, double)?[course.Months.Count];
        IEnumerable<double?> later = Enumerable.Repeat<double?>(null, ahead);
        return new Chart($"{title}, by month", SaysMonths(findings, forecast), [.. course.Months.Select(month => month.ShortName), .. forecast.Months.Take(ahead).Select(month => month.ShortName)],
        [
            new ChartSeries("Recorded", [.. course.Values, .. later]),
            .. Line("Usual", ChartRole.Centre, findings.Limits.Centre, later),
            .. Line("Lower limit", ChartRole.LowerLimit, findings.Limits.Lower, later),
            .. Line("Upper limit", ChartRole.UpperLimit, findings.Limits.Upper, later),
            .. ahead == 0 ? [] : new[] { new ChartSeries("Forecast", [.. course.Months.Select(_ => (double?)null), .. forecast.Record!.Months.Select(point => (double?)point.Value)], ChartRole.Projection) },
        ])
        {
            Bands = ahead == 0 ? [] :
            [
                new("95 % range", [.. nothing, .. forecast.Record!.Months.Select(point => Pair(point.Range95))]),
                new("80 % range", [.. nothing, .. forecast.Record!.Months.Select(point => Pair(point.Range80))]),
            ],
            Breaks = [.. findings.Breaks.Lines.Select(line => new ChartBreak(line.Month, line.Reason))],
            Signals = findings.Limits.Signals,
            Source = explored.Source,
        };
    }

    /// <summary>The sums of twelve months, which no season moves; none where there are fewer than two of them.</summary>
    public static IEnumerable<DocumentBlock> Rolling(ExploredEvidence explored, TrendFindings findings, string title)
    {
        IReadOnlyList<double?> sums = findings.Course.RollingYears;
        int[] known = [.. Enumerable.Range(0, sums.Count).Where(month => sums[month] is not null)];
        if (known.Length < 2)
        {
            yield break;
        }

        int first = known[0];
        string missing = findings.Course.Missing.Count > 0 ? " A sum is left out where one of its twelve months is missing." : "";
        yield return new Chart(
            $"{title}, sums of twelve months",
            $"The sum of the twelve months to {findings.Course.Months[known[^1]]} is {NumberWords.Count(sums[known[^1]]!.Value)}; the first, to {findings.Course.Months[first]}, was {NumberWords.Count(sums[first]!.Value)}.{missing}",
            [.. findings.Course.Months.Skip(first).Select(month => month.ShortName)],
            [new ChartSeries("Twelve months to this one", [.. sums.Skip(first)])])
        {
            Breaks = [.. findings.Breaks.Lines.Where(line => line.Month > first).Select(line => new ChartBreak(line.Month - first, line.Reason))],
            Source = explored.Source,
        };
    }

    /// <summary>The season of the year, where one is there.</summary>
    public static IEnumerable<DocumentBlock> Seasons(ExploredEvidence explored, TrendFindings findings, string title)
    {
        if (findings.Index is not { } index || index.Chance >= PeriodChange.Limit)
        {
            yield break;
        }

        (double Value, Interval Range)[] months = [.. Enumerable.Range(1, Course.MonthsInYear).Select(findings.IndexOf)];
        int high = Enumerable.Range(0, months.Length).MaxBy(month => months[month].Value), low = Enumerable.Range(0, months.Length).MinBy(month => months[month].Value);
        yield return new Chart(
            $"{title}, season of the year",
            $"The season is {index.Words}: {Name(high)} is usually the highest month ({PeriodChange.Percent(100 * (months[high].Value - 1))} a day against the year), {Name(low)} the lowest ({PeriodChange.Percent(100 * (months[low].Value - 1))}). Days of the month are allowed for.",
            [.. Enumerable.Range(1, Course.MonthsInYear).Select(CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName)],
            [new ChartSeries("Of the usual day", [.. months.Select(month => (double?)(100 * month.Value))]) { Intervals = [.. months.Select(month => ((double, double)?)(100 * month.Range.Low, 100 * month.Range.High))] }])
        {
            Kind = ChartKind.Bar,
            Unit = "%",
            Source = explored.Source,
        };

        static string Name(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month + 1);
    }

    private static string SaysMonths(TrendFindings findings, CourseForecast forecast)
    {
        Course course = findings.Course;
        string latest = course.Latest is { } at ? $"{NumberWords.Count(course.Counts[at])} in {course.Months[at]}." : "No month is known.";
        string missing = course.Missing.Count > 0 ? $" {MonthWords.Of(course.Missing)} {(course.Missing.Count == 1 ? "is" : "are")} missing and drawn as a gap." : "";
        string signals = !findings.Limits.HasAny ? " There are too few months for limits of chance." : findings.Limits.Signals.Count == 0 ? " No month lies beyond what chance explains." : $" {NumberWords.Count(findings.Limits.Signals.Count, "month stands", "months stand")} out by more than chance (diamonds).";
        signals += findings.Limits.Shifts.Count > 0 ? $" The level moved: {MonthWords.Of([.. findings.Limits.Shifts.Select(month => course.Months[month])])} lie in runs on one side of the usual level, rising or falling, or near a limit." : "";
        string ahead = forecast.Record is not { } record ? $" No forecast: {forecast.WhyNone}."
            : $" If things carry on as they are, {NumberWords.Count(record.Total.Value)} are expected in the twelve months to {forecast.Months[^1]} (80 % range {NumberWords.Count(record.Total.Range80.Low)} to {NumberWords.Count(record.Total.Range80.High)}).";
        return latest + missing + signals + ahead;
    }

    private static (double, double)? Pair(Interval range) => (range.Low, range.High);

    private static IEnumerable<ChartSeries> Line(string name, ChartRole role, IReadOnlyList<double?> values, IEnumerable<double?> later) =>
        values.Any(value => value is not null) ? [new ChartSeries(name, [.. values, .. later], role)] : [];
}

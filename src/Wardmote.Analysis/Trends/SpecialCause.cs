namespace Wardmote.Analysis.Trends;

/// <summary>A point of a control chart that chance does not explain, by which rule. A point may break several.</summary>
/// <param name="Point">The index of the point in the series.</param>
/// <param name="Rule">The rule by which it stands out.</param>
/// <param name="Direction">On which side, or which way.</param>
public sealed record SpecialCause(int Point, SpecialCauseRule Rule, SpecialCauseDirection Direction)
{
    private const int PointsOfAShift = 8;

    private const int PointsOfATrend = 6;

    /// <summary>
    /// All signs in a chart, in the order of its points, by the rules that the NHS uses ("Making data count"; Wheeler 1993).
    /// Every point of a run is named; of three points near a limit the two that are near. A missing value ends a run.
    /// A point on the centre line belongs to neither side, and two equal points neither rise nor fall. Where a limit was cut
    /// off at 0 or at 100 %, nearness is measured by the distance of the other, so that the cut makes nothing look unusual.
    /// </summary>
    public static IReadOnlyList<SpecialCause> In(ControlChart chart) =>
    [
        .. Outside(chart).Concat(Shifts(chart)).Concat(Trends(chart)).Concat(NearLimits(chart))
            .Distinct().OrderBy(cause => cause.Point).ThenBy(cause => cause.Rule),
    ];

    private static IEnumerable<SpecialCause> Outside(ControlChart chart)
    {
        for (int i = 0; i < chart.Values.Count; i++)
        {
            if (Compare(chart.Values[i], chart.Upper[i]) > 0)
            {
                yield return new SpecialCause(i, SpecialCauseRule.OutsideLimits, SpecialCauseDirection.Above);
            }
            else if (Compare(chart.Values[i], chart.Lower[i]) < 0)
            {
                yield return new SpecialCause(i, SpecialCauseRule.OutsideLimits, SpecialCauseDirection.Below);
            }
        }
    }

    private static IEnumerable<SpecialCause> Shifts(ControlChart chart)
    {
        int[] sides = [.. chart.Values.Select(value => Compare(value, chart.Centre))];
        return Runs(sides, PointsOfAShift).Select(point => new SpecialCause(
            point, SpecialCauseRule.Shift, sides[point] > 0 ? SpecialCauseDirection.Above : SpecialCauseDirection.Below));
    }

    private static IEnumerable<SpecialCause> Trends(ControlChart chart)
    {
        int[] steps = [.. chart.Values.Zip(chart.Values.Skip(1), (before, after) => Compare(after, before))];
        return
            from step in Runs(steps, PointsOfATrend - 1)
            let direction = steps[step] > 0 ? SpecialCauseDirection.Rising : SpecialCauseDirection.Falling
            from point in (int[])[step, step + 1]
            select new SpecialCause(point, SpecialCauseRule.Trend, direction);
    }

    private static IEnumerable<SpecialCause> NearLimits(ControlChart chart)
    {
        int[] sides = [.. Enumerable.Range(0, chart.Values.Count).Select(i => SideNearLimit(chart, i))];
        for (int i = 0; i < sides.Length; i++)
        {
            bool hasCompany = IsPair(i, i + 1) || IsPair(i, i + 2) || IsPair(i - 1, i) || IsPair(i - 2, i);
            if (sides[i] != 0 && hasCompany)
            {
                yield return new SpecialCause(i, SpecialCauseRule.NearLimit, sides[i] > 0 ? SpecialCauseDirection.Above : SpecialCauseDirection.Below);
            }
        }

        bool IsPair(int first, int second) =>
            first >= 0 && second < sides.Length && sides[first] == sides[second] && double.IsFinite(chart.Values[(first + second) / 2]);
    }

    private static int SideNearLimit(ControlChart chart, int i)
    {
        double distance = Math.Max(chart.Upper[i] - chart.Centre, chart.Centre - chart.Lower[i]) * 2 / 3;
        return Compare(chart.Values[i], chart.Centre + distance) > 0 ? 1 : Compare(chart.Values[i], chart.Centre - distance) < 0 ? -1 : 0;
    }

    /// <summary>The indexes in runs of at least that many equal signs other than 0.</summary>
    private static IEnumerable<int> Runs(int[] signs, int least)
    {
        int start = 0;
        while (start < signs.Length)
        {
            int length = signs.Skip(start).TakeWhile(sign => sign == signs[start]).Count();
            for (int i = start; signs[start] != 0 && length >= least && i < start + length; i++)
            {
                yield return i;
            }

            start += length;
        }
    }

    /// <summary>1 above, -1 below, 0 where the two are equal but for the rounding of the computer, or where one is missing.</summary>
    private static int Compare(double value, double line)
    {
        double tolerance = 1e-9 * Math.Max(Math.Abs(value), Math.Abs(line));
        return value > line + tolerance ? 1 : value < line - tolerance ? -1 : 0;
    }
}

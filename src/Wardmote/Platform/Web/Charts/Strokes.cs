using System.Text;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Lines through values that stop at each gap and at each break of the series.</summary>
internal static class Strokes
{
    /// <summary>The stretches of neighbouring known values between which no gap and no break lies, as indexes.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Stretches(IReadOnlyList<double?> values, IEnumerable<int> breaks)
    {
        HashSet<int> starts = [.. breaks];
        List<List<int>> stretches = [];
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i] is null)
            {
                continue;
            }

            if (i == 0 || values[i - 1] is null || starts.Contains(i))
            {
                stretches.Add([]);
            }

            stretches[^1].Add(i);
        }

        return stretches;
    }

    /// <summary>A line from value to value.</summary>
    public static string Line(Plot plot, ChartSeries series, IEnumerable<int> breaks)
    {
        StringBuilder path = new();
        foreach (IReadOnlyList<int> stretch in Stretches(series.Values, breaks))
        {
            path.AppendJoin(' ', stretch.Select((i, at) => $"{(at == 0 ? 'M' : 'L')}{Plot.At(plot.X(i))} {Plot.At(plot.Y(series.Values[i]!.Value))}")).Append(' ');
        }

        return path.ToString().TrimEnd();
    }

    /// <summary>A level line through each period, for what holds for the whole of it: a target, a limit.</summary>
    public static string Steps(Plot plot, IReadOnlyList<double?> values, IEnumerable<int> breaks)
    {
        StringBuilder path = new();
        foreach (IReadOnlyList<int> stretch in Stretches(values, breaks))
        {
            path.Append('M').AppendJoin(" L", Edge(plot, values, stretch)).Append(' ');
        }

        return path.ToString().TrimEnd();
    }

    /// <summary>The areas between two level lines.</summary>
    public static string Band(Plot plot, IReadOnlyList<double?> lower, IReadOnlyList<double?> upper, IEnumerable<int> breaks)
    {
        double?[] both = [.. lower.Zip(upper, (low, high) => low is null || high is null ? null : low)];
        StringBuilder path = new();
        foreach (IReadOnlyList<int> stretch in Stretches(both, breaks))
        {
            path.Append('M').AppendJoin(" L", Edge(plot, upper, stretch).Concat(Edge(plot, lower, stretch).Reverse())).Append("Z ");
        }

        return path.ToString().TrimEnd();
    }

    private static IEnumerable<string> Edge(Plot plot, IReadOnlyList<double?> values, IReadOnlyList<int> stretch) =>
        from i in stretch
        from side in (double[])[-0.5, 0.5]
        select $"{Plot.At(plot.X(i + side))} {Plot.At(plot.Y(values[i]!.Value))}";
}

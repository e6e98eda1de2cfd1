using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Pairs counted by bands: in each cell, in each band of distance, in each band of time, and all.</summary>
internal sealed record KnoxCounts(double[] Cells, double[] Distances, double[] Spans, double All)
{
    /// <summary>The mean over all ways to deal out the days, exactly.</summary>
    public double Expected(int cell) => Distances[cell / Spans.Length] * (Spans[cell % Spans.Length] / All);
}

/// <summary>
/// The pairs of events that are close in place, found once: dealing out the days moves no event, so that only these pairs are looked at each time, and what is left of a
/// band of time belongs to the open band of distance.
/// </summary>
internal sealed class ClosePairs
{
    private readonly NearRepeatSettings _settings;
    private readonly double[] _spans;
    private readonly int[] _one;
    private readonly int[] _other;
    private readonly int[] _starts;
    private readonly int _events;

    public ClosePairs(IReadOnlyList<DatedEvent> events, NearRepeatSettings settings)
    {
        _settings = settings;
        _spans = [.. settings.Days];
        _events = events.Count;
        double[] metres = [.. settings.Metres];
        List<(int One, int Other)>[] bands = [.. Enumerable.Range(0, metres.Length - 1).Select(_ => new List<(int, int)>())];
        PointGrid grid = new([.. events.Select(at => at.Easting)], [.. events.Select(at => at.Northing)], metres[^1]);
        for (int i = 0; i < events.Count; i++)
        {
            foreach (int j in grid.Within(events[i].Easting, events[i].Northing, metres[^1]))
            {
                int band = j > i ? Band(metres, Apart(events[i], events[j], settings.Separation)) : -1;
                if (band >= 0)
                {
                    bands[band].Add((i, j));
                }
            }
        }

        _starts = [0, .. bands.Select((_, band) => bands.Take(band + 1).Sum(pairs => pairs.Count))];
        _one = [.. bands.SelectMany(pairs => pairs.Select(pair => pair.One))];
        _other = [.. bands.SelectMany(pairs => pairs.Select(pair => pair.Other))];
    }

    /// <summary>Counts pairs with the given days. Dealing days out anew changes no band's total: after the first time the totals are taken over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public KnoxCounts Count(double[] days, KnoxCounts? totals)
    {
        double[] spans = totals?.Spans ?? SpanTotals(days, [.. Enumerable.Repeat(1.0, days.Length)]);
        int width = _spans.Length - 1;
        double[] cells = new double[(_starts.Length - 1 + (_settings.HasOpenBand ? 1 : 0)) * width];
        for (int band = 0; band + 1 < _starts.Length; band++)
        {
            Span<double> row = cells.AsSpan(band * width, width);
            for (int pair = _starts[band]; pair < _starts[band + 1]; pair++)
            {
                int span = Band(_spans, Math.Abs(days[_one[pair]] - days[_other[pair]]));
                if (span >= 0)
                {
                    row[span]++;
                }
            }
        }

        double all = _events * (_events - 1.0) / 2;
        double[] distances = totals?.Distances ?? WithOpen([.. Enumerable.Range(0, _starts.Length - 1).Select(band => (double)(_starts[band + 1] - _starts[band]))], all);
        FillOpen(cells, spans);
        return new KnoxCounts(cells, distances, spans, all);
    }

    /// <summary>The same with each event as many times as it was drawn. Pairs of an event with itself do not count.</summary>
    public KnoxCounts CountWeighted(double[] days, double[] times)
    {
        int width = _spans.Length - 1;
        double[] cells = new double[(_starts.Length - 1 + (_settings.HasOpenBand ? 1 : 0)) * width];
        double[] near = new double[_starts.Length - 1];
        for (int band = 0; band + 1 < _starts.Length; band++)
        {
            for (int pair = _starts[band]; pair < _starts[band + 1]; pair++)
            {
                double weight = times[_one[pair]] * times[_other[pair]];
                near[band] += weight;
                int span = weight > 0 ? Band(_spans, Math.Abs(days[_one[pair]] - days[_other[pair]])) : -1;
                if (span >= 0)
                {
                    cells[band * width + span] += weight;
                }
            }
        }

        double all = (times.Sum() * times.Sum() - times.Sum(time => time * time)) / 2;
        double[] spans = SpanTotals(days, times);
        FillOpen(cells, spans);
        return new KnoxCounts(cells, WithOpen(near, all), spans, all);
    }

    private static double Apart(DatedEvent one, DatedEvent other, Separation separation) => separation == Separation.Euclid
        ? double.Hypot(one.Easting - other.Easting, one.Northing - other.Northing)
        : Math.Abs(one.Easting - other.Easting) + Math.Abs(one.Northing - other.Northing);

    private static int Band(double[] edges, double value)
    {
        if (value < edges[0] || value >= edges[^1])
        {
            return -1;
        }

        int band = 0;
        while (value >= edges[band + 1])
        {
            band++;
        }

        return band;
    }

    private double[] WithOpen(double[] near, double all) => _settings.HasOpenBand ? [.. near, all - near.Sum()] : near;

    private void FillOpen(double[] cells, double[] spans)
    {
        for (int span = 0; _settings.HasOpenBand && span < spans.Length; span++)
        {
            double near = 0;
            for (int cell = span; cell < cells.Length - spans.Length; cell += spans.Length)
            {
                near += cells[cell];
            }

            cells[cells.Length - spans.Length + span] = spans[span] - near;
        }
    }

    /// <summary>All pairs in each band of time, near and far, from the sorted days: for each event, what lies between the two edges of the band before it.</summary>
    private double[] SpanTotals(double[] days, double[] times)
    {
        int[] order = [.. Enumerable.Range(0, days.Length).OrderBy(i => days[i])];
        double[] totals = new double[_spans.Length - 1];
        for (int span = 0; span < totals.Length; span++)
        {
            (int from, int to, double between) = (0, 0, 0);
            for (int i = 0; i < order.Length; i++)
            {
                // Of events on the same day each pair counts once: a band from 0 takes those before it in the order alone.
                while (to < i && days[order[i]] - days[order[to]] >= _spans[span])
                {
                    between += times[order[to++]];
                }

                while (from < to && days[order[i]] - days[order[from]] >= _spans[span + 1])
                {
                    between -= times[order[from++]];
                }

                totals[span] += between * times[order[i]];
            }
        }

        return totals;
    }
}

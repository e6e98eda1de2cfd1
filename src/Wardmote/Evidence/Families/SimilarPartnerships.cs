using Wardmote.Analysis;
using Wardmote.Areas;

namespace Wardmote.Evidence.Families;

/// <summary>
/// Which partnerships are like one another by their recorded crime: its volume and its mix. The variables are the logarithm of all
/// recorded crime and, for each group, the logarithm of its count over the geometric mean of the groups (Aitchison 1986), all
/// standardised over the partnerships and weighing alike; the distance is the root of the mean squared difference.
/// </summary>
public sealed class SimilarPartnerships
{
    /// <summary>How many partnerships make a family.</summary>
    public const int UsualSize = 12;

    /// <summary>Added to each count before logarithms: none recorded is a small number, and no infinite one.</summary>
    private const double Half = 0.5;

    private const double FarShare = 0.9;

    private readonly AreaTableRow[] _rows;
    private readonly double[][] _standard;

    private SimilarPartnerships(AreaTableRow[] rows, double[][] standard, int size)
    {
        (_rows, _standard) = (rows, standard);
        double[] last = [.. rows.Select((_, i) => Enumerable.Range(0, rows.Length).Where(j => j != i).Select(j => Distance(i, j)).Order().ElementAt(size - 1)).Order()];
        Far = last[(int)(FarShare * (last.Length - 1))];
    }

    /// <summary>How many variables likeness is judged by.</summary>
    public int Variables => _standard[0].Length;

    /// <summary>From this distance on a match is poor.</summary>
    public double Far { get; }

    /// <summary>The likeness of all partnerships that have a figure for each group.</summary>
    /// <exception cref="NoAnswerException">There are too few of them, or the table does not have the groups.</exception>
    public static SimilarPartnerships Of(AllPartnerships all, int size = UsualSize)
    {
        OffenceGroup[] mix = [.. all.Groups.Where(group => group.IsOfMix)];
        AreaTableRow[] rows = [.. all.Rows.Where(row => row.Values[0] > 0 && mix.All(group => row.Values[group.At] is not null))];
        if (mix.Length < 2 || rows.Length <= size + 1)
        {
            throw new NoAnswerException($"A family of {size} needs a table with groups of offences and more than {size + 1} partnerships that have a figure for each; this one has {mix.Length} groups and {rows.Length} such partnerships");
        }

        return new(rows, Standardised([.. rows.Select(row => VariablesOf(row, mix))]), size);
    }

    /// <summary>The most similar partnerships, the nearest first.</summary>
    public IReadOnlyList<Peer> Nearest(AreaTableRow own, int size = UsualSize) =>
        [.. _rows.Where(row => row.Code != own.Code).Select(row => PeerOf(own, row)).Where(peer => peer.Distance is not null).OrderBy(peer => peer.Distance).ThenBy(peer => peer.Row.Code, StringComparer.Ordinal).Take(size)];

    /// <summary>A partnership that somebody named, with its distance.</summary>
    public Peer PeerOf(AreaTableRow own, AreaTableRow other)
    {
        int i = Array.FindIndex(_rows, row => row.Code == own.Code), j = Array.FindIndex(_rows, row => row.Code == other.Code);
        double? distance = i < 0 || j < 0 ? null : Distance(i, j);
        return new(other, distance, distance > Far);
    }

    private double Distance(int i, int j) => Math.Sqrt(_standard[i].Zip(_standard[j], (one, other) => (one - other) * (one - other)).Average());

    private static double[] VariablesOf(AreaTableRow row, OffenceGroup[] mix)
    {
        double[] logs = [.. mix.Select(group => Math.Log(row.Values[group.At]!.Value + Half))];
        double middle = logs.Average();
        return [Math.Log(row.Values[0]!.Value), .. logs.Select(log => log - middle)];
    }

    private static double[][] Standardised(double[][] rows)
    {
        int width = rows[0].Length;
        double[] means = [.. Enumerable.Range(0, width).Select(at => rows.Average(row => row[at]))];
        double[] spreads = [.. Enumerable.Range(0, width).Select(at => Math.Sqrt(rows.Sum(row => Math.Pow(row[at] - means[at], 2)) / (rows.Length - 1)))];
        return [.. rows.Select(row => row.Select((value, at) => spreads[at] > 0 ? (value - means[at]) / spreads[at] : 0).ToArray())];
    }
}

using System.Globalization;
using System.IO.Compression;

namespace Wardmote.Analysis.Tests.Reference;

/// <summary>Crime recorded by the Metropolitan Police in each London borough by month, April 2010 to February 2024 (London Datastore, OGL v2.0).</summary>
internal static class BoroughCrime
{
    /// <summary>The months of each borough and group of offences with at least one offence a month, with the months of the largest offence of the group.</summary>
    public static IReadOnlyList<(double[] Group, double[] Largest)> Series() =>
    [
        .. Rows().GroupBy(row => (Borough: row[2], Group: row[0])).Select(group =>
        {
            double[][] offences = [.. group.Select(row => row.Skip(3).Select(Number).ToArray())];
            return (Sum(offences), offences.MaxBy(offence => offence.Sum())!);
        }).Where(series => series.Item1.Average() >= 1),
    ];

    /// <summary>The months of one group of offences in each borough.</summary>
    public static IReadOnlyList<double[]> Of(string group) =>
        [.. Rows().Where(row => row[0] == group).GroupBy(row => row[2]).Select(rows => Sum([.. rows.Select(row => row.Skip(3).Select(Number).ToArray())]))];

    /// <summary>The sums of so many months together, whole ones only.</summary>
    public static double[] Sums(double[] months, int size) => [.. months.Chunk(size).Where(chunk => chunk.Length == size).Select(chunk => chunk.Sum())];

    private static string[][] Rows()
    {
        string path = Shared.PathOf("data/indicators/mps_borough_level_crime_201004_202402.csv.gz");
        using StreamReader lines = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return
        [
            .. lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Trim().Split(','))
                .Where(row => row[2] is not ("Unknown" or "London Heathrow and London City Airports")),
        ];
    }

    private static double[] Sum(double[][] offences) => [.. Enumerable.Range(0, offences[0].Length).Select(month => offences.Sum(offence => offence[month]))];

    private static double Number(string cell) => cell.Length == 0 ? 0 : double.Parse(cell, CultureInfo.InvariantCulture);
}

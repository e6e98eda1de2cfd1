using System.Globalization;
using System.Reflection;

namespace Wardmote.Evidence.Samples;

/// <summary>A map point of the made-up town, in one of the two lists that its police have used.</summary>
internal sealed record SamplePoint(int List, string Longitude, string Latitude, string Location, string LsoaCode, string LsoaName, string Ward, double Weight)
{
    public bool IsShop => Location.EndsWith("Supermarket", StringComparison.Ordinal) || Location.EndsWith("Shopping Area", StringComparison.Ordinal);

    /// <summary>A place where people go rather than live.</summary>
    public bool IsBusy => IsShop || Location.EndsWith("Nightclub", StringComparison.Ordinal) || Location.EndsWith("Station", StringComparison.Ordinal) || Location.EndsWith("Parking Area", StringComparison.Ordinal);
}

/// <summary>Reads the made-up town of Northmere from the files in sample-data.</summary>
internal static class SampleTown
{
    /// <summary>The map points of both lists, with the LSOA and ward that they lie in.</summary>
    public static IReadOnlyList<SamplePoint> Points()
    {
        Dictionary<string, string[]> areas = Rows("northmere-lookup.csv").ToDictionary(row => row[0], StringComparer.Ordinal);
        return [.. Rows("northmere-map-points.csv").Select(row => new SamplePoint(
            int.Parse(row[0], CultureInfo.InvariantCulture), row[1], row[2], row[3], row[4], areas[row[4]][1], areas[row[4]][3], double.Parse(row[5], CultureInfo.InvariantCulture)))];
    }

    /// <summary>One of the files in sample-data.</summary>
    public static Stream Open(string fileName) => Assembly.GetExecutingAssembly().GetManifestResourceStream($"sample-data/{fileName}")!;

    private static IEnumerable<string[]> Rows(string fileName)
    {
        using var reader = new StreamReader(Open(fileName));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))];
    }
}

using System.Text.RegularExpressions;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// Writes a data pack as files: a workbook, each table as CSV, each map as GeoJSON, and a manifest with the checksum of each.
/// The same pack gives the same bytes.
/// </summary>
public static partial class DataPackWriter
{
    /// <summary>The name of the workbook among the files.</summary>
    public const string BookName = "data-pack.xlsx";

    /// <summary>The name of the manifest among the files.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>The files by their paths, in order: for a folder.</summary>
    /// <exception cref="ArgumentException">An id is no name for a file, or two parts have the same.</exception>
    public static IReadOnlyDictionary<string, byte[]> Files(DataPack pack)
    {
        Check(pack);
        IReadOnlyList<TableBlock> tables = [.. pack.Tables.Select(table => PackNumbers.Of(table.Table))];
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal) { [BookName] = DataPackBook.Write(pack, tables) };
        for (int at = 0; at < tables.Count; at++)
        {
            files[PathOf(pack.Tables[at])] = CsvWriter.Write(tables[at]);
        }

        foreach (PackLayer layer in pack.Layers)
        {
            files[PathOf(layer)] = GeoJsonWriter.Write(layer.Map, layer.OnEarth);
        }

        files[ManifestName] = DataPackManifest.Write(pack, tables, files);
        return files;
    }

    /// <summary>The workbook alone: contents, notes, and a sheet for each table.</summary>
    /// <exception cref="ArgumentException">An id is no name for a file, or two parts have the same.</exception>
    public static byte[] Book(DataPack pack)
    {
        Check(pack);
        return DataPackBook.Write(pack, [.. pack.Tables.Select(table => PackNumbers.Of(table.Table))]);
    }

    /// <summary>All files in one zip.</summary>
    /// <exception cref="ArgumentException">An id is no name for a file, or two parts have the same.</exception>
    public static byte[] Zip(DataPack pack) => TimelessZip.Of(Files(pack).Select(file => (file.Key, file.Value)));

    /// <summary>Where the table stands among the files.</summary>
    public static string PathOf(PackTable table) => $"tables/{table.Id}.csv";

    /// <summary>Where the layer stands among the files.</summary>
    public static string PathOf(PackLayer layer) => $"maps/{layer.Id}.geojson";

    private static void Check(DataPack pack)
    {
        string[] ids = [.. pack.Tables.Select(table => table.Id), .. pack.Layers.Select(layer => layer.Id)];
        if (Array.Find(ids, id => !Id().IsMatch(id)) is { } wrong)
        {
            throw new ArgumentException($"“{wrong}” is no id in a data pack: use small letters, digits and hyphens, 60 at most, as in “burglary-by-ward”", nameof(pack));
        }

        if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Two parts of the data pack have the id “{twice.Key}”: give each its own", nameof(pack));
        }
    }

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9]){0,59}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}

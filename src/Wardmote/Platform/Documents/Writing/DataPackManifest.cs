using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>What a data pack holds, for programs: each file with its checksum and all that must be known of it.</summary>
internal static class DataPackManifest
{
    private const int Format = 1;

    // Letters stay letters, so that people can read it too.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(DataPack pack, IReadOnlyList<TableBlock> tables, IReadOnlyDictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("title", pack.Title);
            Strings(json, "notes", pack.Notes);
            json.WriteStartArray("recipe");
            foreach (PackFact fact in pack.Recipe)
            {
                json.WriteStartObject();
                json.WriteString("name", fact.Name);
                json.WriteString("value", fact.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("files");
            for (int at = 0; at < tables.Count; at++)
            {
                PackTable table = pack.Tables[at];
                File(json, new(table.Id, table.Title, "table", DataPackWriter.PathOf(table)), files, tables[at].Rows.Count, [.. tables[at].Columns.Select(column => column.Heading)], table.Source);
            }

            foreach (PackLayer layer in pack.Layers)
            {
                File(json, new(layer.Id, layer.Map.Title, "map", DataPackWriter.PathOf(layer)), files, layer.Map.Shapes.Count, [.. layer.Map.Columns.Select(column => column.Heading)], layer.Source);
            }

            json.WriteEndArray();
            json.WriteStartObject("workbook");
            json.WriteString("file", DataPackWriter.BookName);
            json.WriteString("sha256", Checksum(files[DataPackWriter.BookName]));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static void File(Utf8JsonWriter json, Entry entry, IReadOnlyDictionary<string, byte[]> files, int rows, IReadOnlyList<string> headings, PackSource source)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Title);
        json.WriteString("kind", entry.Kind);
        json.WriteString("file", entry.Path);
        json.WriteNumber("rows", rows);
        json.WriteNumber("columns", headings.Count);
        Strings(json, "headings", headings);
        json.WriteString("sha256", Checksum(files[entry.Path]));
        json.WriteString("source", source.Source);
        json.WriteString("period", source.Period);
        json.WriteString("method", source.Method);
        json.WriteString("dataVersion", source.DataVersion);
        Strings(json, "caveats", source.Caveats);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Checksum(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private sealed record Entry(string Id, string Title, string Kind, string Path);
}

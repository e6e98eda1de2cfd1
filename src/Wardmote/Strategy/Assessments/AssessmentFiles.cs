using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Strategy.Assessments.Chapters;

namespace Wardmote.Strategy.Assessments;

/// <summary>The files that a run yields. The same draft gives the same bytes.</summary>
public static class AssessmentFiles
{
    public const string Html = "assessment.html";

    public const string Word = "assessment.docx";

    public const string Workbook = "data-pack.xlsx";

    public const string FindingsJson = "findings.json";

    public const string PackArchive = "data-pack.zip";

    /// <summary>The figures by their keys, for the pages.</summary>
    public const string Figures = "figures.json";

    /// <summary>What is computed of each chapter, as HTML, for the pages.</summary>
    public const string Computed = "chapters.json";

    /// <summary>Those that people download, with their names.</summary>
    public static IReadOnlyList<(string Name, string Title, string MediaType)> Given { get; } =
    [
        (Word, "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (Html, "Web page", "text/html; charset=utf-8"),
        (Workbook, "Data pack, Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (PackArchive, "Data pack, CSV and GeoJSON", "application/zip"),
        (FindingsJson, "Findings, JSON", "application/json"),
    ];

    /// <summary>Where the files of the data pack stand.</summary>
    public const string PackFolder = "data-pack/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Every file with its name.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Of(AssessmentDraft draft)
    {
        yield return (Html, HtmlWriter.Write(draft.Document));
        yield return (Word, WordWriter.Write(draft.Document));
        yield return (Workbook, ExcelWriter.Write(new Document(draft.Pack.Title, "", [.. draft.Pack.Notes.Select(note => new ParagraphBlock(note)), .. draft.Pack.Tables.Select(table => table.Table)])));
        foreach (PackTable table in draft.Pack.Tables)
        {
            yield return ($"{PackFolder}{table.Id}.csv", CsvWriter.Write(table.Table));
        }

        foreach (PackLayer layer in draft.Pack.Layers)
        {
            yield return ($"{PackFolder}{layer.Id}.geojson", GeoJsonWriter.Write(layer.Map, layer.OnEarth));
        }

        yield return (FindingsJson, FindingsOf(draft));
    }

    /// <summary>The files that are kept with a run: those that are given out, with the data pack in one archive, and what the pages read.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Kept(AssessmentDraft draft)
    {
        (string Name, byte[] Bytes)[] files = [.. Of(draft)];
        foreach ((string name, byte[] bytes) in files.Where(file => !file.Name.StartsWith(PackFolder, StringComparison.Ordinal)))
        {
            yield return (name, bytes);
        }

        yield return (PackArchive, Archived(files.Where(file => file.Name.StartsWith(PackFolder, StringComparison.Ordinal))));
        yield return (Figures, JsonSerializer.SerializeToUtf8Bytes(draft.Content.Figures, Json));
        yield return (Computed, JsonSerializer.SerializeToUtf8Bytes(draft.Chapters.ToDictionary(chapter => chapter.Section, chapter => Fragment(draft, chapter), StringComparer.Ordinal), Json));
    }

    /// <summary>What is computed of a chapter, as part of a page.</summary>
    private static string Fragment(AssessmentDraft draft, Chapter chapter)
    {
        using var html = new StringWriter();
        HtmlWriter.Fragment(new Document(draft.Content.Title, "", [.. chapter.Blocks, .. draft.Content.Tables.Where(table => table.Section == chapter.Section).SelectMany(PartnerTableBlocks.Of)])).WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }

    private static byte[] Archived(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);

                // The same content gives the same archive, whenever it is written.
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using Stream stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public static string Checksum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] FindingsOf(AssessmentDraft draft) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
        new
        {
            assessment = draft.Content.Title,
            area = draft.Content.Evidence.AreaName,
            from = draft.Content.Recipe.From,
            to = draft.Content.Recipe.To,
            dataVersion = draft.Content.Evidence.DataVersion,
            findings = draft.Content.Findings.Select(finding => new
            {
                finding.Key, finding.Kind, finding.Theme, finding.State, finding.Rank, finding.Statement, finding.Proposed, finding.Strength, finding.AreaName, type = finding.TypeSlug, finding.AffectedGroups, finding.Effect, finding.Figures, finding.Caveats, finding.Reason,
            }),
        },
        Json));
}

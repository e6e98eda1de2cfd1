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
        (Word, "Word", WordWriter.MediaType),
        (Html, "Web page", HtmlWriter.MediaType),
        (Workbook, "Data pack, Excel", ExcelWriter.MediaType),
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
        yield return (Workbook, DataPackWriter.Book(draft.Pack));
        foreach ((string path, byte[] bytes) in DataPackWriter.Files(draft.Pack).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            yield return (PackFolder + path, bytes);
        }

        yield return (FindingsJson, FindingsOf(draft));
    }

    /// <summary>The files that are kept with a run: those that are given out, with the data pack in one archive, and what the pages read.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Kept(AssessmentDraft draft)
    {
        yield return (Html, HtmlWriter.Write(draft.Document));
        yield return (Word, WordWriter.Write(draft.Document));
        yield return (Workbook, DataPackWriter.Book(draft.Pack));
        yield return (PackArchive, DataPackWriter.Zip(draft.Pack));
        yield return (FindingsJson, FindingsOf(draft));
        yield return (Figures, JsonSerializer.SerializeToUtf8Bytes(draft.Content.Figures, Json));
        yield return (Computed, JsonSerializer.SerializeToUtf8Bytes(draft.Chapters.ToDictionary(chapter => chapter.Section, chapter => Fragment(draft, chapter), StringComparer.Ordinal), Json));
    }

    /// <summary>What is computed of a chapter, as part of a page.</summary>
    private static string Fragment(AssessmentDraft draft, Chapter chapter) =>
        HtmlWriter.FragmentText(new Document(draft.Content.Title, "", [.. chapter.Blocks, .. draft.Content.Tables.Where(table => table.Section == chapter.Section).SelectMany(PartnerTableBlocks.Of)]));

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

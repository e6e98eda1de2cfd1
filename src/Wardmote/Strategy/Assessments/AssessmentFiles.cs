using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Assessments;

/// <summary>The files that a run yields. The same draft gives the same bytes.</summary>
public static class AssessmentFiles
{
    public const string Html = "assessment.html";

    public const string Word = "assessment.docx";

    public const string Workbook = "data-pack.xlsx";

    public const string FindingsJson = "findings.json";

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

using System.Buffers;
using System.Text;
using System.Text.Json;
using Wardmote.Batches;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Reading;

/// <summary>
/// Reads what the police's interface answers: an array of incidents, or several by name, as programs keep them that asked for
/// one area after the other. An incident on the edge of two areas was answered twice and is kept once, by its number.
/// </summary>
internal static class ApiSource
{
    // The interface went on calling "violence and sexual offences" by its older name; the older type ended with April 2013.
    private const string ViolentCrime = "violent-crime";
    private static readonly int LastViolentCrime = MonthNumber.Of(new DateOnly(2013, 4, 1));

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.TrimStart("\uFEFF \r\n\t"u8) is [(byte)'[' or (byte)'{', ..];

    public static async Task<ReadFile> ReadAsync(PoliceFile file, FileBlocks blocks, FileBlock first, ReadingRules rules, CancellationToken cancellationToken)
    {
        byte[] bytes = await AllAsync(blocks, first, cancellationToken);
        FileLayout layout = FileLayout.Street;
        var gatherer = new RowGatherer(layout, new MonthRule(PoliceFileName.Read(file.Path)?.Month, MonthNumber.Of(rules.Today)));
        RowBlock block = gatherer.NewBlock();
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            HashSet<long> seen = [];
            foreach (JsonElement incident in Incidents(document.RootElement))
            {
                Take(gatherer, block, incident, seen);
            }
        }
        catch (Exception damage) when (damage is JsonException or RuleBrokenException)
        {
            string why = damage is JsonException { LineNumber: { } line } ? $"The file is no whole JSON: it breaks off or goes wrong in line {line + 1}. Nothing of it is kept. Download it again." : damage.Message;
            return new ReadFile(file.Path, SourceKind.Street, blocks.Fingerprint(), blocks.Bytes, 0, [new BatchReason(why, 0, "line 1")], []) { IsRefused = true, IsStranger = !file.IsAskedFor && damage is RuleBrokenException };
        }

        return RowsOfFile.Together(file, layout, blocks, [(gatherer, block)], linesBefore: 0, rules, isNumbered: true);
    }

    private static IEnumerable<JsonElement> Incidents(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray(),
        _ when root.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.Array) => root.EnumerateObject().SelectMany(member => member.Value.EnumerateArray()),
        _ => throw new RuleBrokenException("The JSON is no list of incidents as https://data.police.uk/docs/method/crime-street/ describes it"),
    };

    private static void Take(RowGatherer gatherer, RowBlock block, JsonElement incident, HashSet<long> seen)
    {
        int place = ++block.Lines;
        if (incident.ValueKind != JsonValueKind.Object || !incident.TryGetProperty("month", out JsonElement month) || !incident.TryGetProperty("category", out JsonElement category))
        {
            block.Read++;
            block.Reasons.Add("This is no incident: “month” and “category” were expected", place, isRefusal: true);
            return;
        }

        if (incident.TryGetProperty("id", out JsonElement id) && id.TryGetInt64(out long number) && !seen.Add(number))
        {
            block.Read++;
            block.Reasons.Add("The incident was listed already, under the same number: it lies on the edge of two areas that were asked for", place, isRefusal: true);
            return;
        }

        if (Text(incident, "location_type") == "BTP")
        {
            block.Reasons.Add("The incident was recorded by the British Transport Police; its place is a station", place, isRefusal: false);
        }

        string monthText = month.ToString();
        JsonElement? location = Part(incident, "location");
        byte[] point = Joined([Text(location, "longitude"), Text(location, "latitude"), Text(Part(location, "street"), "name"), "", ""]);
        (byte[] line, int[] ends) = Fields([Text(incident, "persistent_id"), monthText, "", "", "", "", "", "", "", Category(category.ToString(), monthText), Text(Part(incident, "outcome_status"), "category"), ""]);
        gatherer.Take(block, place, new RowFields(line, 0, ends), point);
    }

    private static string Category(string slug, string month)
    {
        bool isLater = MonthNumber.Read(Encoding.UTF8.GetBytes(month)) > LastViolentCrime;
        CrimeType? type = slug == ViolentCrime ? isLater ? CrimeType.ViolenceAndSexualOffences : CrimeType.ViolentCrime : CrimeTypeNames.Find(slug);
        return type?.Name ?? slug;
    }

    private static JsonElement? Part(JsonElement? whole, string name) =>
        whole is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out JsonElement part) && part.ValueKind is not JsonValueKind.Null ? part : null;

    private static string Text(JsonElement? whole, string name) => Part(whole, name)?.ToString() ?? "";

    private static byte[] Joined(string[] fields)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach ((int at, string field) in fields.Index())
        {
            output.Write(at == 0 ? [] : [(byte)',']);
            CsvLine.WriteQuoted(output, Encoding.UTF8.GetBytes(field));
        }

        return output.WrittenSpan.ToArray();
    }

    private static (byte[] Line, int[] Ends) Fields(string[] fields)
    {
        byte[] line = Encoding.UTF8.GetBytes(string.Join(',', fields));
        int[] ends = new int[fields.Length];
        int at = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            ends[i] = at += Encoding.UTF8.GetByteCount(fields[i]);
            at++;
        }

        return (line, ends);
    }

    private static async Task<byte[]> AllAsync(FileBlocks blocks, FileBlock first, CancellationToken cancellationToken)
    {
        var whole = new ArrayBufferWriter<byte>();
        for (FileBlock? block = first; block is not null; block = await blocks.NextAsync(cancellationToken))
        {
            using (block)
            {
                whole.Write(block.Bytes);
            }
        }

        return whole.WrittenSpan.TrimStart("\uFEFF"u8).ToArray();
    }
}

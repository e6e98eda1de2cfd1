using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wardmote.Checks.Content;

namespace Wardmote.Tests.Checks;

/// <summary>A plan's content with some of its words, numbers, days and rows exchanged for odd ones.</summary>
internal static class SpoiltContent
{
    private const int Changes = 40;

    private static readonly string[] Words =
    [
        "", " ", "-", "%", "100%", "1/0", "0 of 0 (0%)", "0 FTE", "Q", "Q!", "Q9", "(", ")", "[", "\\", "*", "^$", "a|b", "\n\n", "\u00A0", "😀", "31 September 2026", "99/99/9999", "2025/26 to 2024/25", "9999/00", "1900",
        "999999999999999999999999999999", "£999,999,999,999.99", "Priority 0", "KPI 99999999999999999999", "of those of those of those", "from 10 to 0, a rise of 100%", "TBC", "N/A", new('a', 40_000), string.Concat(Enumerable.Repeat("1 of 2 (50%) ", 2_000)), string.Concat(Enumerable.Repeat("- ", 5_000)),
    ];

    private static readonly string[] Numbers = ["0", "-1", "1", "0.0000000001", "1000000000000", "-79228162514264337593543950335", "79228162514264337593543950335"];

    // These stand for one of a few names, or for a place in the file.
    private static readonly string[] Fixed = ["Kind", "State", "Precision", "Polarity", "Row"];

    public static PlanContent Of(PlanContent plan, Random chance)
    {
        JsonNode root = JsonSerializer.SerializeToNode(plan)!;
        for (int change = 0; change < Changes; change++)
        {
            List<JsonNode> nodes = [.. Below(root)];
            Spoil(nodes[chance.Next(nodes.Count)], chance);
        }

        return root.Deserialize<PlanContent>()!;
    }

    private static void Spoil(JsonNode node, Random chance)
    {
        if (node is JsonArray rows && rows.Count > 0)
        {
            SpoilRows(rows, chance);
        }
        else if (node is JsonValue value && !(value.Parent is JsonObject && Fixed.Contains(value.GetPropertyName())))
        {
            value.ReplaceWith(value.GetValueKind() switch
            {
                JsonValueKind.String when IsDay(value) => JsonValue.Create(chance.Next(2) == 0 ? "1900-01-01" : "2200-12-31"),
                JsonValueKind.String => JsonValue.Create(Words[chance.Next(Words.Length)]),
                JsonValueKind.Number when IsWhole(value) => JsonValue.Create(chance.Next(3)),
                JsonValueKind.Number => JsonNode.Parse(Numbers[chance.Next(Numbers.Length)]),
                _ => value.DeepClone(),
            });
        }
    }

    private static void SpoilRows(JsonArray rows, Random chance)
    {
        int at = chance.Next(rows.Count);
        switch (chance.Next(3))
        {
            case 0:
                rows.RemoveAt(at);
                break;
            case 1:
                rows.Insert(0, rows[at]?.DeepClone());
                break;
            default:
                rows.Clear();
                break;
        }
    }

    private static bool IsDay(JsonValue value) => DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // Levels and decimals are small whole numbers by their nature; only measured numbers may be of any size.
    private static bool IsWhole(JsonValue value) => value.Parent is not JsonObject || value.GetPropertyName() is not "Number";

    private static IEnumerable<JsonNode> Below(JsonNode node)
        => (node switch
        {
            JsonObject fields => fields.Select(field => field.Value),
            JsonArray rows => rows,
            _ => Enumerable.Empty<JsonNode?>(),
        }).OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
}

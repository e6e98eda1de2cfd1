using System.Globalization;
using System.Text.Json;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Data;

/// <summary>One place inside a JSON value that went from one text to another.</summary>
internal sealed record JsonDifference(string Field, string? From, string? To);

/// <summary>Compares two JSON values and tells the differences as a person would: "Milestones 2, Quarter".</summary>
internal static class JsonDifferences
{
    public static IEnumerable<JsonDifference> Between(string field, JsonElement? from, JsonElement? to)
    {
        JsonValueKind kind = (from ?? to)?.ValueKind ?? JsonValueKind.Null;
        bool sameKind = from is null || to is null || from.Value.ValueKind == to.Value.ValueKind;
        return (sameKind, kind) switch
        {
            (true, JsonValueKind.Object) => BetweenObjects(field, from, to),
            (true, JsonValueKind.Array) when HoldsObjects(from) || HoldsObjects(to) => BetweenLists(field, Items(from), Items(to)),
            _ => Text(from) == Text(to) ? [] : [new JsonDifference(field, Text(from), Text(to))],
        };
    }

    private static IEnumerable<JsonDifference> BetweenObjects(string field, JsonElement? from, JsonElement? to)
    {
        Dictionary<string, JsonElement> before = Members(from);
        Dictionary<string, JsonElement> after = Members(to);
        return before.Keys.Union(after.Keys, StringComparer.Ordinal).SelectMany(name => Between(
            $"{field}, {Words.Sentence(name)}",
            before.TryGetValue(name, out JsonElement old) ? old : null,
            after.TryGetValue(name, out JsonElement now) ? now : null));
    }

    /// <summary>What stayed the same at the start and the end is passed over; what lies between is paired in order.</summary>
    private static IEnumerable<JsonDifference> BetweenLists(string field, List<JsonElement> before, List<JsonElement> after)
    {
        int start = 0;
        while (start < before.Count && start < after.Count && JsonElement.DeepEquals(before[start], after[start]))
        {
            start++;
        }

        int end = 0;
        while (end < before.Count - start && end < after.Count - start && JsonElement.DeepEquals(before[^(end + 1)], after[^(end + 1)]))
        {
            end++;
        }

        int length = Math.Max(before.Count, after.Count) - end;
        return Enumerable.Range(start, Math.Max(0, length - start)).SelectMany(index => Between(
            string.Create(CultureInfo.InvariantCulture, $"{field} {index + 1}"),
            index < before.Count - end ? before[index] : null,
            index < after.Count - end ? after[index] : null));
    }

    private static bool HoldsObjects(JsonElement? list) => Items(list).Any(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array);

    private static List<JsonElement> Items(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];

    private static Dictionary<string, JsonElement> Members(JsonElement? value) => value is { ValueKind: JsonValueKind.Object } thing
        ? thing.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal)
        : [];

    private static string? Text(JsonElement? value) => value?.ValueKind switch
    {
        null or JsonValueKind.Null => null,
        JsonValueKind.True => "Yes",
        JsonValueKind.False => "No",
        JsonValueKind.Array => Items(value) is { Count: > 0 } items ? string.Join("; ", items.Select(item => Text(item))) : null,
        JsonValueKind.String => value.Value.GetString() is { Length: > 0 } text ? text : null,
        _ => value.Value.ToString(),
    };
}

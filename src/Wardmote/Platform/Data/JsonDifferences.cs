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

    /// <summary>Items with a key of their own are paired by it. Of others, what stayed the same at the start and the end is passed over, and what lies between is paired in order.</summary>
    private static IEnumerable<JsonDifference> BetweenLists(string field, List<JsonElement> before, List<JsonElement> after)
    {
        if (Keyed(before) is { } old && Keyed(after) is { } now)
        {
            return old.Keys.Union(now.Keys).SelectMany(key => Between(
                Numbered(field, now.TryGetValue(key, out (int Index, JsonElement Item) there) ? there.Index : old[key].Index),
                old.TryGetValue(key, out (int Index, JsonElement Item) was) ? was.Item : null,
                now.TryGetValue(key, out (int Index, JsonElement Item) stands) ? stands.Item : null));
        }

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
            Numbered(field, index),
            index < before.Count - end ? before[index] : null,
            index < after.Count - end ? after[index] : null));
    }

    private static string Numbered(string field, int index) => string.Create(CultureInfo.InvariantCulture, $"{field} {index + 1}");

    /// <summary>The items by the key that is their first member; none where one has no such key or shares it.</summary>
    private static Dictionary<Guid, (int Index, JsonElement Item)>? Keyed(List<JsonElement> items)
    {
        Dictionary<Guid, (int, JsonElement)> keyed = [];
        for (int index = 0; index < items.Count; index++)
        {
            JsonProperty first = items[index].ValueKind == JsonValueKind.Object ? items[index].EnumerateObject().FirstOrDefault() : default;
            if (first.Value.ValueKind != JsonValueKind.String || !first.Name.EndsWith("Id", StringComparison.Ordinal) || !first.Value.TryGetGuid(out Guid key) || !keyed.TryAdd(key, (index, items[index])))
            {
                return null;
            }
        }

        return keyed;
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

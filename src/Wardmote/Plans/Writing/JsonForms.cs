using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Writing;

/// <summary>How lists, names, numbers and dates look in every JSON that Wardmote writes.</summary>
internal static class JsonForms
{
    public static JsonArray ToJson<T>(this IEnumerable<T> items, Func<T, JsonObject> form) => [.. items.Select(form)];

    public static JsonArray ToJson(this IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    public static JsonObject ToJson(this IReadOnlyDictionary<string, string> texts) =>
        new(texts.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Key, entry.Value)));

    /// <summary>A member of an enum in camel case: "servicePlan".</summary>
    public static string ToJsonName<T>(this T member) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());

    /// <summary>What a written date was understood to mean; its text stands beside it.</summary>
    public static JsonObject? ToJson(this WrittenDate? date) => date is null ? null : new()
    {
        ["precision"] = date.Precision.ToJsonName(),
        ["first"] = date.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["last"] = date.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["reason"] = date.Reason,
    };
}

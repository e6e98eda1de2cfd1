using System.Text.Json.Nodes;
using Wardmote.Checks.Content;

namespace Wardmote.Plans.Writing;

/// <summary>An indicator of a plan as JSON, with its values.</summary>
internal static class IndicatorJson
{
    public static JsonObject Of(IndicatorContent indicator) => new()
    {
        ["code"] = indicator.Code,
        ["title"] = indicator.Title,
        ["tier"] = indicator.Tier,
        ["group"] = indicator.Group,
        ["unit"] = indicator.Unit,
        ["values"] = indicator.Values.ToJson(OfValue),
        ["owner"] = indicator.Owner,
        ["comment"] = indicator.Comment,
        ["from"] = indicator.Origin.Place,
        ["ref"] = indicator.Ref,
        ["parent"] = indicator.Parent,
        ["polarity"] = indicator.Polarity.ToJsonName(),
        ["measures"] = indicator.Measures.ToJson(measure => new() { ["title"] = measure.Title, ["code"] = measure.Code, ["unit"] = measure.Unit }),
        ["dataSource"] = indicator.DataSource,
        ["links"] = indicator.Links,
        ["isNew"] = indicator.IsNew,
        ["other"] = indicator.Other.ToJson(),
    };

    public static JsonObject OfValue(ValueContent value) => new()
    {
        ["period"] = value.Period,
        ["kind"] = value.Kind.ToJsonName(),
        ["text"] = value.Text,
        ["number"] = value.Number,
        ["state"] = value.State.ToJsonName(),
        ["unit"] = value.Unit,
        ["measure"] = value.Measure,
        ["decimals"] = value.Decimals,
        ["from"] = value.Origin.Place,
    };
}

using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Pages;

/// <summary>One thing that was read, with where each of its fields stood and how sure the reader was of it.</summary>
/// <param name="Certainty">Of the field that the reader was least sure of.</param>
public sealed record ReadThing(
    string Word, string Title, string CorrectHref, IReadOnlyList<ShownField> Fields, IReadOnlyDictionary<string, Origin> Sources, Origin Origin, double Certainty)
{
    /// <summary>Below this the reader asks a person to compare.</summary>
    private const double Sure = 0.9;

    private static readonly Dictionary<string, Origin> None = new(StringComparer.Ordinal);

    public bool IsUncertain => Certainty < Sure;

    public static IReadOnlyList<ReadThing> Actions(Plan plan) => [.. plan.Actions.Select(action => new ReadThing(
        plan.Content.Vocabulary.ActionWord,
        action.Content.Name,
        PlanLinks.CorrectAction(plan.PlanId, action.ActionId),
        ActionFields.Table.Shown(action.Content),
        action.Content.Sources,
        action.Content.Origin,
        Least([action.Content.Origin, .. action.Content.Sources.Values, .. action.Content.Milestones.Select(step => step.Origin), .. action.Content.Funding.Select(money => money.Origin)])))];

    public static IReadOnlyList<ReadThing> Indicators(Plan plan) => [.. plan.Indicators.Select(indicator => new ReadThing(
        "indicator",
        PlanParts.Indicators.Title(indicator.Content),
        PlanLinks.CorrectIndicator(plan.PlanId, indicator.IndicatorId),
        IndicatorFields.Table.Shown(indicator.Content),
        indicator.Content.Sources,
        indicator.Content.Origin,
        Least([indicator.Content.Origin, .. indicator.Content.Sources.Values, .. indicator.Content.Values.Select(value => value.Origin)])))];

    public static IReadOnlyList<ReadThing> Lines(Plan plan) => [.. LinePart.All.SelectMany(part => Enumerable.Range(0, part.Count(plan.Content)).Select(index =>
    {
        Origin origin = part.Origin(plan.Content, index);
        return new ReadThing(part.Word, part.Title(plan.Content, index), PlanLinks.Line(plan.PlanId, part.Name, index), part.Shown(plan.Content, index), None, origin, origin.Certainty);
    }))];

    private static double Least(IEnumerable<Origin> origins) => origins.Min(origin => origin.Certainty);
}

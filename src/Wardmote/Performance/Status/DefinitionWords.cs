using System.Globalization;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>What a definition says, fact by fact, for a page and a report.</summary>
public static class DefinitionWords
{
    public static IReadOnlyList<(string Key, string Text)> Of(IndicatorDefinition definition) =>
    [
        .. Facts(definition).Where(fact => !string.IsNullOrWhiteSpace(fact.Text)).Select(fact => (fact.Key, fact.Text!)),
    ];

    public static string Title(this Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => "Higher is better",
        Polarity.LowerIsBetter => "Lower is better",
        Polarity.InRange => "Within a range is better",
        Polarity.Neither => "Neither: followed without judgement",
        _ => "Not stated",
    };

    public static string Title(this Accumulation accumulation) => accumulation switch
    {
        Accumulation.Adds => "Periods add up to the year",
        Accumulation.YearToDate => "Each value is the total since the year began",
        _ => "Each period stands for itself",
    };

    /// <summary>A person, and whether they can be reached here.</summary>
    public static string? Of(PersonName? person) => person is null ? null : person.UserId is null ? $"{person.Name} (does not sign in here)" : person.Name;

    public static string Of(IndicatorDefinition definition, Target target)
    {
        string aim = target switch
        {
            { Kind: TargetKind.EstablishBaseline } => "establish the baseline",
            { Kind: TargetKind.ToBeSet } => "to be set",
            { Kind: TargetKind.Range } => $"{Number(definition, target.Low) ?? "…"} to {Number(definition, target.High) ?? "…"}",
            { Kind: TargetKind.Change, ChangePercent: { } change } => $"{ValueText.Percent(change)} against {target.BaselineWords ?? target.BaselinePeriod ?? "a baseline that is not stated"}{(target.BaselineNumber is { } from ? $" ({ValueText.Of(definition, from)})" : "")}",
            _ => Number(definition, target.Number) ?? $"“{target.AsWritten}”",
        };
        string profile = target.Profile.Count == 0 ? "" : $", by the end of each period {string.Join(", ", target.Profile.Select(step => ValueText.Of(definition, step)))}";
        return $"{target.For}: {aim}{profile}{(target.Source is { Length: > 0 } source ? $" ({source})" : "")}";
    }

    private static IEnumerable<(string Key, string? Text)> Facts(IndicatorDefinition definition) =>
    [
        ("What is counted", definition.Description),
        ("Kind", $"{Words.Sentence(definition.Type.ToString())}{(definition.Unit is { Length: > 0 } unit ? $", {unit}" : "")}"),
        ("Made from", definition.HasParts ? $"{definition.NumeratorName} of {definition.DenominatorName}" : definition.Formula is { } formula ? $"computed: {formula}" : null),
        ("Part of", definition.PartOf),
        ("Better is", definition.Polarity.Title()),
        ("Frequency", $"{definition.Frequency.Word}. {definition.Accumulation.Title()}"),
        ("Tier", definition.Tier),
        ("Priority", definition.Priority),
        ("Theme", definition.Theme),
        ("Directorate or agency", definition.Directorate),
        ("Source", definition.Source),
        ("Area", definition.Area),
        ("Area of the source", definition.SourceArea),
        ("Owner", Of(definition.Owner)),
        ("Deputy", Of(definition.Deputy)),
        ("Who enters it", Of(definition.Collector)),
        ("Who approves it", Of(definition.Approver)),
        ("Targets", string.Join('\n', definition.Targets.Select(target => Of(definition, target)))),
        ("Breaks", string.Join('\n', definition.Breaks.OrderBy(change => change.From).Select(change => $"{Day(change.From)}: {change.Reason}"))),
        ("Introduced", definition.IntroducedOn is { } from ? Day(from) : null),
        ("Retired", definition.RetiredOn is { } to ? Day(to) : null),
        ("Statutory", definition.IsStatutory ? "Yes: a law or a regulator demands it" : null),
        ("Notes", definition.Notes),
    ];

    private static string? Number(IndicatorDefinition definition, double? number) => number is { } known ? ValueText.Of(definition, known) : null;

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

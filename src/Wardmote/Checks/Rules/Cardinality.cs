using System.Globalization;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>A plan must keep the limits of number that its own text states.</summary>
public sealed class Cardinality : IRule
{
    public string Id => "cardinality";

    public Severity Severity => Severity.Warning;

    public string Description => "There are more of a kind than the plan's own rule allows; where the rule may be read in two ways, both are counted.";

    public IEnumerable<Fault> Check(CheckedPlan plan) => plan.Content.Vocabulary.Limits.SelectMany(limit => OfLimit(limit, plan.Content));

    private IEnumerable<Fault> OfLimit(CardinalityLimit limit, PlanContent plan)
    {
        if (Says(limit.Kind, "milestone"))
        {
            return plan.Actions.Where(action => action.Milestones.Count > limit.Maximum)
                .Select(action => TooMany(limit, action.Name, action.Milestones.Count, action.Origin, ""));
        }

        List<(string Scope, Origin Where)> things = [.. Indicators(limit, plan), .. Actions(limit, plan)];
        var groups = things.GroupBy(thing => thing.Scope).ToList();
        List<Fault> faults = [.. groups.Where(group => group.Count() > limit.Maximum)
            .Select(group => TooMany(limit, group.Key.Length > 0 ? group.Key : "the plan", group.Count(), group.ElementAt(limit.Maximum).Where, ""))];

        // The plan may serve one corporate priority as a whole, and the headings be only its objectives.
        return faults.Count == 0 || groups.Count < 2 || SaysHeading(limit, plan) ? faults
            : [.. faults, TooMany(limit, "the plan as a whole", things.Count, limit.Origin, $" if “{limit.Scope}” means the one that the whole plan serves")];
    }

    /// <summary>One for each indicator of that tier; the parts of an indicator are not counted apart.</summary>
    private static IEnumerable<(string, Origin)> Indicators(CardinalityLimit limit, PlanContent plan)
        => plan.Indicators.Where(indicator => indicator.Parent is null && (Says(limit.Kind, indicator.Tier) || Says(limit.Kind, "indicator")))
            .Select(indicator => (ScopeIsPlan(limit) ? "" : indicator.Group ?? "", indicator.Origin));

    private static IEnumerable<(string, Origin)> Actions(CardinalityLimit limit, PlanContent plan)
        => plan.Actions.Where(_ => Says(limit.Kind, plan.Vocabulary.ActionWord) || Says(limit.Kind, "action"))
            .SelectMany(action => ScopeIsPlan(limit) || action.Priorities.Count == 0 ? [("", action.Origin)] : action.Priorities.Select(priority => (priority, action.Origin)));

    private Fault TooMany(CardinalityLimit limit, string scope, int count, Origin where, string reading)
        => this.Found($"{limit.Kind} in {scope}", where, count.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"At most {limit.Maximum}"),
            string.Create(CultureInfo.InvariantCulture, $"There are {count} {limit.Kind} under “{scope}”{reading}; the plan's own rule allows at most {limit.Maximum} for each {limit.Scope}."),
            "Keep those that matter most and make the others indicators of a lower tier, or change the rule.");

    private static bool ScopeIsPlan(CardinalityLimit limit) => Says(limit.Scope, "plan") || Says(limit.Scope, "service") || limit.Scope.Length == 0;

    /// <summary>Whether the rule's own word for its scope is the word that the headings use.</summary>
    private static bool SaysHeading(CardinalityLimit limit, PlanContent plan)
        => Says(limit.Scope, "objective") || Says(limit.Scope, "heading") || plan.Indicators.Any(indicator => indicator.Group is { } group && group.Contains("priority", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a phrase names a kind: "CSIs" names "CSI"; "critical success indicators" does so by its initials.</summary>
    private static bool Says(string phrase, string? kind)
        => !string.IsNullOrWhiteSpace(kind) && (Spelling.Bare(phrase) == Spelling.Bare(kind) || Spelling.Bare(phrase) == Spelling.Bare(kind) + "s"
            || string.Concat(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])).Equals(kind, StringComparison.OrdinalIgnoreCase)
            || phrase.Split([' ', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries).Any(word => string.Equals(word.TrimEnd('s'), kind.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)));
}

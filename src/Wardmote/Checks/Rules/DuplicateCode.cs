using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>A code must stand for one thing.</summary>
public sealed class DuplicateCode : IRule
{
    public string Id => "duplicate-code";

    public Severity Severity => Severity.Blocking;

    public string Description => "One code stands for two things. A measure that is shown twice with the same values is one thing.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. Actions(plan.Content), .. Indicators(plan.Content), .. Both(plan.Content), .. Numbers(plan.Content)];

    private IEnumerable<Fault> Actions(PlanContent plan)
        => plan.Actions.Where(action => !string.IsNullOrWhiteSpace(action.Code))
            .GroupBy(action => action.Code!.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.DistinctBy(action => (Spelling.Bare(action.Title), action.Due?.Text)).Skip(1).Any())
            .Select(group => Twice(group.Key, [.. group.Select(action => (action.Title, action.Source(nameof(action.Code))))]));

    /// <summary>The same measure may stand in two tables; it is another thing when its values are not the same.</summary>
    private IEnumerable<Fault> Indicators(PlanContent plan)
        => Series.Of(plan).Where(series => !string.IsNullOrWhiteSpace(series.Code))
            .GroupBy(series => series.Code!.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Any(series => !IsTheSame(group.First(), series)))
            .Select(group => Twice(group.Key, [.. group.Select(series => (series.Indicator.Title, series.Indicator.Source(nameof(series.Indicator.Code))))]));

    private IEnumerable<Fault> Both(PlanContent plan)
        => from action in plan.Actions
           where !string.IsNullOrWhiteSpace(action.Code)
           from indicator in plan.Indicators
           where string.Equals(action.Code!.Trim(), indicator.Code?.Trim(), StringComparison.OrdinalIgnoreCase)
           select Twice(action.Code!.Trim(), [(action.Title, action.Source(nameof(action.Code))), (indicator.Title, indicator.Source(nameof(indicator.Code)))]);

    /// <summary>The running number of one table's rows, where the rows belong to the same priorities.</summary>
    private IEnumerable<Fault> Numbers(PlanContent plan)
        => plan.Actions.Where(action => action.Ref.Length > 0)
            .GroupBy(action => (Ref: action.Ref.TrimEnd('.').ToLowerInvariant(), action.Origin.Part, action.Period, Priorities: string.Join('|', action.Priorities)))
            .Where(group => group.Select(action => Spelling.Bare(action.Title)).Distinct().Skip(1).Any() && group.All(action => action.Origin.Row is not null))
            .Select(group => Twice(group.First().Ref, [.. group.Select(action => (action.Title, action.Origin))]));

    private static bool IsTheSame(Series one, Series other)
    {
        var shared = (from left in one.Numbers from right in other.Numbers where left.Period == right.Period && left.Kind == right.Kind select (left.Number, right.Number)).ToList();
        return shared.Count == 0 ? Spelling.Bare(one.Title) == Spelling.Bare(other.Title) : shared.TrueForAll(pair => pair.Item1 == pair.Item2);
    }

    private Fault Twice(string code, IReadOnlyList<(string Title, Origin Where)> things)
        => this.Found(code, things[1].Where, code, "A code of its own for each",
            $"The code {code} stands for {things.Count} things: {string.Join(" and ", things.Select(thing => $"“{thing.Title}”"))}.", $"Give “{things[1].Title}” a code of its own.");
}

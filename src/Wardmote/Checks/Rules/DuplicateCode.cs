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
        => [.. Actions(plan.Content), .. Indicators(plan.Content), .. Both(plan.Content), .. Numbers(plan.Content), .. NumbersOfIndicators(plan.Content)];

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

    /// <summary>The running number of one table's rows; a plain number may begin again under each priority, "2.1" may not.</summary>
    private IEnumerable<Fault> Numbers(PlanContent plan)
        => plan.Actions.Where(action => action.Ref.Length > 0)
            .GroupBy(action => (Ref: action.Ref.TrimEnd('.').ToLowerInvariant(), action.Origin.Part, action.Period, Priorities: action.Ref.TrimEnd('.').All(char.IsDigit) ? string.Join('|', action.Priorities) : ""))
            .Where(group => group.Select(action => Spelling.Bare(action.Title)).Distinct().Skip(1).Any() && group.All(action => action.Origin.Row is not null))
            .Select(group => Twice(group.First().Ref, [.. group.Select(action => (action.Title, action.Origin))]));

    /// <summary>The reference of one table's rows, where the table means to tell its rows apart by it.</summary>
    private IEnumerable<Fault> NumbersOfIndicators(PlanContent plan)
        => from table in plan.Indicators.Where(indicator => indicator.Ref.Any(char.IsDigit) && indicator.Parent is null && indicator.Origin.Row is not null).GroupBy(indicator => indicator.Origin.Part)
           let references = table.GroupBy(indicator => Spelling.Bare(indicator.Ref)).ToList()
           from twice in references
           where twice.Select(indicator => Spelling.Bare(indicator.Title)).Distinct().Count() == 2 && twice.Count() == 2 && references.Count(same => same.Skip(1).Any()) == 1
           where !twice.All(indicator => indicator.Code == twice.First().Code && !string.IsNullOrWhiteSpace(indicator.Code))
           select Twice(twice.First().Ref, [.. twice.Select(indicator => (indicator.Title, indicator.Source(nameof(indicator.Ref))))]);

    private static bool IsTheSame(Series one, Series other)
    {
        var shared = (from left in one.Numbers from right in other.Numbers where left.Period == right.Period && left.Kind == right.Kind select (left.Number, right.Number)).ToList();
        return shared.Count == 0 ? Spelling.Bare(one.Title) == Spelling.Bare(other.Title) : shared.TrueForAll(pair => pair.Item1 == pair.Item2);
    }

    private Fault Twice(string code, IReadOnlyList<(string Title, Origin Where)> things)
        => this.Found(code, things[1].Where, code, "A code of its own for each",
            $"The code {code} stands for {things.Count} things: {string.Join(" and ", things.Select(thing => $"“{thing.Title}”"))}.", $"Give “{things[1].Title}” a code of its own.");
}

using Wardmote.Checks.Content;

namespace Wardmote.Checks;

/// <summary>Runs every rule over a plan.</summary>
public static class PlanChecker
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<IRule> Rules { get; } = [.. typeof(PlanChecker).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRule)))
        .Select(type => (IRule)Activator.CreateInstance(type)!)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The faults of a plan, gravest first, then in the order of the rules.</summary>
    public static IReadOnlyList<Fault> Check(PlanContent content, DateOnly today)
    {
        var plan = new CheckedPlan(content, today);
        return [.. Rules.SelectMany(rule => rule.Check(plan)).DistinctBy(fault => fault.Key).OrderByDescending(fault => fault.Severity)];
    }
}

using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

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
    public static IReadOnlyList<Fault> Check(PlanContent content, DateOnly today) => Check(content, today, Rules);

    /// <summary>The faults that some of the rules find.</summary>
    public static IReadOnlyList<Fault> Check(PlanContent content, DateOnly today, IEnumerable<IRule> rules)
    {
        var plan = new CheckedPlan(content, today);
        return [.. rules.SelectMany(rule => FaultsOf(rule, plan)).DistinctBy(fault => fault.Key).OrderByDescending(fault => fault.Severity)];
    }

    /// <summary>
    /// What one rule finds. A passage or number of a monstrous size, or a mistake in the rule, stops that rule alone, and the plan's reader is told,
    /// so that its silence is not taken for a plan in order.
    /// </summary>
    private static IReadOnlyList<Fault> FaultsOf(IRule rule, CheckedPlan plan)
    {
        try
        {
            return [.. rule.Check(plan)];
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or OverflowException)
        {
            string what = exception is OverflowException ? "a number is too large to be reckoned with" : "a passage is too long to be searched";
            return [rule.Found("unfinished check", new Origin("The whole plan"), what, "numbers and passages of an ordinary size",
                $"This check could not be finished, because {what}; look for that yourself: {rule.Description}", severity: Severity.Note)];
        }
        catch (Exception mistake)
        {
            return [rule.Found("unfinished check", new Origin("The whole plan"), $"a mistake in the program ({mistake.GetType().Name})", "a check that runs to its end",
                $"This check could not be finished, because of a mistake in the program; report it, and look for that yourself: {rule.Description}", severity: Severity.Warning)];
        }
    }
}

using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>A status, quarter or priority must be one that the plan itself allows.</summary>
public sealed partial class EnumValue : IRule
{
    public string Id => "enum-value";

    public Severity Severity => Severity.Blocking;

    public string Description => "A status, quarter or priority is not in the plan's own list of allowed values; another spelling of an allowed one is only noted.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. Statuses(plan.Content), .. SpellingsOfStatuses(plan.Content), .. Quarters(plan.Content), .. Priorities(plan.Content)];

    private IEnumerable<Fault> Statuses(PlanContent plan)
    {
        IReadOnlyList<string> allowed = plan.Vocabulary.Statuses;
        foreach (ActionContent action in plan.Actions.Where(action => allowed.Count > 0 && !string.IsNullOrWhiteSpace(action.Status)))
        {
            string status = action.Status!.Trim();
            if (allowed.Any(word => SaysTheSame(word, status)))
            {
                continue;
            }

            string? meant = StatusWords.Meant(status, allowed);
            yield return this.Found($"{action.Name} status", action.Source(nameof(action.Status)), status, string.Join("; ", allowed),
                $"The status of “{action.Name}” is “{status}”, which is not one of the plan's own statuses ({string.Join(", ", allowed)}).",
                meant is null ? "Choose one of the allowed statuses." : $"Probably “{meant}”.");
        }
    }

    private IEnumerable<Fault> SpellingsOfStatuses(PlanContent plan)
        => from action in plan.Actions
           where !string.IsNullOrWhiteSpace(action.Status)
           group action by action.Status!.Trim() into spelling
           let allowed = plan.Vocabulary.Statuses.FirstOrDefault(word => word != spelling.Key && Spelling.Bare(word) == Spelling.Bare(spelling.Key))
           where allowed is not null && !plan.Vocabulary.Statuses.Contains(spelling.Key)
           let first = spelling.First()
           select this.Found($"status {spelling.Key}", first.Source(nameof(first.Status)), spelling.Key, allowed,
               $"The status “{spelling.Key}”, first at “{first.Name}”, is another spelling of the plan's own “{allowed}”.", $"Write “{allowed}”.", Severity.Note);

    private IEnumerable<Fault> Quarters(PlanContent plan)
        => from action in plan.Actions
           from milestone in action.Milestones
           let quarter = milestone.Quarter?.Trim() ?? TypedQuarter().Match(milestone.Text).Value
           where NotAQuarter().IsMatch(quarter)
           let meant = MeantQuarter(quarter)
           select this.Found($"{action.Name} milestone {milestone.Number ?? milestone.Text} quarter", milestone.Origin, quarter, "Q1, Q2, Q3 or Q4",
               $"Milestone {milestone.Number ?? $"“{milestone.Text}”"} of “{action.Name}” gives its quarter as “{quarter}”, which is not Q1 to Q4.",
               meant is null ? "Write Q1, Q2, Q3 or Q4." : $"Probably “{meant}”.");

    private IEnumerable<Fault> Priorities(PlanContent plan)
    {
        List<string> known = [.. plan.Priorities.Select(priority => priority.Ref.Trim().TrimEnd('.')).Where(reference => reference.Length > 0)];
        var used = plan.Actions.SelectMany(action => action.Priorities.Select(written => (action, written: written.Trim().TrimEnd('.')))).Where(use => IsReference().IsMatch(use.written)).ToList();
        bool listIsMeant = known.Count > 1 && used.Count(use => Resolves(use.written, known)) * 2 > used.Count;
        foreach ((ActionContent action, string written) in used.Where(use => listIsMeant && !known.Contains(use.written)))
        {
            string? variant = known.FirstOrDefault(reference => Spelling.Bare(reference) == Spelling.Bare(written));
            if (variant is not null)
            {
                yield return this.Found($"{action.Name} priority {written}", action.Source(nameof(action.Priorities)), written, variant,
                    $"The priority of “{action.Name}” is written “{written}”; the plan's own list writes it “{variant}”.", $"Write “{variant}”.", Severity.Note);
            }
            else if (!Resolves(written, known))
            {
                yield return this.Found($"{action.Name} priority {written}", action.Source(nameof(action.Priorities)), written, string.Join(", ", known),
                    $"“{action.Name}” names priority “{written}”, which is not in the plan's own list ({string.Join(", ", known)}).", "Name a priority from the list, or add this one to it.");
            }
        }
    }

    /// <summary>Case, spaces and signs aside; a status may be followed by a remark: "Complete – June 2025".</summary>
    private static bool SaysTheSame(string allowed, string written)
        => Spelling.Bare(allowed) == Spelling.Bare(written)
            || (written.StartsWith(allowed, StringComparison.OrdinalIgnoreCase) && Remark().IsMatch(written[allowed.Length..]));

    /// <summary>"6.14" is part of priority 6.</summary>
    private static bool Resolves(string written, List<string> known)
        => known.Any(reference => Spelling.Bare(reference) == Spelling.Bare(written) || written.StartsWith(reference + ".", StringComparison.OrdinalIgnoreCase));

    /// <summary>The sign that stands on the same key as a digit of a British or American keyboard.</summary>
    private static string? MeantQuarter(string quarter)
        => quarter[^1] switch { '!' => "Q1", '"' or '@' => "Q2", '£' or '#' => "Q3", '$' => "Q4", _ => null };

    [GeneratedRegex(@"^Q(uarter|tr)?\.?\s?([^1-4\s]|[1-4]\d)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotAQuarter();

    [GeneratedRegex(@"\bQ[!""£$@#05-9]\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TypedQuarter();

    [GeneratedRegex(@"^(\d{1,2}(\.\d{1,2})?|[A-Z]{1,3}\d{1,2}|[A-Z]|n/?a)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsReference();

    [GeneratedRegex(@"^\s?[,;:(–-].*$", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remark();
}

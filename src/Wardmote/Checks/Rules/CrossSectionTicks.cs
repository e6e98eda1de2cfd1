using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices that the priorities ticked in one section are not the ones that another section uses.</summary>
public sealed class CrossSectionTicks : IRule
{
    public string Id => "cross-section-ticks";

    public Severity Severity => Severity.Warning;

    public string Description => "What is ticked in one section is not what another uses";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        List<PriorityContent> listed = [.. plan.Content.Priorities.Where(priority => priority.IsTicked is not null)];
        var used = new List<PriorityContent>();
        foreach (ActionContent action in plan.Content.Actions)
        {
            foreach (string name in action.Priorities)
            {
                if (listed.Find(priority => IsNamed(priority, name)) is not { } priority)
                {
                    continue;
                }

                used.Add(priority);
                if (priority.IsTicked == false && listed.Exists(other => other.IsTicked == true))
                {
                    yield return this.Found($"{action.Name} {name}", action.Source(nameof(action.Priorities)), name, $"a priority that is ticked: {string.Join(", ", listed.Where(other => other.IsTicked == true).Select(other => other.Ref))}",
                        $"{action.Name} serves priority {name}, which is not ticked in the plan's own list of priorities; tick it there or take it out here.");
                }
            }
        }

        if (used.Count == 0)
        {
            yield break;
        }

        foreach (PriorityContent priority in listed.Where(priority => priority.IsTicked == true && !used.Contains(priority)))
        {
            yield return this.Found($"priority {priority.Ref}", priority.Origin, $"{priority.Ref} ticked", $"at least one {plan.Content.Vocabulary.ActionWord} that serves it",
                $"Priority {priority.Ref} is ticked, but no {plan.Content.Vocabulary.ActionWord} serves it; add one or take the tick away.");
        }
    }

    private static bool IsNamed(PriorityContent priority, string name)
        => (priority.Ref.Length > 0 && Plain(priority.Ref) == Plain(name)) || Plain(priority.Title) == Plain(name);

    // "n/a" and "NA" are one thing, and so are "6" and "6.".
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a responsibility or a priority that nothing in the plan serves.</summary>
public sealed class Coverage : IRule
{
    public string Id => "coverage";

    public Severity Severity => Severity.Warning;

    public string Description => "A responsibility or priority has no action";

    public IEnumerable<Fault> Check(CheckedPlan plan) => plan.Content.Actions.Count == 0 ? [] : Responsibilities(plan.Content).Concat(Priorities(plan.Content));

    private IEnumerable<Fault> Responsibilities(PlanContent plan)
    {
        List<HashSet<string>> actions = [.. plan.Actions.Select(action => MeaningWords.AllOf(WordsOf(action)).Union(MeaningWords.Of(WordsOf(action))).ToHashSet())];
        foreach (ResponsibilityContent responsibility in plan.Responsibilities)
        {
            List<HashSet<string>> names = [.. responsibility.Title.Split('/').Concat(MeaningWords.OtherNames(responsibility.Title)).Select(name => MeaningWords.Of(name))];
            HashSet<string> own = MeaningWords.Of(responsibility.Title);
            bool isCovered = own.Count == 0
                || actions.Exists(words => words.Overlaps(own) || names.Exists(name => name.Count > 0 && name.IsSubsetOf(words)));
            if (!isCovered)
            {
                yield return this.Found(responsibility.Title, responsibility.Origin, responsibility.Title, $"at least one {plan.Vocabulary.ActionWord} for it, or a reason why there is none",
                    $"The service is responsible for “{responsibility.Title}”, but no {plan.Vocabulary.ActionWord} of the plan is about it; add one or say why there is none.");
            }
        }
    }

    private IEnumerable<Fault> Priorities(PlanContent plan)
    {
        List<PriorityContent> grouping = [.. plan.Priorities.Where(priority => priority.IsTicked is null)];
        List<string> served = [.. plan.Actions.SelectMany(action => action.Priorities).Concat(plan.Indicators.Select(indicator => indicator.Group ?? "")).Select(Plain)];
        if (grouping.Count(priority => Serves(served, priority)) < 2)
        {
            yield break;
        }

        foreach (PriorityContent priority in grouping.Where(priority => !Serves(served, priority)))
        {
            yield return this.Found($"priority {priority.Ref} {priority.Title}".Trim(), priority.Origin, priority.Title, $"at least one {plan.Vocabulary.ActionWord} or indicator under it",
                $"The priority “{priority.Title}” has neither a {plan.Vocabulary.ActionWord} nor an indicator; add one or say why there is none.");
        }
    }

    private static string WordsOf(ActionContent action)
        => string.Join(' ', [action.Title, action.Activity ?? "", action.Outcome ?? "", action.Notes ?? "", .. action.Milestones.Select(milestone => milestone.Text)]);

    private static bool Serves(List<string> served, PriorityContent priority)
        => served.Exists(name => name.Length > 0 && (name == Plain(priority.Ref) || name == Plain(priority.Title) || (priority.Title.Length > 12 && name.Contains(Plain(priority.Title), StringComparison.Ordinal))));

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices that nobody in particular answers for an action or an indicator.</summary>
public sealed class AccountablePersonMissing : IRule
{
    private static readonly LeadWords Words = RuleWords.Read<LeadWords>("leads.words.json");

    public string Id => "accountable-person-missing";

    public Severity Severity => Severity.Warning;

    public string Description => "A lead is “all”, blank, or only a list of many";

    public IEnumerable<Fault> Check(CheckedPlan plan) => Actions(plan.Content.Actions).Concat(Indicators(plan.Content.Indicators));

    private IEnumerable<Fault> Actions(IReadOnlyList<ActionContent> actions)
    {
        foreach (IGrouping<string?, ActionContent> set in actions.GroupBy(action => action.Period))
        {
            // Where hardly any action has a lead, the document has no place for one.
            bool hasPlace = set.Count(action => action.Leads.Count > 0) * 2 > set.Count();
            foreach (ActionContent action in set.Where(action => action.Leads.Count == 0 ? hasPlace : IsNobody(action.Leads)))
            {
                string seen = string.Join(", ", action.Leads);
                yield return this.Found(action.Name, action.Source(nameof(action.Leads)), seen, "one person or role who answers for it",
                    action.Leads.Count == 0
                        ? $"{action.Name} has no lead, so nobody answers for it; name one person or role."
                        : $"{action.Name} is led by “{seen}”, so no one person answers for it; name one person or role first, and the others as supporting.");
            }
        }
    }

    private IEnumerable<Fault> Indicators(IReadOnlyList<IndicatorContent> indicators)
    {
        if (indicators.Count(indicator => indicator.Owner is { Length: > 0 }) * 3 < indicators.Count * 2)
        {
            yield break;
        }

        foreach (IndicatorContent indicator in indicators.Where(indicator => indicator.Parent is null && (string.IsNullOrWhiteSpace(indicator.Owner) || IsNobody([indicator.Owner]))))
        {
            yield return this.Found(indicator.Name, indicator.Source(nameof(indicator.Owner)), indicator.Owner ?? "", "one person or role who answers for it",
                $"{indicator.Name} (“{indicator.Title}”) has no owner, though the other indicators have; name one person or role.");
        }
    }

    private static bool IsNobody(IReadOnlyList<string> leads)
        => Pattern.Of(Words.Everybody).IsMatch(leads[0].Trim()) || leads.All(lead => string.IsNullOrWhiteSpace(lead) || Pattern.Of(Words.Nobody).IsMatch(lead.Trim()) || (Pattern.Of(Words.Many).IsMatch(lead.Trim()) && !lead.Contains(" and ", StringComparison.OrdinalIgnoreCase)));

    private sealed record LeadWords(string About, string Everybody, string Nobody, string Many);
}

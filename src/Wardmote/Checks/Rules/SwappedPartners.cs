using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>A partner named after one action stands under another, while the action of its name has none.</summary>
internal static class SwappedPartners
{
    public static IEnumerable<Conflict> In(PlanContent plan)
    {
        foreach (ActionContent holder in plan.Actions)
        {
            foreach (string partner in holder.Partners)
            {
                HashSet<string> name = MeaningWords.Of(partner);
                ActionContent? named = name.Count < 2 || Names(holder, name)
                    ? null
                    : plan.Actions.FirstOrDefault(action => action.Partners.Count == 0 && name.IsSubsetOf(MeaningWords.Of(action.Title)));
                if (named is not null)
                {
                    yield return new($"{partner} in {holder.Name}", holder.Source(nameof(holder.Partners)), partner, $"{partner} beside {named.Name}",
                        $"{partner} is the partner of {holder.Name}, while {named.Name}, which bears its name, has no partner; the two were probably swapped.");
                }
            }
        }
    }

    private static bool Names(ActionContent action, HashSet<string> name)
        => name.Overlaps(MeaningWords.Of($"{action.Title} {action.Activity} {action.Outcome} {action.Notes}"));
}

using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>A partner named after one action stands under another, while the action of its name has none.</summary>
internal static class SwappedPartners
{
    public static IEnumerable<Conflict> In(PlanContent plan)
    {
        for (int row = 0; row < plan.Actions.Count; row++)
        {
            ActionContent holder = plan.Actions[row];

            // Cells are swapped with the row above or below.
            List<ActionContent> neighbours = [.. plan.Actions.Skip(row - 1).Take(row == 0 ? 2 : 3).Where(action => !ReferenceEquals(action, holder))];
            foreach (string partner in holder.Partners.Where(partner => partner.EndsWith("partnership", StringComparison.OrdinalIgnoreCase) || partner.EndsWith("forum", StringComparison.OrdinalIgnoreCase) || partner.EndsWith("network", StringComparison.OrdinalIgnoreCase)))
            {
                HashSet<string> name = MeaningWords.Of(partner);
                ActionContent? named = name.Count < 2 || Names(holder, name)
                    ? null
                    : neighbours.Find(action => action.Partners.Count == 0 && name.IsSubsetOf(MeaningWords.Of(action.Title)));
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

using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>Wards: the fewest wards that hold half of a type have no more than three tenths of the residents.</summary>
public sealed class ConcentrationInWards : IFindingRule
{
    private const string Name = "Wards";
    private const int FewestWards = 8;
    private const int FewestIncidents = 200;
    private const double MostPeople = 0.3;
    private const double StrongPeople = 0.2;

    public RuleFindings Look(FindingEvidence evidence)
    {
        ExploredEvidence explored = evidence.Latest;
        CountedArea[] wards = [.. explored.Area.Indexes.Select(index => explored.Counts.Areas[index])];
        string why = wards.Length < FewestWards ? $"there are {wards.Length} areas, and a share of fewer than {FewestWards} says little"
            : wards.Any(ward => evidence.People?.Of(ward.Code) is null) ? "not every area has a known population"
            : "";
        if (why.Length > 0)
        {
            return RuleFindings.NotLooked(Name, explored.Set.Title, why);
        }

        double people = wards.Sum(ward => evidence.People!.Of(ward.Code)!.Value);
        List<ProposedFinding> proposed = [];
        foreach (TypeChoice type in evidence.Types.Select(one => one.Type))
        {
            (CountedArea Ward, int Count)[] falling = [.. wards.Select(ward => (ward, explored.Counts.Total(ward.Index, type.Types))).OrderByDescending(one => one.Item2).ThenBy(one => one.ward.Code, StringComparer.Ordinal)];
            int all = falling.Sum(one => one.Count), sum = 0;
            (CountedArea Ward, int Count)[] top = [.. falling.TakeWhile(one => (sum += one.Count) - one.Count < all / 2.0)];
            double share = top.Sum(one => evidence.People!.Of(one.Ward.Code)!.Value) / people;
            if (all >= FewestIncidents && share <= MostPeople)
            {
                proposed.Add(Of(evidence, type, top, all, share));
            }
        }

        return new(proposed, []);
    }

    private static ProposedFinding Of(FindingEvidence evidence, TypeChoice type, (CountedArea Ward, int Count)[] top, int all, double people)
    {
        ExploredEvidence explored = evidence.Latest;
        string address = explored.Choices.Address(EvidenceLinks.Compare, ("type", type.Slug)), share = NumberWords.Share((double)top.Sum(one => one.Count) / all), residents = NumberWords.Share(people), wards = $"{NumberWords.Count(top.Length)} of {NumberWords.Count(explored.Area.Indexes.Count)}";
        double times = (double)top.Sum(one => one.Count) / all / people;
        return new($"concentration:{type.Slug}:wards", FindingKind.Concentration, FindingTheme.Places,
            $"{share} of recorded {TypeWords.Of(type)} in {evidence.AreaName} lies in {wards} {evidence.AreasWord}, where {residents} of residents live ({explored.PeriodText}): {string.Join(", ", top.Select(one => one.Ward.Name))}.")
        {
            Figures =
            [
                explored.Figure(share, $"{type.Name}, share in the {top.Length} areas with the most", explored.PeriodText, address) with { Number = 100.0 * top.Sum(one => one.Count) / all, Method = $"{NumberWords.Count(top.Sum(one => one.Count))} of {NumberWords.Count(all)} recorded" },
                explored.Figure(wards, $"{type.Name}, the fewest areas that hold half", explored.PeriodText, address) with { Number = top.Length, Method = "Areas with the most first" },
                explored.Figure(residents, $"Residents in the same {top.Length} areas", explored.PeriodText, address) with { Number = 100 * people, Method = evidence.People!.Says },
            ],
            Strength = people <= StrongPeople ? FindingStrength.Moderate : FindingStrength.Weak,
            Caveats =
            [
                "Where a crime is recorded is not where its victim lives: wards with a centre hold what happens to people from elsewhere.",
                .. Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Compare, type, isByArea: true)).Select(caveat => caveat.Sentence),
            ],
            AreaName = evidence.AreaName,
            TypeSlug = type.Slug,
            Effect = new(times, times, times, 1),
            Reach = evidence.ReachOf(type),
        };
    }
}

using System.Globalization;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Mapping;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>
/// Concentration: half of a type was recorded at no more than half as many map points as chance alone would need, and the generalised Gini
/// coefficient, which does not call few incidents a concentration, is at least 0.5. Nearly every type does so in every town, so that it says where to look and is never strong.
/// </summary>
public sealed class ConcentrationAtPoints : IFindingRule
{
    private const string Name = "Concentration";
    private const int FewestIncidents = 200;
    private const double FewestTimes = 2;
    private const double ModerateTimes = 4;
    private const double FewestGini = 0.5;

    public RuleFindings Look(FindingEvidence evidence)
    {
        List<ProposedFinding> proposed = [];
        List<NotProposed> not = [];
        if (evidence.WhyNoPoints.Length > 0)
        {
            return RuleFindings.NotLooked(Name, evidence.AreaName, evidence.WhyNoPoints);
        }

        foreach (TypedPoints found in evidence.Points)
        {
            if (found.Concentration is not { } concentration || concentration.Events < FewestIncidents)
            {
                not.Add(new(Name, $"{found.Type.Name} in {evidence.AreaName}", $"{NumberWords.Count(found.Concentration?.Events ?? 0)} incidents at map points are too few to tell how they pile up ({FewestIncidents} are needed)"));
            }
            else if (concentration.PlacesFor(0.5) is var half && half.OfAllByChance >= FewestTimes * half.OfAll && concentration.GeneralisedGini >= FewestGini)
            {
                proposed.Add(Of(evidence, found.Type, concentration, half));
            }
        }

        return new(proposed, not);
    }

    private static ProposedFinding Of(FindingEvidence evidence, TypeChoice type, Concentration concentration, PlacesForShare half)
    {
        ExploredEvidence explored = evidence.Whole;
        MapChoices choices = new() { Set = explored.Set.AreaSetId, Type = type == TypeChoice.AllCrime ? [] : [type.Slug], From = explored.From.Code, To = explored.To.Code, District = explored.Choices.Area };
        string address = choices.Address(EvidenceLinks.HotSpots), points = NumberWords.Share(half.OfAll), places = $"{NumberWords.Count(half.Places)} of {NumberWords.Count(concentration.Places)}", chance = NumberWords.Share(half.OfAllByChance);
        double times = half.OfAllByChance / half.OfAll;
        return new($"concentration:{type.Slug}:points", FindingKind.Concentration, FindingTheme.Places,
            $"Half of recorded {TypeWords.Of(type)} in {evidence.AreaName} lies at {points} of map points ({places}) in {explored.PeriodText}; by chance alone it would be {chance}.")
        {
            Figures =
            [
                explored.Figure(points, $"{type.Name}, share of map points that hold half", explored.PeriodText, address) with
                {
                    Number = 100 * half.OfAll,
                    Method = string.Create(CultureInfo.InvariantCulture, $"{half.Places:N0} of {concentration.Places:N0} map points used in the period hold half of {concentration.Events:N0} incidents; generalised Gini coefficient {concentration.GeneralisedGini:0.00}"),
                },
                explored.Figure(places, $"{type.Name}, map points that hold half, of those used in the period", explored.PeriodText, address) with { Number = half.Places, Method = "Map points within the area, those with the most first" },
                explored.Figure(chance, $"{type.Name}, the same by chance alone", explored.PeriodText, address) with { Number = 100 * half.OfAllByChance, Method = "Each incident on any map point with the same chance (Poisson)" },
            ],
            Strength = times >= ModerateTimes ? FindingStrength.Moderate : FindingStrength.Weak,
            Caveats =
            [
                "A map point is where the police move incidents of several streets to: these shares are not comparable with studies of street segments.",
                .. Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Points, type)).Select(caveat => caveat.Sentence),
            ],
            AreaName = evidence.AreaName,
            TypeSlug = type.Slug,
            // The coefficient, not the shares: those depend on how many incidents and months there are.
            Effect = new(concentration.GeneralisedGini, concentration.GeneralisedGini, concentration.GeneralisedGini, 0),
            Reach = evidence.ReachOf(type),
        };
    }
}

using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>Emerging hot spot: hexagons of 1,000 m that became hot spots in the latest quarters, or are hot spots that grow, by the published definitions of emerging hot spots.</summary>
public sealed class EmergingHotSpot : IFindingRule
{
    private const string Name = "Emerging hot spot";
    private const int Named = 3;

    /// <summary>With fewer in a hexagon's last quarter a hot spot of it is one address or one week.</summary>
    private const int FewestInQuarter = 10;

    public RuleFindings Look(FindingEvidence evidence)
    {
        if (evidence.WhyNoPoints.Length > 0)
        {
            return RuleFindings.NotLooked(Name, evidence.AreaName, evidence.WhyNoPoints);
        }

        string[] refusals = [.. evidence.Points.Where(one => one.Emerging is null).Select(one => one.WhyNotEmerging).Distinct()];
        return new(
            [.. evidence.Points.Where(one => CategoryPart.WhyNot(evidence.Whole.CourseOf(one.Type)).Length == 0).Select(one => (one.Type, one.Steps, Places: one.Emerging?.Where(place => place.Last >= FewestInQuarter).ToArray() ?? [])).Where(one => one.Places.Length > 0).Select(one => Of(evidence, one.Type, one.Places, one.Steps))],
            [.. refusals.Select(why => new NotProposed(Name, refusals.Length == 1 ? evidence.AreaName : string.Join(", ", evidence.Points.Where(one => one.WhyNotEmerging == why).Select(one => one.Type.Name)), why.TrimEnd('.')))]);
    }

    private static ProposedFinding Of(FindingEvidence evidence, TypeChoice type, EmergingPlace[] places, int steps)
    {
        ExploredEvidence explored = evidence.Whole;
        MapChoices choices = new() { Set = explored.Set.AreaSetId, Type = type == TypeChoice.AllCrime ? [] : [type.Slug], From = explored.From.Code, To = explored.To.Code, District = explored.Choices.Area };
        int come = places.Count(place => place.Group == HotSpotGroup.New), grow = places.Length - come;
        string what = string.Join(" and ", new[] { come > 0 ? $"{NumberWords.Count(come, "is a new hot spot", "are new hot spots")}" : "", grow > 0 ? $"{NumberWords.Count(grow, "is a hot spot that grows", "are hot spots that grow")}" : "" }.Where(part => part.Length > 0));
        return new($"hotspot:{type.Slug}:all", FindingKind.EmergingHotSpot, FindingTheme.Places,
            $"Of the hexagons of 1,000 m in {evidence.AreaName}, {what} of recorded {TypeWords.Of(type)} by the end of {explored.To}: about {string.Join("; ", places.Take(Named).Select(place => $"{place.Name} ({NumberWords.Count(place.Last)} in the last quarter)"))}{(places.Length > Named ? $"; and {NumberWords.Count(places.Length - Named)} more" : "")}.")
        {
            Figures =
            [
                .. places.Take(Named).Select(place => explored.Figure(NumberWords.Count(place.Last), $"{type.Name} in the hexagon about {place.Name}, last quarter", $"Three months to {explored.To}", choices.Address(EvidenceLinks.HotSpots)) with
                {
                    Number = place.Last,
                    Method = $"Gi* over {steps} quarters, pattern “{Words.Sentence(place.Pattern.ToString())}”; {NumberWords.Count(place.First)} in the first quarter",
                }),
                Counted(come, "new hot spots"),
                Counted(grow, "hot spots that grow"),
                Counted(Math.Max(0, places.Length - Named), "new or growing hot spots beside those named"),
                explored.Figure(NumberWords.Count(places.Length), $"{type.Name}, hexagons that are new or growing hot spots", explored.PeriodText, choices.Address(EvidenceLinks.HotSpots)) with { Number = places.Length, Method = $"Emerging hot spots over {steps} quarters, chances adjusted over hexagons and quarters; at least {FewestInQuarter} in the last quarter" },
            ],
            Strength = places.Any(place => place.Pattern is HotSpotPattern.Consecutive or HotSpotPattern.Intensifying) ? FindingStrength.Moderate : FindingStrength.Weak,
            Caveats = ["Changing the size of the hexagons changes some of them: look at the page with another width.", .. Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Points, type)).Select(caveat => caveat.Sentence)],
            AreaName = evidence.AreaName,
            TypeSlug = type.Slug,
            Effect = new(places.Length, places.Length, places.Length, 0),
            Reach = evidence.ReachOf(type),
        };

        Figure Counted(int count, string what) => explored.Figure(NumberWords.Count(count), $"{type.Name}, hexagons that are {what}", explored.PeriodText, choices.Address(EvidenceLinks.HotSpots)) with { Number = count, Method = $"Emerging hot spots over {steps} quarters" };
    }
}

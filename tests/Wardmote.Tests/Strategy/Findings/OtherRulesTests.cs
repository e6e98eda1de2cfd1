using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Findings.Rules;

namespace Wardmote.Tests.Strategy.Findings;

/// <summary>The rules that look at places, searches, deprivation and targets.</summary>
public sealed class OtherRulesTests
{
    private static readonly Dictionary<EthnicGroup, double> People = new() { [EthnicGroup.White] = 80_000, [EthnicGroup.Asian] = 10_000, [EthnicGroup.Black] = 5_000, [EthnicGroup.Mixed] = 3_000, [EthnicGroup.Other] = 2_000 };

    private static FindingEvidence Evidence => MadeEvidence.Of(4, 24, (_, month, type) => type == CrimeType.Burglary ? 40 + (month % 3) : 0);

    [Fact, Requirement("S2.17")]
    public void A_disparity_is_told_with_its_interval_what_is_unknown_and_that_it_shows_no_cause()
    {
        ProposedFinding found = Assert.Single(new SearchDisparity().Look(Searched(black: 120, unknown: 40)).Proposed);

        Assert.Equal("disparity:searches:black", found.Key);
        Assert.Equal(["Black people"], found.AffectedGroups);
        Assert.Contains(SearchAnswer.DifferenceNotCause, found.Statement, StringComparison.Ordinal);
        Assert.Equal(FindingStrength.Strong, found.Strength);
    }

    [Fact]
    public void A_disparity_that_the_unknown_could_undo_is_weak()
    {
        ProposedFinding found = Assert.Single(new SearchDisparity().Look(Searched(black: 80, unknown: 900)).Proposed);

        Assert.Equal(FindingStrength.Weak, found.Strength);
    }

    [Fact]
    public void A_group_with_a_handful_of_searches_gives_no_ratio()
    {
        RuleFindings found = new SearchDisparity().Look(Searched(black: 4, unknown: 0));

        Assert.Empty(found.Proposed);
        Assert.Contains(found.Not, not => not.What == "Searches of Black people");
        Assert.Contains("no file of stop and search", Assert.Single(new SearchDisparity().Look(Evidence).Not).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gradient_of_deprivation_is_told_with_both_rates()
    {
        DeprivedPlaces places = new("Index 2019", "Residents, mid-2020", 20, 15, 30_000, 22_000, 12, [(TypeChoice.AllCrime, 3_000, 600), (TypeChoice.Of(CrimeType.Robbery), 90, 12)]);

        IReadOnlyList<ProposedFinding> found = new DeprivationGradient().Look(Evidence with { Deprivation = places }).Proposed;

        Assert.Equal(["disparity:deprivation:all-crime", "disparity:deprivation:robbery"], found.Select(one => one.Key));
        Assert.Contains("3.7 times as high", found[0].Statement, StringComparison.Ordinal);
        Assert.All(found, one => Assert.True(one.Strength <= FindingStrength.Moderate));
        Assert.Empty(new DeprivationGradient().Look(Evidence with { Deprivation = places with { WhyNone = "too few small areas" } }).Proposed);
    }

    [Fact]
    public void Half_at_few_map_points_is_held_against_chance()
    {
        double[] piled = [.. Enumerable.Range(0, 400).Select(point => point < 8 ? 40.0 : point % 4 == 0 ? 1 : 0)], even = [.. Enumerable.Repeat(2.0, 400)];
        FindingEvidence evidence = Evidence with { WhyNoPoints = "", Points = [Points(CrimeType.Burglary, piled), Points(CrimeType.Robbery, even), Points(CrimeType.Drugs, piled[..20])] };

        RuleFindings found = new ConcentrationAtPoints().Look(evidence);

        Assert.Equal("concentration:burglary:points", Assert.Single(found.Proposed).Key);
        Assert.Contains("of map points (6 of 400)", found.Proposed[0].Statement, StringComparison.Ordinal);
        Assert.Equal(1.5, found.Proposed[0].Figures[0].Number!.Value, 9);
    }

    [Fact]
    public void Hot_spots_that_come_are_named_by_their_busiest_map_point_and_small_ones_are_not()
    {
        EmergingPlace large = new("Station Road", HotSpotGroup.New, HotSpotPattern.Consecutive, 3, 44), small = new("Mill Lane", HotSpotGroup.New, HotSpotPattern.New, 0, 4);
        FindingEvidence evidence = Evidence with { WhyNoPoints = "", Points = [new(TypeChoice.Of(CrimeType.Burglary), null, [large, small], "", 20), new(TypeChoice.Of(CrimeType.Robbery), null, null, "One step is missing.", 20)] };

        RuleFindings found = new EmergingHotSpot().Look(evidence);

        Assert.Contains("1 is a new hot spot of recorded burglary", Assert.Single(found.Proposed).Statement, StringComparison.Ordinal);
        Assert.Contains("Station Road (44 in the last quarter)", found.Proposed[0].Statement, StringComparison.Ordinal);
        Assert.Equal("One step is missing", Assert.Single(found.Not).Why);
    }

    [Fact]
    public void An_indicator_whose_whole_range_misses_its_target_is_proposed_and_one_that_may_meet_it_is_not()
    {
        RuleFindings found = ForecastOutsideTarget.Look([Prospect("NM_1", Wardmote.Performance.Status.Prospect.LikelyToMiss), Prospect("NM_2", Wardmote.Performance.Status.Prospect.Open), Prospect("NM_3", Wardmote.Performance.Status.Prospect.NotSaid)]);

        Assert.Equal("forecast:nm_1", Assert.Single(found.Proposed).Key);
        Assert.Contains("is likely to miss its target", found.Proposed[0].Statement, StringComparison.Ordinal);
        Assert.Equal("Burglaries (NM_3)", Assert.Single(found.Not).What);
    }

    [Fact]
    public void Proposals_stand_in_order_of_strength_and_the_limit_is_said()
    {
        TargetProspect[] prospects = [.. Enumerable.Range(10, 15).Select(number => Prospect($"NM_{number}", Wardmote.Performance.Status.Prospect.LikelyToMiss))];

        FindingProposals proposals = FindingProposals.Of(null, prospects);

        Assert.Equal(FindingProposals.MostOfAKind, proposals.Proposed.Count);
        Assert.Contains(proposals.Not, not => not.Rule == "Limit" && not.Why.StartsWith("5 more stand lower", StringComparison.Ordinal));
    }

    private static TypedPoints Points(CrimeType type, double[] counts) => new(TypeChoice.Of(type), Concentration.Of(counts), null, "", 0);

    private static FindingEvidence Searched(int black, int unknown)
    {
        FindingEvidence evidence = Evidence;
        Dictionary<EthnicGroup, int> counts = new() { [EthnicGroup.White] = 400, [EthnicGroup.Asian] = 50, [EthnicGroup.Black] = black, [EthnicGroup.Mixed] = 15, [EthnicGroup.Other] = 10, [EthnicGroup.Unknown] = unknown };
        return evidence with { Searches = new(new(evidence.Latest.Counts.Months, [], counts.Values.Sum(), 0, counts, counts, [], []), People, "Census 2021", "/evidence/stop-and-search") };
    }

    private static TargetProspect Prospect(string code, Prospect prospect) => new(
        new Indicator(Guid.Empty, new() { Code = code, Title = "Burglaries" }),
        new YearEndProjection(PeriodReader.Read("2025/26")!.Value, prospect, "Nothing is projected.") { Value = 300, Low = 280, High = 320 },
        new ResolvedTarget(TargetState.Resolved, "240 or fewer") { Low = 240, High = 240 },
        new Figure("130", "Burglaries", "Q2 2025/26"));
}

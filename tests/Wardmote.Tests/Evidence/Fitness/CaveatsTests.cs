using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Tests.Evidence.Fitness;

/// <summary>Each view carries the caveats that apply to it, and no others.</summary>
public sealed class CaveatsTests
{
    private static readonly DateOnly First = SuppliedMonths.Month("2018-01"), Last = SuppliedMonths.Month("2021-09");

    [Fact]
    public void A_missing_month_is_said_where_it_lies_in_the_view_and_nowhere_else()
    {
        DataFitness fitness = SuppliedMonths.Of("2018-01", "2021-09", without: "2019-07").Fitness;

        Caveat missing = Assert.Single(Caveats.For(fitness, new(First, Last, EvidenceUse.Counts)));
        IReadOnlyList<Caveat> later = Caveats.For(fitness, new(SuppliedMonths.Month("2019-08"), SuppliedMonths.Month("2020-01"), EvidenceUse.Counts));

        Assert.Equal("Jul 2019 is missing", missing.Text);
        Assert.Contains("44 of 45 months", missing.Why, StringComparison.Ordinal);
        Assert.Empty(later);
    }

    [Fact]
    public void A_force_that_published_nothing_is_named_as_the_reason()
    {
        DataFitness fitness = new SuppliedMonths().And("2019-01", "2019-06", force: "greater-manchester").Fitness;

        Caveat missing = Caveats.For(fitness, new(SuppliedMonths.Month("2019-01"), SuppliedMonths.Month("2019-12"), EvidenceUse.Counts))[0];

        Assert.Equal("Jul 2019 to Dec 2019 are missing", missing.Text);
        Assert.Contains("Greater Manchester Police has published nothing since July 2019", missing.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Replaced_map_points_concern_places_across_July_2022_only()
    {
        DataFitness fitness = SuppliedMonths.Of("2021-01", "2023-12").Fitness;
        ShownEvidence across = new(SuppliedMonths.Month("2021-10"), SuppliedMonths.Month("2023-09"), EvidenceUse.Time) { Area = AreaKind.Ward };

        Assert.Equal(new DateOnly(2022, 7, 1), One(fitness, across, "map-points-replaced").BreakAt);
        AssertNone(fitness, across with { From = new(2022, 7, 1) }, "map-points-replaced");
        AssertNone(fitness, across with { Area = null }, "map-points-replaced");
        AssertNone(fitness, across with { Use = EvidenceUse.Counts }, "map-points-replaced");
        One(fitness, across with { Use = EvidenceUse.Points, Area = null }, "map-points-replaced");
    }

    [Fact]
    public void A_change_of_rules_concerns_what_lies_on_both_sides_of_it()
    {
        DataFitness fitness = SuppliedMonths.Of("2022-01", "2024-12").Fitness;
        ShownEvidence across = new(SuppliedMonths.Month("2022-06"), SuppliedMonths.Month("2024-05"), EvidenceUse.Counts);

        One(fitness, across, "principal-crime-2023");
        AssertNone(fitness, across with { From = SuppliedMonths.Month("2023-06") }, "principal-crime-2023");
        AssertNone(fitness, across with { To = SuppliedMonths.Month("2023-03") }, "principal-crime-2023");
    }

    [Fact]
    public void What_the_data_show_of_their_points_weighs_more_than_what_is_expected()
    {
        ShownEvidence shown = new(SuppliedMonths.Month("2021-01"), SuppliedMonths.Month("2023-12"), EvidenceUse.Points);
        DataFitness stayed = SuppliedMonths.Of("2021-01", "2023-12", without: "2022-07").And("2022-07", "2022-07", facts: new() { Rows = 1000, PointsSeenBefore = 0.7 }).Fitness;
        DataFitness replaced = SuppliedMonths.Of("2021-01", "2023-12", without: "2022-09").And("2022-09", "2022-09", facts: new() { Rows = 1000, PointsSeenBefore = 0.028 }).Fitness;

        AssertNone(stayed, shown, "map-points-replaced");
        Caveat[] found = [.. Caveats.For(replaced, shown).Where(caveat => caveat.Id == "map-points-replaced")];
        Assert.Equal([new DateOnly(2022, 7, 1), new DateOnly(2022, 9, 1)], found.Select(caveat => caveat.BreakAt!.Value));
        Assert.Contains("Only 3\u00A0%", found[1].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Covid_inflates_anti_social_behaviour_and_not_burglary()
    {
        DataFitness fitness = SuppliedMonths.Of("2018-01", "2021-09").Fitness;
        ShownEvidence shown = new(First, Last, EvidenceUse.Map) { Types = [CrimeType.AntiSocialBehaviour] };

        Assert.Equal(new DateOnly(2020, 3, 1), One(fitness, shown, "covid-asb").BreakAt);
        AssertNone(fitness, shown with { Types = [CrimeType.Burglary] }, "covid-asb");
        AssertNone(fitness, shown, "covid");
        One(fitness, shown with { Use = EvidenceUse.Time, Types = [CrimeType.Burglary] }, "covid");
    }

    [Fact]
    public void Categories_changed_for_the_sums_that_lost_or_gained_by_it()
    {
        DataFitness fitness = SuppliedMonths.Of("2011-01", "2014-12").Fitness;
        ShownEvidence shown = new(SuppliedMonths.Month("2011-01"), SuppliedMonths.Month("2014-12"), EvidenceUse.Time);

        Assert.Equal([new DateOnly(2011, 9, 1), new DateOnly(2013, 5, 1)], Caveats.BreaksIn(fitness, shown with { Types = [CrimeType.OtherTheft] }).Select(caveat => caveat.BreakAt!.Value));
        Assert.Equal([new DateOnly(2011, 9, 1)], Caveats.BreaksIn(fitness, shown with { Types = [CrimeType.Shoplifting] }).Select(caveat => caveat.BreakAt!.Value));
        Assert.Empty(Caveats.BreaksIn(fitness, shown with { Types = [CrimeType.Burglary] }));
        Assert.Empty(Caveats.BreaksIn(fitness, shown));
    }

    [Fact]
    public void Rows_without_a_place_are_lost_to_wards_and_not_to_the_force()
    {
        DataFitness fitness = new SuppliedMonths().And("2018-01", "2018-12", facts: new() { Rows = 1000, NotPlaced = 20 }).And("2019-01", "2019-12", facts: new() { Rows = 1000, NotPlaced = 128 }).Fitness;
        ShownEvidence shown = new(First, SuppliedMonths.Month("2019-12"), EvidenceUse.Counts) { Area = AreaKind.Ward };

        Caveat still = One(fitness, shown, "not-placed");
        Caveat course = One(fitness, shown with { Use = EvidenceUse.Time }, "not-placed");

        Assert.StartsWith("7.4\u00A0% of incidents", still.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("trend", still.Why, StringComparison.Ordinal);
        Assert.Contains("12.8\u00A0% in 2019", course.Why, StringComparison.Ordinal);
        AssertNone(fitness, shown with { Area = null }, "not-placed");
    }

    [Fact]
    public void Codes_of_two_years_concern_LSOAs_only()
    {
        DataFitness fitness = new SuppliedMonths().And("2022-01", "2023-05", facts: new() { Rows = 1000, LsoaYear = 2011 }).And("2023-06", "2023-12", facts: new() { Rows = 1000, LsoaYear = 2021 }).Fitness;
        ShownEvidence shown = new(SuppliedMonths.Month("2022-08"), SuppliedMonths.Month("2023-12"), EvidenceUse.Counts) { Area = AreaKind.Lsoa };

        Assert.Contains("until May 2023 and LSOAs of 2021 from Jun 2023", One(fitness, shown, "lsoa-codes").Text, StringComparison.Ordinal);
        AssertNone(fitness, shown with { Area = AreaKind.Ward }, "lsoa-codes");
        AssertNone(fitness, shown with { From = new(2023, 7, 1) }, "lsoa-codes");
    }

    [Fact]
    public void Court_outcomes_are_missed_only_where_outcomes_are_shown()
    {
        DataFitness fitness = SuppliedMonths.Of("2018-01", "2021-09").Fitness;

        One(fitness, new(First, Last, EvidenceUse.Outcomes), "court-outcomes-2019-06");
        AssertNone(fitness, new(First, Last, EvidenceUse.Time), "court-outcomes-2019-06");
        AssertNone(fitness, new(First, new(2019, 5, 1), EvidenceUse.Outcomes), "court-outcomes-2019-06");
    }

    [Fact]
    public void What_is_only_believed_is_shown_as_unverified_and_for_its_force_alone()
    {
        DataFitness london = new SuppliedMonths().And("2022-01", "2024-12", force: "metropolitan").Fitness;
        ShownEvidence shown = new(SuppliedMonths.Month("2022-01"), SuppliedMonths.Month("2024-12"), EvidenceUse.Time);

        Assert.Contains("(unverified)", One(london, shown, "met-connect-2022").Sentence, StringComparison.Ordinal);
        AssertNone(SuppliedMonths.Of("2022-01", "2024-12").Fitness, shown, "met-connect-2022");
    }

    private static Caveat One(DataFitness fitness, ShownEvidence shown, string id) => Assert.Single(Caveats.For(fitness, shown), caveat => caveat.Id == id);

    private static void AssertNone(DataFitness fitness, ShownEvidence shown, string id) => Assert.DoesNotContain(Caveats.For(fitness, shown), caveat => caveat.Id == id);
}

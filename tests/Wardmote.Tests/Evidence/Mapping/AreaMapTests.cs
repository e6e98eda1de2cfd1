using Wardmote.Analysis;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Evidence.Mapping;

public sealed class AreaMapTests
{
    [Fact]
    public void A_map_says_where_most_was_recorded_and_lists_the_wards_in_that_order()
    {
        Map map = AreaMap.OfCounts(MadeTown.Question(), MadeTown.Wards(4), MadeTown.Counts(12, 1, 10, 5, 2), MapPlane.Grid);

        Assert.Equal(["Ward 1", "Ward 2", "Ward 3", "Ward 0"], map.Shapes.Select(shape => shape.Name));
        Assert.Equal(["120", "60", "24", "12"], map.Shapes.Select(shape => shape.Cells[0].Text));
        Assert.StartsWith("Burglary, Jan 2020 to Dec 2020: 216 recorded. Most in Ward 1 (120), Ward 2 (60) and Ward 3 (24); fewest in Ward 0 (12). Half of all was recorded in 1 of 4 wards.", map.Says, StringComparison.Ordinal);
        Assert.Equal([MapTone.Highest, MapTone.Lowest], [map.Shapes[0].Tone, map.Shapes[3].Tone]);
    }

    [Fact]
    public void A_ward_without_a_month_has_no_data_and_is_in_no_class()
    {
        Map map = AreaMap.OfCounts(MadeTown.Question(), MadeTown.Wards(3), MadeTown.Counts(12, 0, 4, null), MapPlane.Grid);

        Assert.Equal(MapTone.Missing, map.Shapes.Single(shape => shape.Name == "Ward 2").Tone);
        Assert.Equal(MapTone.Lowest, map.Shapes.Single(shape => shape.Name == "Ward 0").Tone);
        Assert.Contains(map.Key, line => line.Words == "no data, which is not none");
    }

    [Fact]
    [Requirement("S3.41")]
    public void Small_numbers_of_the_partnerships_own_areas_are_held_back_and_drawn_as_such()
    {
        Map map = AreaMap.OfCounts(MadeTown.Question(kind: AreaKind.Custom, months: 1), MadeTown.Wards(3), MadeTown.Counts(1, 0, 4, 9), MapPlane.Grid);

        Assert.Equal([MapTone.Suppressed, "fewer than 5"], [(object)map.Shapes[1].Tone, map.Shapes[1].Cells[0].Text]);
        Assert.Equal("0", map.Shapes[2].Cells[0].Text);
        Assert.DoesNotContain("4", map.Shapes[1].Says, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S3.41")]
    public void A_rate_of_the_partnerships_own_area_tells_no_small_number()
    {
        Map map = AreaMap.OfRates(MadeTown.Question(kind: AreaKind.Custom, months: 1), MadeTown.Wards(2), MadeTown.Counts(1, 4, 9), MapPlane.Grid);

        MapShape held = map.Shapes.Single(shape => shape.Name == "Ward 0");
        Assert.Equal("fewer than 5 recorded", held.Says);
        Assert.Equal(MapTone.Suppressed, held.Tone);
        Assert.Contains("fewer than 5 recorded in Ward 0", map.Says, StringComparison.Ordinal);
        Assert.DoesNotContain("4.8", map.Says, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S3.41")]
    public void A_change_of_the_partnerships_own_area_tells_no_small_number()
    {
        Map map = AreaChanges.Of(MadeTown.Question(kind: AreaKind.Custom, months: 1), MadeTown.Wards(1), MadeTown.Counts(1, 3), MadeTown.Counts(1, 30), MapPlane.Grid);

        Assert.Equal(["30", "fewer than 5", "too few to tell"], map.Shapes[0].Cells.Take(3).Select(cell => cell.Text));
        Assert.DoesNotContain("3)", map.Shapes[0].Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AreaKind.Ward, 1, 3, false)]
    [InlineData(AreaKind.Lsoa, 1, 3, true)]
    [InlineData(AreaKind.Lsoa, 12, 3, false)]
    [InlineData(AreaKind.Custom, 12, 3, true)]
    [InlineData(AreaKind.Custom, 12, 0, false)]
    [InlineData(AreaKind.Custom, 12, 5, false)]
    public void The_rule_on_small_numbers_is_one_for_all(AreaKind kind, int months, int count, bool isHeld) =>
        Assert.Equal(isHeld ? "fewer than 5" : $"{count}", SmallNumbers.Written(kind, months, count));

    [Fact]
    [Requirement("S2.15")]
    public void A_rate_is_taken_over_the_months_that_exist_and_hatched_where_it_is_more_than_chance()
    {
        Map map = AreaMap.OfRates(MadeTown.Question(months: 6), MadeTown.Wards(12), MadeTown.Counts(6, [30, .. Enumerable.Repeat((int?)10, 11)]), MapPlane.Grid);

        // 180 in half a year among 10,000 people are 36 a year for 1,000.
        Assert.Equal("36.0", map.Shapes[0].Cells[0].Text);
        Assert.Equal(MapMark.MoreThanChance, map.Shapes[0].Mark);
        Assert.Contains("14.0 per 1,000 residents a year in all, 36.0 in Ward 0", map.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_population_no_rate_is_drawn_and_it_is_said_what_to_do()
    {
        MappedArea[] wards = [.. MadeTown.Wards(3).Select(ward => ward with { People = null })];

        NoAnswerException refusal = Assert.Throws<NoAnswerException>(() => AreaMap.OfRates(MadeTown.Question(), wards, MadeTown.Counts(12, 1, 2, 3), MapPlane.Grid));

        Assert.Contains("Bring in a population file", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S2.15")]
    public void A_change_compares_the_months_known_in_both_periods_and_gives_no_percentage_of_few()
    {
        Map map = AreaChanges.Of(MadeTown.Question(), MadeTown.Wards(4), MadeTown.Counts(12, 20, 10, 1, 5), MadeTown.Counts(12, 10, 10, 1, null), MapPlane.Grid);

        Assert.Equal(["+100\u00A0%", "0\u00A0%", "0", ""], [Cell("Ward 0"), Cell("Ward 1"), Cell("Ward 2"), Cell("Ward 3")]);
        Assert.Equal(MapMark.MoreThanChance, map.Shapes.Single(shape => shape.Name == "Ward 0").Mark);
        Assert.Equal(MapTone.Missing, map.Shapes.Single(shape => shape.Name == "Ward 3").Tone);
        Assert.Contains("of 3 wards 0 fell and 1 rose by more than chance", map.Says, StringComparison.Ordinal);

        string Cell(string ward) => map.Shapes.Single(shape => shape.Name == ward).Cells[2].Text;
    }

    [Fact]
    public void Classes_hold_about_as_many_areas_each_and_equal_numbers_stay_together()
    {
        MapClasses classes = new([0, 0, 0, 0, 1, 2, 3, 4, 5, 6]);

        Assert.Equal(["0 x", "1 x", "2 x", "3 to 4 x", "5 to 6 x"], classes.Key(number => $"{number}", "x").Select(line => line.Words).Distinct());
        Assert.Equal(MapTone.Lowest, classes.ToneOf(0));
        Assert.Equal(MapTone.Highest, classes.ToneOf(6));
    }
}

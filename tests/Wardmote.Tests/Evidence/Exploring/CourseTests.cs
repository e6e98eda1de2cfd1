using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;

namespace Wardmote.Tests.Evidence.Exploring;

/// <summary>Monthly counts, their gaps, and the breaks in them.</summary>
public sealed class CourseTests
{
    [Fact]
    public void A_month_that_is_missing_is_never_zero()
    {
        Counts counts = MadeCourses.Burglaries([true, false, true], [3, 0, 4], [1, 0, 2]);

        Course whole = Course.Of(counts, AreaChoice.All(counts, "Northmere"), [CrimeType.Burglary]);

        Assert.Equal([4, null, 6], whole.Values);
        Assert.Equal(2, whole.KnownMonths);
        Assert.Equal("Feb 2018", Assert.Single(whole.Missing).Name);
        Assert.Equal(5, whole.Mean);
    }

    [Fact]
    public void A_rolling_year_is_left_out_where_one_of_its_months_is_missing()
    {
        Course course = MadeCourses.Of(Enumerable.Range(0, 25).Select(month => month == 3 ? double.NaN : 2));

        IReadOnlyList<double?> years = course.RollingYears;

        Assert.All(years.Take(15), Assert.Null);
        Assert.Equal(24, years[15]);
        Assert.Equal(24, years[24]);
    }

    [Fact]
    public void An_area_is_found_by_code_or_name_and_all_areas_take_the_name_of_their_district()
    {
        Counts counts = MadeCourses.Burglaries([true], [3], [1]);

        Assert.Equal([1], AreaChoice.Find(counts, "The partnership", "e05000001")!.Indexes);
        Assert.Equal([0], AreaChoice.Find(counts, "The partnership", "Ward 0")!.Indexes);
        Assert.Equal("Northmere", AreaChoice.Find(counts, "The partnership", null)!.Name);
        Assert.Equal([0, 1], AreaChoice.Find(counts, "The partnership", "northmere")!.Indexes);
        Assert.Null(AreaChoice.Find(counts, "The partnership", "Atlantis"));
    }

    [Fact]
    public void No_total_of_crime_holds_antisocial_behaviour()
    {
        TypeChoice all = TypeChoice.Find(null)!;

        Assert.DoesNotContain(CrimeType.AntiSocialBehaviour, all.Types);
        Assert.Equal(TypeChoice.AllCrime, TypeChoice.Find("all-crime"));
        Assert.Equal([CrimeType.Burglary], TypeChoice.Find("Burglary")!.Types);
        Assert.Null(TypeChoice.Find("witchcraft"));
    }

    [Fact]
    public void A_stretch_that_ends_makes_no_new_level_but_a_lasting_break_does()
    {
        CourseBreaks breaks = new([], [10, 20, 30], [(10, 19)]);

        Assert.Equal([(0, 29), (30, 39)], breaks.Levels(40));
        Assert.True(breaks.IsOrdinary(9));
        Assert.False(breaks.IsOrdinary(19));
        Assert.True(breaks.IsOrdinary(20));
    }

    [Fact]
    public void A_step_without_known_months_on_both_sides_is_not_fitted()
    {
        Course course = MadeCourses.Of(Enumerable.Range(0, 24).Select(month => month >= 20 ? double.NaN : 5.0));
        CourseBreaks breaks = new([], [12, 21], []);

        Assert.Equal([12], breaks.StepsInside(course));
    }
}

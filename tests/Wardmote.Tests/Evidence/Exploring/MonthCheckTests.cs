using Wardmote.Evidence.Exploring;

namespace Wardmote.Tests.Evidence.Exploring;

/// <summary>Which months stand out from the others, and which only seem to.</summary>
public sealed class MonthCheckTests
{
    /// <summary>Ordinary variation around a hundred.</summary>
    private static readonly double[] Ordinary = [104, 95, 99, 108, 92, 101, 97, 106, 103, 94, 100, 98, 102, 96, 107, 93, 99, 105, 101, 95, 98, 103, 100, 97];

    [Fact]
    public void A_month_like_the_others_is_normal_variation()
    {
        MonthCheck check = Check(MadeCourses.Of([.. Ordinary, 110]), CourseBreaks.None);

        Assert.Equal("within normal month-to-month variation", check.Words);
    }

    [Fact]
    public void A_month_far_above_the_others_is_worth_asking_why()
    {
        MonthCheck check = Check(MadeCourses.Of([.. Ordinary, 170]), CourseBreaks.None);

        Assert.Equal("unusually high: worth asking why", check.Words);
        Assert.StartsWith("170 in Jan 2020;", check.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_in_which_something_else_was_recorded_is_not_judged_and_widens_nothing()
    {
        Course during = MadeCourses.Of([.. Ordinary, 300]);
        Course after = MadeCourses.Of([.. Ordinary, 300, 310, 170]);

        Assert.Equal(MonthVerdict.InStretch, Check(during, new([], [24], [(24, 24)]) { Barriers = [new(24, 24, "Breaches were counted")] }).Verdict);
        Assert.Equal(MonthVerdict.UnusuallyHigh, Check(after, new([], [24, 26], [(24, 25)]) { Barriers = [new(24, 25, "Breaches were counted")] }).Verdict);
    }

    [Fact]
    public void Less_than_a_year_says_nothing()
    {
        MonthCheck check = Check(MadeCourses.Of([.. Ordinary.Take(11), 900]), CourseBreaks.None);

        Assert.Equal(MonthVerdict.NotJudged, check.Verdict);
        Assert.Equal("too few comparable months before it to say", check.Words);
    }

    [Fact]
    public void A_July_that_is_always_high_is_not_unusual()
    {
        double[] years = [.. Enumerable.Range(0, 55).Select(month => Math.Round(200 * (1 + (0.5 * Math.Cos(2 * Math.PI * (month - 6) / 12)))) + (month % 3))];
        Course course = MadeCourses.Of(years);

        MonthCheck check = Check(course, CourseBreaks.None);

        Assert.Equal("Jul 2022", check.Month!.Value.Name);
        Assert.Equal(MonthVerdict.Ordinary, check.Verdict);
    }

    [Fact]
    public void Limits_are_drawn_for_ordinary_months_only_and_each_lasting_level_has_its_own()
    {
        Course course = MadeCourses.Of([.. Ordinary, .. Ordinary.Select(count => count * 2)]);
        CourseBreaks breaks = new([(24, "A new system")], [10, 13, 24], [(10, 12)]);

        MonthLimits limits = MonthLimits.Of(course, breaks, SeasonOfYear.Of(course, breaks) with { Factors = [.. Enumerable.Repeat(1.0, 12)] });

        Assert.Null(limits.Centre[11]);
        Assert.InRange(limits.Centre[0]!.Value, 95, 110);
        Assert.InRange(limits.Centre[30]!.Value, 185, 215);
        Assert.Empty(limits.Signals);
    }

    [Fact]
    public void A_season_is_told_from_three_known_years_on()
    {
        Course two = MadeCourses.Of(Ordinary);
        Course wave = MadeCourses.Of(Enumerable.Range(0, 48).Select(month => Math.Round(100 * (1 + (0.3 * Math.Cos(2 * Math.PI * (month - 6) / 12))))));

        var none = SeasonOfYear.Of(two, CourseBreaks.None);
        var season = SeasonOfYear.Of(wave, CourseBreaks.None);

        Assert.Equal("A season is told from 36 known months on, and there are 24", none.WhyNone);
        Assert.InRange(season.Factors[6], 1.22, 1.35);
        Assert.InRange(season.Factors[0], 0.65, 0.78);
        Assert.Equal(1, season.Factors.Average(), 9);
    }

    private static MonthCheck Check(Course course, CourseBreaks breaks) => MonthCheck.Of(course, breaks, SeasonOfYear.Of(course, breaks));
}

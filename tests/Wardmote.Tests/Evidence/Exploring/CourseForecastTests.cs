using Wardmote.Evidence.Exploring;

namespace Wardmote.Tests.Evidence.Exploring;

/// <summary>What is expected of a course, or why nothing is said.</summary>
public sealed class CourseForecastTests
{
    [Fact, Requirement("S2.15")]
    public void A_short_course_is_refused_in_words()
    {
        CourseForecast forecast = CourseForecast.Of(MadeCourses.Of(Enumerable.Repeat(50.0, 10)), isOneArea: false);

        Assert.Null(forecast.Record);
        Assert.NotEmpty(forecast.WhyNone);
    }

    [Fact]
    public void A_small_area_gets_the_mean_of_its_last_year_which_nothing_beat()
    {
        CourseForecast forecast = CourseForecast.Of(MadeCourses.Of(Enumerable.Range(0, 60).Select(month => 6.0 + (month % 3))), isOneArea: true);

        Assert.Equal(12, forecast.Months.Count);
        Assert.Equal("Jan 2023", forecast.Months[0].Name);
        Assert.InRange(forecast.Record!.Total.Value, 83, 85);
        Assert.Equal(forecast.Record.Total, forecast.Rows[^1].Point);
    }

    [Fact]
    public void The_same_course_is_worked_out_once()
    {
        RememberedForecasts remembered = new();
        Course course = MadeCourses.Of(Enumerable.Range(0, 60).Select(month => 6.0 + (month % 3)));

        CourseForecast first = remembered.Of(course, isOneArea: true);

        Assert.Same(first, remembered.Of(course with { }, isOneArea: true));
        Assert.NotSame(first, remembered.Of(course, isOneArea: false));
    }
}

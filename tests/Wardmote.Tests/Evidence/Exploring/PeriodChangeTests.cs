using Wardmote.Evidence.Exploring;

namespace Wardmote.Tests.Evidence.Exploring;

/// <summary>The same months of two years beside each other, and what may be said of them.</summary>
public sealed class PeriodChangeTests
{
    [Fact, Requirement("S2.15")]
    public void A_fall_that_chance_could_give_is_not_called_one()
    {
        Course course = TwoYears(35, 28);

        PeriodChange change = PeriodChange.Of(course, [12], 1, 1);

        Assert.Equal(ChangeVerdict.NoEvidence, change.Verdict);
        Assert.Equal("Down from 35 to 28 (\u221220\u00A0%); the true change could be anything from \u221253\u00A0% to +35\u00A0%, so this is not evidence of a fall", change.Sentence);
    }

    [Fact]
    public void A_fall_beyond_chance_is_called_one_with_its_range()
    {
        PeriodChange change = PeriodChange.Of(TwoYears(400, 300), [12], 1, 1);

        Assert.Equal(ChangeVerdict.Fall, change.Verdict);
        Assert.Contains("\u221225\u00A0%; 95 % interval", change.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_fall_is_no_evidence_where_months_vary_far_more_than_chance()
    {
        PeriodChange change = PeriodChange.Of(TwoYears(400, 300), [12], 1, 20);

        Assert.Equal(ChangeVerdict.NoEvidence, change.Verdict);
    }

    [Fact]
    public void Fewer_than_twenty_before_give_no_percentage()
    {
        PeriodChange change = PeriodChange.Of(TwoYears(8, 15), [12], 1, 1);

        Assert.Equal(ChangeVerdict.TooFew, change.Verdict);
        Assert.Equal("too few", change.PercentText);
        Assert.DoesNotContain("%", change.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_months_that_both_years_have_are_compared_and_the_others_are_named()
    {
        Course course = MadeCourses.Of(Enumerable.Range(0, 24).Select(month => month == 6 ? double.NaN : 10.0));

        PeriodChange change = PeriodChange.Of(course, Enumerable.Range(12, 12), 1, 1);

        Assert.Equal((110, 110), (change.Change.Before, change.Change.After));
        Assert.Equal("11 of 12 months that both periods have; left out: Jul 2019", change.MonthsText);
    }

    [Fact]
    public void Where_no_month_is_known_in_both_nothing_is_said()
    {
        PeriodChange change = PeriodChange.Of(MadeCourses.Of(5, 6, 7), [0, 1, 2], 1, 1);

        Assert.Equal(ChangeVerdict.NotKnown, change.Verdict);
    }

    [Fact]
    public void A_fall_from_a_peak_of_something_else_is_no_finding()
    {
        CourseBreaks covid = new([], [], []) { Barriers = [new(0, 3, "Breaches of Covid rules were recorded as anti-social behaviour")] };

        PeriodChange change = PeriodChange.Of(TwoYears(900, 300), [12], 1, 1, covid);

        Assert.Equal(ChangeVerdict.NotComparable, change.Verdict);
        Assert.Equal("not comparable", change.PercentText);
    }

    [Fact]
    public void Periods_that_would_overlap_are_set_further_apart()
    {
        Assert.Equal(1, ChangesFindings.YearsFor(1, 12));
        Assert.Equal(2, ChangesFindings.YearsFor(1, 18));
        Assert.Equal(3, ChangesFindings.YearsFor(3, 12));
    }

    private static Course TwoYears(double before, double after) => MadeCourses.Of(Enumerable.Range(0, 13).Select(month => month == 0 ? before : month == 12 ? after : double.NaN));
}

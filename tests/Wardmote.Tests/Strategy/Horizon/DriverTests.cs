using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Tests.Strategy.Horizon;

public sealed class DriverTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly DriverEntry Entry = new("Policing", "A bill") { Owner = new PersonName("A. Person") };

    [Fact]
    [Requirement("S2.38")]
    public void A_bill_goes_through_its_stages_to_being_in_force_and_each_step_is_kept()
    {
        Driver driver = New();
        DriverStage[] way =
        [
            DriverStage.Announced, DriverStage.Consultation, DriverStage.FirstReading, DriverStage.SecondReading, DriverStage.Committee, DriverStage.Report, DriverStage.OtherHouse, DriverStage.RoyalAssent,
            DriverStage.Commencing, DriverStage.Guidance, DriverStage.InForce, DriverStage.Amended, DriverStage.Repealed,
        ];

        foreach ((DriverStage stage, int at) in way.Select((stage, at) => (stage, at)))
        {
            driver.Move(new StageStep(stage, Today.AddDays(at - 30), null, "A. Person"), null, null, Today);
        }

        Assert.Equal(way, driver.Steps.Select(step => step.Stage));
        Assert.Equal(DriverStage.Repealed, driver.Stage);
    }

    [Theory]
    [InlineData(DriverStage.FirstReading, DriverStage.RoyalAssent)]
    [InlineData(DriverStage.RoyalAssent, DriverStage.FirstReading)]
    [InlineData(DriverStage.Repealed, DriverStage.InForce)]
    [InlineData(DriverStage.UnderWay, DriverStage.RoyalAssent)]
    [Requirement("S2.38")]
    public void A_stage_that_cannot_follow_is_refused_with_those_that_can(DriverStage from, DriverStage to)
    {
        Driver driver = New();
        driver.Move(new StageStep(from, null, null, "A"), null, null, Today);

        var refusal = Assert.Throws<RuleBrokenException>(() => driver.Move(new StageStep(to, null, null, "A"), null, null, Today));

        Assert.Contains(from.Title, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(DriverStages.Next(from).Select(stage => stage.Title).DefaultIfEmpty("nothing more").First(), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_stage_says_what_may_follow_it()
    {
        Assert.All(Enum.GetValues<DriverStage>(), stage => Assert.Equal(stage.IsEnd && stage is DriverStage.Repealed, DriverStages.Next(stage).Count == 0));
        Assert.Equal(Enum.GetValues<DriverStage>(), DriverStages.Next(null));
    }

    [Fact]
    [Requirement("S2.38")]
    public void A_driver_is_stale_when_the_next_step_is_overdue_the_review_has_passed_or_nobody_looked_for_six_months()
    {
        Driver driver = New(Entry with { ReviewOn = Today.AddDays(10) });
        driver.Move(new StageStep(DriverStage.Announced, null, null, "A"), DriverStage.FirstReading, Today.AddDays(5), Today);

        Assert.Empty(driver.StaleReasons(Today.AddDays(5)));
        Assert.Equal(["“First reading” was expected by 27 November 2026, and no step was noted since"], driver.StaleReasons(Today.AddDays(6)));
        Assert.Equal(2, driver.StaleReasons(Today.AddDays(11)).Count);
        Assert.Equal("Nobody has looked at it since 22 November 2026", driver.StaleReasons(Today.AddMonths(7))[2]);
    }

    [Fact]
    [Requirement("S2.38")]
    public void Looking_at_it_makes_it_fresh_and_what_is_over_never_goes_stale()
    {
        Driver watched = New(Entry with { ReviewOn = Today.AddDays(-1) });
        Driver over = New(Entry with { ReviewOn = Today.AddDays(-1) });
        over.Move(new StageStep(DriverStage.Withdrawn, null, null, "A"), null, null, Today);

        watched.See(Today.AddDays(90), Today);

        Assert.Empty(watched.StaleReasons(Today));
        Assert.Empty(over.StaleReasons(Today.AddYears(2)));
        Assert.Throws<RuleBrokenException>(() => watched.See(Today, Today));
    }

    [Fact]
    [Requirement("S2.38")]
    public void A_section_that_was_to_come_into_force_since_somebody_looked_makes_it_stale()
    {
        Driver driver = New();
        driver.Commence([new("Sections 1 to 4", Today.AddDays(3), null), new("Section 9", null, "No day set")]);

        Assert.Empty(driver.StaleReasons(Today.AddDays(2)));
        Assert.StartsWith("Sections 1 to 4 was to come into force", Assert.Single(driver.StaleReasons(Today.AddDays(3))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_noted_by_mistake_is_taken_back()
    {
        Driver driver = New();
        driver.Move(new StageStep(DriverStage.Announced, null, null, "A"), null, null, Today);
        driver.Move(new StageStep(DriverStage.FirstReading, Today, null, "A"), DriverStage.SecondReading, Today.AddDays(9), Today);

        driver.TakeBack(Today);

        Assert.Equal((DriverStage.Announced, null, null), (driver.Stage, driver.NextStage, driver.NextOn));
        Assert.Single(driver.Steps);
    }

    [Fact]
    public void A_step_to_come_or_before_the_last_is_refused()
    {
        Driver driver = New();
        driver.Move(new StageStep(DriverStage.Announced, Today.AddDays(-5), null, "A"), null, null, Today);

        Assert.Equal("On", Assert.Throws<RuleBrokenException>(() => driver.Move(new StageStep(DriverStage.Consultation, Today.AddDays(1), null, "A"), null, null, Today)).Field);
        Assert.Equal("On", Assert.Throws<RuleBrokenException>(() => driver.Move(new StageStep(DriverStage.Consultation, Today.AddDays(-6), null, "A"), null, null, Today)).Field);
        Assert.Equal("NextStage", Assert.Throws<RuleBrokenException>(() => driver.Move(new StageStep(DriverStage.Consultation, Today, null, "A"), DriverStage.RoyalAssent, null, Today)).Field);
    }

    [Fact]
    public void A_source_that_is_no_web_page_is_refused() =>
        Assert.Equal("SourceLink", Assert.Throws<RuleBrokenException>(() => New(Entry with { SourceLink = "javascript:alert(1)" })).Field);

    private static Driver New(DriverEntry? entry = null) => new(Guid.CreateVersion7(), entry ?? Entry, Today);
}

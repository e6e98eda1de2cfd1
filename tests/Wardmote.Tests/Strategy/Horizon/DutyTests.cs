using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Tests.Strategy.Horizon;

public sealed class DutyTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Guid Partnership = Guid.CreateVersion7();

    [Fact]
    [Requirement("S2.40")]
    public void Every_known_duty_has_law_body_source_and_words_of_its_own()
    {
        Assert.True(KnownDuty.All.Count >= 25);
        Assert.Equal(KnownDuty.All.Count, KnownDuty.All.Select(duty => duty.Key).Distinct().Count());
        Assert.All(KnownDuty.All, duty =>
        {
            Assert.False(string.IsNullOrWhiteSpace(duty.Entry.Law) || string.IsNullOrWhiteSpace(duty.Entry.Section) || string.IsNullOrWhiteSpace(duty.Entry.Says) || string.IsNullOrWhiteSpace(duty.Entry.Source));
            Assert.NotEmpty(duty.Entry.Bodies);
        });
    }

    [Fact]
    [Requirement("S2.40")]
    public void What_is_not_in_force_yet_is_told_so_and_the_policing_body_is_a_role()
    {
        Assert.All(KnownDuty.All.Where(duty => duty.Entry.Law == "Crime and Policing Act 2026"), duty => Assert.Equal((DutyForce.NotYetInForce, DutyMark.Unverified), (duty.Entry.Force, duty.Entry.Mark)));
        Assert.DoesNotContain(KnownDuty.All.SelectMany(duty => duty.Entry.Bodies), body => body.Contains("commissioner", StringComparison.OrdinalIgnoreCase) || body.Contains("mayor", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(new DateOnly(2023, 1, 31), KnownDuty.All.Single(duty => duty.Key == "serious-violence").Entry.Since);
    }

    [Theory]
    [InlineData(DutyRhythm.Yearly, -366, CoverageState.Overdue)]
    [InlineData(DutyRhythm.Yearly, -365, CoverageState.Shown)]
    [InlineData(DutyRhythm.Quarterly, -100, CoverageState.Overdue)]
    [InlineData(DutyRhythm.EveryThreeYears, -1000, CoverageState.Shown)]
    [InlineData(DutyRhythm.Always, -4000, CoverageState.Shown)]
    [Requirement("S2.40")]
    public void The_evidence_of_a_duty_that_recurs_is_overdue_after_its_time(DutyRhythm rhythm, int days, CoverageState state)
    {
        var duty = new Duty(Partnership, null, new DutyEntry("Assessment") { Rhythm = rhythm });

        var coverage = DutyCoverage.Of(duty, [Evidence(duty, days), Evidence(duty, days - 50)], Today);

        Assert.Equal(state, coverage.State);
    }

    [Fact]
    [Requirement("S2.40")]
    public void A_duty_without_evidence_is_a_gap_and_one_that_does_not_bind_is_none()
    {
        var binding = new Duty(Partnership, null, new DutyEntry("Assessment"));
        var coming = new Duty(Partnership, null, new DutyEntry("Data") { Force = DutyForce.NotYetInForce });

        Assert.Equal((CoverageState.Gap, CoverageState.NotBinding), (DutyCoverage.Of(binding, [Evidence(coming, 0)], Today).State, DutyCoverage.Of(coming, [], Today).State));
    }

    [Fact]
    public void Evidence_of_a_day_to_come_or_behind_an_unsafe_link_is_refused()
    {
        var duty = new Duty(Partnership, null, new DutyEntry("Assessment"));

        Assert.Equal("On", Assert.Throws<RuleBrokenException>(() => Evidence(duty, 1)).Field);
        Assert.Equal("Link", Assert.Throws<RuleBrokenException>(() => new DutyEvidence(Partnership, duty.DutyId, EvidencePlace.Document, "Minutes", "javascript:x", null, Today, "A", Today)).Field);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.40")]
    public async Task The_known_duties_are_taken_once_and_what_was_changed_here_stays(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            TakeKnownDuties take = services.GetRequiredService<TakeKnownDuties>();

            TakeKnownDuties.Outcome first = await take.RunAsync(new());
            Duty duty = await db.Duties.FirstAsync(one => one.Key == "scrutiny");
            await services.GetRequiredService<CorrectDuty>().RunAsync(new(duty.DutyId, duty.Version, duty.Entry with { Says = "Our own words" }));
            TakeKnownDuties.Outcome second = await take.RunAsync(new());

            Assert.Equal((KnownDuty.All.Count, 0, 0, 0), (first.Added, first.Changed, second.Added, second.Changed));
            Assert.Equal("Our own words", (await db.Duties.AsNoTracking().FirstAsync(one => one.Key == "scrutiny")).Entry.Says);
        });
    }

    private static DutyEvidence Evidence(Duty duty, int days) => new(Partnership, duty.DutyId, EvidencePlace.Document, "Minutes", null, null, Today.AddDays(days), "A. Person", Today);
}

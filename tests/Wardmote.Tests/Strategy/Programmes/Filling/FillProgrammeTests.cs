using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Plans;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Programmes.Filling;
using Wardmote.Strategy.Ranking;
using Wardmote.Tests.Plans;
using Wardmote.Tests.Plans.Reading;

namespace Wardmote.Tests.Strategy.Programmes.Filling;

public sealed class FillProgrammeTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.5", "S2.7", "S2.8", "S2.36")]
    public async Task A_document_fills_programme_registers_and_a_scoring_round_and_a_second_time_adds_nothing(Engine engine)
    {
        PlanContent content = ReadPlans.Plan(RealPlans.Haringey, "docx");
        await using RunningApp app = await RunningApp.StartAsync(engine);

        ProgrammeFilling first = await FillAsync(app, content);
        ProgrammeFilling second = await FillAsync(app, content);

        Assert.False(first.IsEmpty);
        Assert.True(second.IsEmpty);
        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            AssessmentProgramme programme = await db.Programmes.SingleAsync();
            Assert.Equal((10, 5, 13, 9, 8, 21, 2), (programme.Members.Count, programme.Workstreams.Count, programme.Timeline.Count, programme.Outputs.Count, programme.Measures.Count, programme.Activities.Count, programme.SignOff.Count));
            Assert.Equal((14, 23, 1), (await db.Datasets.CountAsync(), await db.Drivers.CountAsync(), await db.CommitteeReports.CountAsync()));
            ScoringRound round = await db.ScoringRounds.SingleAsync();
            Assert.Equal((8, 8, ScoringState.Draft), (round.Criteria.Count, round.Candidates.Count, round.State));
            Assert.All(round.Criteria, criterion => Assert.True(criterion.CanBeScored));
            Assert.Contains(round.Candidates, candidate => candidate.Title == "VAWG" && candidate.Key.Length > 0);
            Assert.All(await db.Drivers.ToListAsync(), driver => Assert.Null(driver.Stage));
        });
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task What_a_person_reworded_or_removed_stays_so_when_the_document_is_taken_again(Engine engine)
    {
        PlanContent content = ReadPlans.Plan(RealPlans.Haringey, "docx");
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await FillAsync(app, content);
        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            CurrentUser user = services.GetRequiredService<CurrentUser>();
            AssessmentProgramme programme = (await db.ProgrammeAsync())!;
            programme.Describe(programme.Head with { Purpose = "Our own words" });
            programme.Seat([.. programme.Members.Skip(1).Select(member => member.Body == "MOPAC" ? member with { Body = "Mayor’s office" } : member)]);
            db.Remove(await db.Datasets.OrderBy(dataset => dataset.Title).FirstAsync());
            await db.SaveAsync(user.Did("strategy.programme-corrected", programme.ProgrammeId, TimeProvider.System));
        });

        ProgrammeFilling again = await FillAsync(app, content);

        Assert.True(again.IsEmpty);
        AssessmentProgramme now = await app.InsideAsync(async services => (await services.GetRequiredService<AppDb>().ProgrammeAsync())!);
        Assert.Equal(("Our own words", 9), (now.Head.Purpose, now.Members.Count));
        Assert.Contains(now.Members, member => member.Body == "Mayor’s office");
    }

    [Fact]
    public async Task What_was_written_by_hand_before_is_never_overwritten()
    {
        PlanContent content = ReadPlans.Plan(RealPlans.Haringey, "docx");
        await using RunningApp app = await RunningApp.StartAsync();
        await app.InsideAsync(async services =>
        {
            await services.GetRequiredService<BeginProgramme>().RunAsync(new(new ProgrammeHead("Our programme") { Purpose = "Ours" }));
            await services.GetRequiredService<AddDataset>().RunAsync(new(new DatasetEntry("census demographics") { Agency = "ONS" }));
        });

        await FillAsync(app, content);

        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            AssessmentProgramme programme = await db.Programmes.SingleAsync();
            Assert.Equal(("Our programme", "Ours"), (programme.Title, programme.Head.Purpose));
            Assert.Equal(14, await db.Datasets.CountAsync());
            Assert.Equal("ONS", (await db.Datasets.SingleAsync(dataset => dataset.Title == "census demographics")).Entry.Agency);
        });
    }

    [Fact]
    public async Task A_document_that_speaks_of_no_programme_is_refused_in_words()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => FillAsync(app, new PlanContent { Title = "Parking" }));

        Assert.StartsWith("This document says nothing about a programme", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_plan_shows_what_would_be_added_and_adds_it()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid plan = await app.AddPlanAsync(ReadPlans.Plan(RealPlans.Haringey, "docx"));
        using Browser browser = await app.SignInAsAsync(Role.PlanOwner);

        string page = await (await browser.GetAsync(PlanLinks.Plan(plan))).Content.ReadAsStringAsync();
        string preview = await (await browser.GetAsync(PlanLinks.SetUpProgramme(plan))).Content.ReadAsStringAsync();
        using HttpResponseMessage done = await browser.PostFormAsync(PlanLinks.SetUpProgramme(plan), []);
        string programme = await (await browser.GetAsync(ProgrammeLinks.Programme)).Content.ReadAsStringAsync();

        Assert.Contains("Set up the assessment from this document", page, StringComparison.Ordinal);
        Assert.Contains("Drivers (23)", preview, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("The integrated care board is missing", programme, StringComparison.Ordinal);
    }

    private static Task<ProgrammeFilling> FillAsync(RunningApp app, PlanContent content) => app.InsideAsync(services => services.GetRequiredService<FillProgramme>().RunAsync(new(content)));
}

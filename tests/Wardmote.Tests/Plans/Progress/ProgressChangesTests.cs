using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans;
using Wardmote.Plans.Fields;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Tests.Checks;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Plans.Progress;

public sealed class ProgressChangesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_report_keeps_status_milestones_and_next_step_beside_the_plan_and_leaves_its_text(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;

        await app.ReportAsync(planId, actionId, report => report with { Text = "The sites are agreed.", Status = "Complete", NextStep = "Train", Milestones = Tick(report, 0) });

        Plan plan = await app.PlanAsync(planId);
        Same.Content(InventedPlan.Full, plan.ToContent());
        ActionProgress progress = plan.Action(actionId).Progress;
        Assert.Equal(("Complete", "Train", "Agree the sites"), (progress.StatusNow(plan.Action(actionId).Content), progress.NextStep, Assert.Single(progress.MilestonesDone).Text));
        Assert.NotNull(plan.Action(actionId).LastUpdateAt);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Progress_survives_a_new_reading_in_which_the_milestone_was_reworded(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        await app.ReportAsync(planId, actionId, report => report with { Text = "Agreed.", Milestones = Tick(report, 0) });
        ActionContent was = InventedPlan.Full.Actions[0];
        ActionContent now = was with { Milestones = [was.Milestones[1], was.Milestones[0] with { Number = "2", Text = "Agree the sites." }] };

        Guid reading = await app.AddReadingAsync(InventedPlan.Full with { Actions = [now, InventedPlan.Full.Actions[1]] }, text: "newer");
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        (await owner.PostFormAsync(PlanLinks.Review(reading), [])).Dispose();

        PlanAction action = (await app.PlanAsync(planId)).Action(actionId);
        Assert.Equal([null, "Agree the sites"], MilestoneState.Of(action.Content, action.Progress, null).Select(state => state.Done?.Text));
    }

    [Fact]
    public void A_milestone_that_the_plan_no_longer_has_keeps_its_progress_and_says_so()
    {
        ActionContent action = Sample.Action(milestones: Sample.Milestone("1", "Write the tender"));
        var progress = new ActionProgress { MilestonesDone = [new("1", "Agree the four harbour venues", Sample.Month(2025, 5), "Edda Marsh")] };

        Assert.Null(Assert.Single(MilestoneState.Of(action, progress, null)).Done);
        Assert.Equal("Agree the four harbour venues", Assert.Single(MilestoneState.Orphans(action, progress)).Text);
    }

    [Fact]
    public async Task A_report_that_says_nothing_is_refused()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);

        RuleBrokenException refusal = await Assert.ThrowsAsync<RuleBrokenException>(async () => await app.ReportAsync(planId, (await app.PlanAsync(planId)).Actions[0].ActionId, report => report));

        Assert.Contains("Write what has happened", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retired_plan_takes_no_reports_and_a_published_one_does()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(Sample.Plan([Sample.Action(due: Sample.Month(2026, 3))]));
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        await app.InsideAsync(services => services.GetRequiredService<PublishPlan>().RunAsync(new(planId)));

        await app.ReportAsync(planId, actionId, report => report with { Text = "Begun." });
        await app.InsideAsync(services => services.GetRequiredService<RetirePlan>().RunAsync(new(planId, "The year is over")));

        await Assert.ThrowsAsync<RuleBrokenException>(() => app.ReportAsync(planId, actionId, report => report with { Text = "Still going." }));
    }

    [Fact, Requirement("S1.28")]
    public async Task A_milestone_cannot_be_done_before_those_that_come_first()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        await app.EditAsync<SetPredecessors>(planId, actionId, new() { ["Milestone2"] = "1" });

        RuleBrokenException refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => app.ReportAsync(planId, actionId, report => report with { Milestones = Tick(report, 1) }));
        await app.ReportAsync(planId, actionId, report => report with { Milestones = [.. report.Milestones.Select(one => one with { IsDone = true })] });

        Assert.Equal("“Train the hosts” cannot be done before “Milestone 1: Agree the sites”, which is not done yet", refusal.Message);
    }

    [Theory, Requirement("S1.27"), MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_later_decision_cannot_be_passed_before_an_earlier_one(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        string chain = FieldText.Rows([["Options paper", "Programme board", "May 2025", "Not decided", "", ""], ["Approval", "Cabinet", "", "Approved", "1 July 2025", ""]]);

        RuleBrokenException refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => app.EditAsync<PlanDecisions>(planId, actionId, new() { ["Gates"] = chain }));
        await app.EditAsync<PlanDecisions>(planId, actionId, new() { ["Gates"] = chain.Replace("Not decided␟␟", "Approved␟2 June 2025␟", StringComparison.Ordinal) });

        Assert.Contains("cannot be passed before “Options paper”", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([true, true], (await app.PlanAsync(planId)).Action(actionId).Progress.Gates.Select(gate => gate.IsPassed));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Spend_recurrence_and_occurrences_are_kept(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;

        await app.EditAsync<RecordSpend>(planId, actionId, new() { ["Spend"] = FieldText.Rows([["Post", "30 June 2025", "12,000", "3100.50", "12500", ""]]) });
        await app.EditAsync<SetRecurrence>(planId, actionId, new() { ["From"] = "1 April 2025", ["Unit"] = "month", ["Every"] = "1" });
        await app.InsideAsync(services => services.GetRequiredService<RecordOccurrence>().RunAsync(new(planId, actionId, new(2025, 5, 1), OccurrenceOutcome.Done, "Minutes filed")));

        ActionProgress progress = (await app.PlanAsync(planId)).Action(actionId).Progress;
        SpendEntry entry = Assert.Single(progress.SpendNow);
        Assert.Equal((12000m, 3100.50m, 500m), (entry.Budgeted, entry.Spent, entry.Over));
        Assert.Equal([null, "Minutes filed"], progress.OccurrencesTo(new(2025, 5, 31)).Select(one => one.Recorded?.Note));
    }

    private static IReadOnlyList<MilestoneReport> Tick(ActionReport report, int which) => [.. report.Milestones.Select((one, index) => index == which ? one with { IsDone = true } : one)];
}

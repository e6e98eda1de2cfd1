using Wardmote.Checks.Content;
using Wardmote.Plans.Progress;
using Wardmote.Tests.Checks;

namespace Wardmote.Tests.Plans.Progress;

public sealed class ActionStandingTests
{
    private static readonly DateOnly InJune = new(2025, 6, 2);
    private static readonly DateOnly InNovember = new(2025, 11, 3);

    [Fact]
    public void An_action_is_overdue_only_after_the_last_day_of_its_month()
    {
        ActionContent action = Sample.Action(start: Sample.Month(2025, 4), due: Sample.Month(2025, 10), status: "In progress");

        Assert.Equal(Standing.OnTrack, Of(action, new(2025, 10, 31)).Kind);
        Assert.Equal((Standing.Overdue, "It was due in October 2025 and is not done"), Told(Of(action, new(2025, 11, 1))));
    }

    [Theory, Requirement("S1.14")]
    [InlineData("Complete", Standing.Done)]
    [InlineData("No longer required", Standing.NoLongerRequired)]
    [InlineData("business as usual", Standing.BusinessAsUsual)]
    [InlineData("In progress", Standing.Overdue)]
    [InlineData("Not Started", Standing.Overdue)]
    [InlineData(null, Standing.Overdue)]
    public void What_is_past_its_date_is_overdue_unless_it_is_closed_or_business_as_usual(string? status, Standing expected)
    {
        ActionContent action = Sample.Action(due: Sample.Month(2025, 10), status: status);

        Assert.Equal(expected, Of(action, InNovember).Kind);
    }

    [Fact, Requirement("S1.14")]
    public void A_status_that_the_milestones_do_not_bear_out_is_shown_as_a_contradiction()
    {
        ActionContent action = Quartered("Complete");

        ActionStanding standing = Of(action, InJune);

        Assert.Equal("The plan says Complete; two milestones are not done", standing.Contradiction);
        Assert.NotEqual(Standing.Done, standing.Kind);
    }

    [Fact]
    public void A_status_in_progress_after_the_date_contradicts_it()
    {
        ActionContent action = Sample.Action(due: Sample.Month(2025, 10), status: "Ongoing");

        Assert.Equal("The plan says Ongoing; it was due in October 2025", Of(action, InNovember).Contradiction);
    }

    [Fact]
    public void A_milestone_is_due_in_the_quarter_of_the_year_in_which_its_action_runs()
    {
        ActionContent action = Quartered("In progress");

        ActionStanding standing = Of(action, InNovember);

        Assert.Equal((Standing.AtRisk, "Milestone 1 was due in Q1 of 2025/26 and is not done, nor is one other that was due"), Told(standing));
    }

    [Fact]
    public void A_milestone_that_is_done_is_not_late_and_the_next_one_is_named()
    {
        ActionStanding standing = Of(Quartered("In progress"), InJune, Done("1", "Agree the scope"));

        Assert.Equal((Standing.OnTrack, "One milestone of 2 done; milestone 2 is due in Q2 of 2025/26"), Told(standing));
        Assert.Equal(new DateOnly(2025, 9, 30), standing.NextDue);
    }

    [Fact]
    public void Work_whose_milestones_are_all_done_is_done_whatever_nobody_said()
    {
        ActionStanding standing = Of(Quartered(null), InJune, Done("1", "Agree the scope"), Done("2", "Open the doors"));

        Assert.Equal(Standing.Done, standing.Kind);
    }

    [Fact]
    public void What_is_said_not_to_have_started_while_a_milestone_is_done_is_contradicted()
    {
        ActionStanding standing = Of(Quartered("Not started"), InJune, Done("1", "Agree the scope"));

        Assert.Equal("The plan says Not started; milestone 1 is done", standing.Contradiction);
    }

    [Fact, Requirement("S1.21")]
    public void What_waits_for_something_outside_says_for_what()
    {
        ActionContent action = Sample.Action(start: Sample.Month(2025, 4), due: Sample.NoDate("In progress"), status: "Awaiting guidance") with { Dependency = "guidance on the new duty" };

        Assert.Equal((Standing.Waiting, "It waits for: guidance on the new duty"), Told(Of(action, InNovember)));
    }

    [Fact]
    public void What_nobody_reported_on_is_not_called_on_track()
    {
        Assert.Equal((Standing.NotReported, "It is due in March 2026; nobody has said how it goes"), Told(Of(Sample.Action(due: Sample.Month(2026, 3)), InJune)));
        Assert.Equal((Standing.NotReported, "It has no date, and nobody has said how it goes"), Told(Of(Sample.Action(), InJune)));
    }

    [Fact]
    public void A_start_that_is_past_with_nothing_begun_is_a_risk()
    {
        ActionContent action = Sample.Action(start: Sample.Month(2025, 4), due: Sample.Month(2026, 3), status: "Not started");

        Assert.Equal(Standing.NotStarted, Of(action, new(2025, 4, 30)).Kind);
        Assert.Equal((Standing.AtRisk, "It was to start in April 2025; the plan says Not started"), Told(Of(action, InJune)));
    }

    [Fact]
    public void A_quarter_without_any_year_has_no_date_made_up_for_it()
    {
        ActionContent action = Sample.Action(milestones: Sample.Milestone("1", quarter: "Q2"));

        Assert.Null(Assert.Single(MilestoneState.Of(action, ActionProgress.None, null)).Due);
        Assert.Equal(new DateOnly(2025, 9, 30), Assert.Single(MilestoneState.Of(action, ActionProgress.None, Sample.FinancialYears(2025, 1))).Due!.Last);
    }

    [Fact, Requirement("S1.26")]
    public void What_recurs_and_was_not_recorded_the_last_time_is_at_risk()
    {
        ActionContent action = Sample.Action(status: "Business as usual");
        var progress = new ActionProgress { Recurrence = new(RecurrenceUnit.Month, 1, new(2025, 4, 1)), Occurrences = [new(new(2025, 4, 1), OccurrenceOutcome.Done, "Edda Marsh")] };

        ActionStanding late = ActionStanding.Of(action, progress, null, InJune);
        ActionStanding recorded = ActionStanding.Of(action, progress.Record(new(new(2025, 5, 1), OccurrenceOutcome.Done, "Edda Marsh")), null, InJune);

        Assert.Equal((Standing.AtRisk, "It is to happen every month from 1 April 2025; May 2025 is not recorded"), Told(late));
        Assert.Equal(Standing.BusinessAsUsual, recorded.Kind);
    }

    [Fact, Requirement("S1.27")]
    public void A_decision_that_is_late_is_a_risk_and_one_that_is_refused_says_so()
    {
        ActionContent action = Sample.Action(due: Sample.Month(2026, 3), status: "In progress");
        DecisionGate board = new("Options paper") { Planned = Sample.Month(2025, 5) };

        Assert.Equal("“Options paper” was planned in May 2025 and is not decided", ActionStanding.Of(action, new() { Gates = [board] }, null, InJune).Reason);
        Assert.Equal("“Options paper” was refused on 20 May 2025", ActionStanding.Of(action, new() { Gates = [board with { Outcome = GateOutcome.Refused, DecidedOn = new(2025, 5, 20) }] }, null, InJune).Reason);
    }

    [Fact]
    public void A_reported_status_holds_until_the_plan_itself_is_corrected()
    {
        var progress = new ActionProgress { Status = new("Complete", "In progress", InJune) };

        Assert.Equal("Complete", progress.StatusNow(Sample.Action(status: "In progress")));
        Assert.Equal("Delayed", progress.StatusNow(Sample.Action(status: "Delayed")));
    }

    [Fact]
    public void Every_reason_that_a_status_word_can_claim_is_known()
    {
        Assert.Equal(StatusClaim.Done, StatusClaims.Of("Complete – May 2026"));
        Assert.Equal(StatusClaim.InProgress, StatusClaims.Of("Not yet complete"));
        Assert.Equal(StatusClaim.NoLongerRequired, StatusClaims.Of("NO LONGER REQUIRED"));
        Assert.Equal(StatusClaim.Waiting, StatusClaims.Of("Awaiting legislation introduction"));
        Assert.Equal(StatusClaim.None, StatusClaims.Of("Newly"));
    }

    private static (Standing Kind, string Reason) Told(ActionStanding standing) => (standing.Kind, standing.Reason);

    private static ActionContent Quartered(string? status) => Sample.Action(
        start: Sample.Month(2025, 4), due: Sample.Month(2026, 3), status: status,
        milestones: [Sample.Milestone("1", quarter: "Q1"), Sample.Milestone("2", "Open the doors", "Q2")]);

    private static MilestoneDone Done(string number, string text) => new(number, text, Sample.Month(2025, 5), "Edda Marsh");

    private static ActionStanding Of(ActionContent action, DateOnly today, params MilestoneDone[] done) => ActionStanding.Of(action, new() { MilestonesDone = done }, null, today);
}

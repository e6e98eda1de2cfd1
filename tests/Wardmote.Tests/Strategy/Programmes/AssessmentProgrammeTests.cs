using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Programmes;

namespace Wardmote.Tests.Strategy.Programmes;

public sealed class AssessmentProgrammeTests
{
    private static readonly DateOnly Today = new(2027, 3, 20);

    [Fact]
    [Requirement("S2.34")]
    public void Relative_months_become_days_from_the_chosen_start()
    {
        var calendar = new ProgrammeCalendar(new DateOnly(2027, 1, 15));

        Assert.Equal((new DateOnly(2027, 2, 15), new DateOnly(2027, 4, 14)), (calendar.First(2), calendar.Last(3)));
        Assert.Equal("Months 2 to 3 (15 February 2027 to 14 April 2027)", calendar.Words(2, 3));
        Assert.Equal((null, 1, 1, 2), (calendar.MonthOf(new(2027, 1, 14)), calendar.MonthOf(new(2027, 1, 15)), calendar.MonthOf(new(2027, 2, 14)), calendar.MonthOf(new(2027, 2, 15))));
    }

    [Fact]
    [Requirement("S2.34")]
    public void A_start_on_the_31st_falls_on_the_last_day_of_shorter_months()
    {
        var calendar = new ProgrammeCalendar(new DateOnly(2027, 1, 31));

        Assert.Equal((new DateOnly(2027, 2, 28), new DateOnly(2027, 2, 27)), (calendar.First(2), calendar.Last(1)));
    }

    [Fact]
    public void Without_a_first_day_nothing_has_a_date_and_nothing_is_late()
    {
        AssessmentProgramme programme = Programme(null);

        Assert.Empty(ProgrammeCheck.Late(programme, Today));
        Assert.Null(ProgrammeGantt.Of(programme, Today));
        Assert.Contains(ProgrammeCheck.Of(programme, Today), fault => fault.Message.StartsWith("No first day is chosen", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("S2.7", "S2.33")]
    public void Milestones_and_outputs_that_are_not_done_by_the_end_of_their_month_are_late()
    {
        AssessmentProgramme programme = Programme(new DateOnly(2027, 1, 1));

        Assert.Equal(
            ["“Requests sent” of “Data” was due by 31 January 2027 and is not done", "“Data pack” was due by 28 February 2027 and is in progress"],
            ProgrammeCheck.Late(programme, Today).Select(fault => fault.Message));
    }

    [Fact]
    [Requirement("S2.34")]
    public void The_picture_has_overlapping_phases_late_work_and_today()
    {
        Gantt picture = ProgrammeGantt.Of(Programme(new DateOnly(2027, 1, 1)), Today)!;

        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2027, 4, 30), Today), (picture.First, picture.Last, picture.Today));
        Assert.Equal(["Phases", "Workstreams", "Outputs"], picture.Groups.Select(group => group.Heading));
        Assert.Equal("Late", picture.Groups[1].Rows[0].State);
        Assert.Contains("1 output due later", picture.Says, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S2.7")]
    public void A_workstream_without_lead_milestones_and_reporting_is_told()
    {
        AssessmentProgramme programme = Programme(null);
        programme.Divide([new("Drafting"), new("Data") { Lead = new PersonName("A. Person"), Reports = "Monthly", Milestones = [new("Done", 1, null)] }]);

        Assert.Equal("“Drafting” has no lead, no milestones, no way of reporting", Assert.Single(ProgrammeCheck.Of(programme, Today), fault => fault.Part == "workstreams").Message);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 2)]
    [InlineData(1, 61)]
    public void A_stretch_outside_the_programme_is_refused(int first, int last)
    {
        AssessmentProgramme programme = Programme(null);

        Assert.Throws<RuleBrokenException>(() => programme.Schedule([new("Phase", first, last)]));
    }

    [Fact]
    [Requirement("S2.32")]
    public void Nobody_signs_off_before_the_body_before_them()
    {
        AssessmentProgramme programme = Programme(null);
        var board = new SignOffStep("Partnership board", null);

        var tooEarly = Assert.Throws<RuleBrokenException>(() => programme.Route([board, new("Cabinet", null) { DecidedOn = Today, Decision = "Adopted" }]));
        var noDay = Assert.Throws<RuleBrokenException>(() => programme.Route([board with { Decision = "Agreed" }]));
        programme.Route([board with { Decision = "Agreed", DecidedOn = Today, Conditions = "After the equality assessment" }, new("Full Council", null)]);

        Assert.Equal("Partnership board stands before Cabinet and has not decided yet", tooEarly.Message);
        Assert.Equal("Rows[0].DecidedOn", noDay.Field);
        Assert.Equal("After the equality assessment", programme.SignOff[0].Conditions);
    }

    [Fact]
    [Requirement("S2.5")]
    public void Attendance_is_kept_by_meeting_and_a_meeting_noted_again_is_replaced()
    {
        AssessmentProgramme programme = Programme(null);
        programme.Seat([new(Guid.Empty, "Police", "A", StandsFor.Police), new(Guid.Empty, "Council", "B", StandsFor.LocalAuthority)]);
        Guid police = programme.Members[0].MemberId;

        programme.Attend(Today, [police, Guid.CreateVersion7()], Today);
        programme.Attend(Today.AddDays(-30), [], Today);
        programme.Attend(Today, [], Today);

        Assert.Equal([Today.AddDays(-30), Today], programme.Meetings.Select(meeting => meeting.HeldOn));
        Assert.Empty(programme.Meetings[1].Present);
        Assert.Throws<RuleBrokenException>(() => programme.Attend(Today.AddDays(1), [], Today));
    }

    private static AssessmentProgramme Programme(DateOnly? start)
    {
        var programme = new AssessmentProgramme(Guid.CreateVersion7(), "Assessment", new DateTime(2027, 1, 1, 9, 0, 0, DateTimeKind.Utc));
        programme.Describe(programme.Head with { StartsOn = start });
        programme.Schedule([new("Gather", 1, 2), new("Analyse", 2, 4)]);
        programme.Divide([new("Data") { Milestones = [new("Requests sent", 1, null), new("Chapters", 4, null)] }]);
        programme.Yield([new("Data pack", 2, OutputState.InProgress), new("Strategy", 4, OutputState.NotStarted), new("Mid-term refresh", 24, OutputState.NotStarted)]);
        return programme;
    }
}

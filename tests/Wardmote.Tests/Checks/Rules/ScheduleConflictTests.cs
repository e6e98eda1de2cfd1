using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class ScheduleConflictTests
{
    [Fact]
    public void A_heading_that_gives_other_months_than_the_timetable_is_found()
    {
        PlanContent plan = Plan("Drafting the report (Months 5–6)");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<ScheduleConflict>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Equal("month 5", fault.Expected);
    }

    [Fact]
    public void A_heading_that_agrees_with_the_timetable_is_right()
    {
        PlanContent plan = Plan("Data collection (Months 1–2)");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<ScheduleConflict>(plan);

        Assert.Empty(faults);
    }

    private static PlanContent Plan(string heading) => Sample.Plan() with
    {
        Sections = [Sample.Section(heading, "What is done.")],
        Lists = [new("Timeline", Sample.Paragraph(1, "Timeline")) { Kind = "timeline", Columns = ["Month", "Activity"], Items = [Row("1", "Set-up and data requests"), Row("2", "Data gathering"), Row("3", "Analysis"), Row("5", "Drafting"), Row("6", "Consultation")] }],
    };

    private static ListItemContent Row(string month, string activity) => new([month, activity], Sample.Paragraph(2, activity));
}

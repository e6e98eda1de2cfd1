using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using Wardmote.Platform.Common;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class DateTypeTests
{
    [Fact]
    public void A_due_date_that_is_a_status_is_no_date()
    {
        Fault fault = Assert.Single(FaultsOf<DateType>(Plan([Action(due: NoDate("In progress"))])));

        Assert.Equal("In progress", fault.Seen);
        Assert.Equal(Severity.Blocking, fault.Severity);
    }

    [Fact]
    public void A_head_that_promises_a_date_must_hold_one()
    {
        PlanContent plan = Plan() with { Header = [new("Last updated:", "by the manager", Paragraph(2, ""))] };

        Assert.Single(FaultsOf<DateType>(plan));
    }

    [Fact]
    public void A_date_at_any_precision_is_a_date()
    {
        PlanContent plan = Plan([Action(start: Month(2025, 4), due: new WrittenDate("TBC", DatePrecision.ToBeConfirmed)), Action("2", due: NoDate("Reported to Cabinet in October")), Action("3", due: NoDate("")), Action("4")])
            with { Header = [new("Last updated:", "12/03/2025", Paragraph(2, ""))] };

        Assert.Empty(FaultsOf<DateType>(plan));
    }

    [Theory]
    [InlineData("31 September 2026", 1)]
    [InlineData("30/02/2026", 1)]
    [InlineData("30 September 2026", 0)]
    public void A_day_that_no_calendar_has_is_no_date(string due, int expected)
    {
        PlanContent plan = Plan([Action(due: new WrittenDate(due, DatePrecision.NotADate))]);

        Assert.Equal(expected, FaultsOf<DateType>(plan).Count);
    }
}

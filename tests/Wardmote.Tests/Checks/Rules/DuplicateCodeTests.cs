using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class DuplicateCodeTests
{
    [Fact]
    [Requirement("S4.17")]
    public void One_code_for_two_actions_is_found()
    {
        PlanContent plan = Plan([Action("", "Implement the crime reduction plan", due: Month(2026, 3)) with { Code = "NCRP" }, Action("", "Write a new crime reduction plan", due: Month(2027, 3)) with { Code = "NCRP" }]);

        Fault fault = Assert.Single(FaultsOf<DuplicateCode>(plan));

        Assert.Equal(Severity.Blocking, fault.Severity);
        Assert.Equal("NCRP", fault.Subject);
    }

    [Fact]
    [Requirement("S4.15")]
    public void One_code_for_two_series_of_values_is_found()
    {
        PlanContent plan = Plan(indicators: [Indicator("NCS_1", "Burglaries", Outturn("2023/24", "40")), Indicator("NCS_1", "Robberies", Outturn("2023/24", "12"))]);

        Assert.Single(FaultsOf<DuplicateCode>(plan));
    }

    [Fact]
    public void One_number_for_two_rows_of_a_table_is_found()
    {
        Assert.Single(FaultsOf<DuplicateCode>(Plan([Action("2", "Review the panel"), Action("2", "Train the wardens")])));
    }

    [Fact]
    [Requirement("S4.15")]
    public void The_same_measure_in_two_tables_is_one_thing()
    {
        IndicatorContent compound = Indicator("NCS_2d", "Cases closed", Outturn("2023/24", "433", "NCS_2"), Outturn("2023/24", "79%", "NCS_2d")) with { Measures = [new("No. received", "NCS_2"), new("Closed %", "NCS_2d", "%")] };
        PlanContent plan = Plan([Action("1", "Review the panel"), Action("2", "Train the wardens") with { Code = "A_2" }], [Indicator("NCS_2", "Cases", Outturn("2023/24", "433")), compound]);

        Assert.Empty(FaultsOf<DuplicateCode>(plan));
    }

    [Fact]
    public void One_number_for_two_indicators_of_a_table_is_found()
    {
        IndicatorContent[] indicators = [Of("CS1", "Cameras working"), Of("CS1", "Cases open at the year's end"), Of("CS2", "Victims supported")];

        Fault fault = Assert.Single(FaultsOf<DuplicateCode>(Plan(indicators: indicators)));

        Assert.Equal("CS1", fault.Seen);

        static IndicatorContent Of(string reference, string title) => Indicator(null, title) with { Ref = reference };
    }

    [Fact]
    public void A_number_with_parts_is_used_once_under_whatever_priority()
    {
        PlanContent plan = Plan([Action("2.1", "Open a reporting line") with { Priorities = ["2"] }, Action("2.1", "Review open cases") with { Priorities = ["5"] }]);

        Assert.Single(FaultsOf<DuplicateCode>(plan));
    }
}

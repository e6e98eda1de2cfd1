using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class CodeYearVsDateTests
{
    [Theory]
    [InlineData("NCS2627_11", 2026, 3)]
    [InlineData("NCS2224_09", 2026, 3)]
    [Requirement("S4.18")]
    public void A_date_that_the_years_of_the_code_exclude_is_noted(string code, int year, int month)
    {
        PlanContent plan = Plan([Action(due: Month(year, month)) with { Code = code }]);

        Fault fault = Assert.Single(FaultsOf<CodeYearVsDate>(plan));

        Assert.Equal(Severity.Note, fault.Severity);
    }

    [Theory]
    [InlineData("NCS2527_01", 2027, 1)]
    [InlineData("NCS2425_06", 2025, 7)]
    [InlineData("NCS2021_03", 2021, 12)]
    [InlineData("NCS_1101", 2026, 3)]
    [InlineData("NCSASB_27", 2026, 3)]
    [Requirement("S4.18")]
    public void A_fitting_date_a_little_delay_and_a_code_without_years_are_no_fault(string code, int year, int month)
    {
        Assert.Empty(FaultsOf<CodeYearVsDate>(Plan([Action(due: Month(year, month)) with { Code = code }])));
    }
}

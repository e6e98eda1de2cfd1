using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class PartsVsTotalTests
{
    [Fact]
    [Requirement("S3.23")]
    public void A_breakdown_that_does_not_add_up_is_found()
    {
        PlanContent plan = Text("The team arrested 72 suspects during 2024. I include a breakdown of the offences below:", "Vehicle theft = 34", "Burglary = 18", "Drug supply/possession = 24");

        Fault fault = Assert.Single(FaultsOf<PartsVsTotal>(plan));

        Assert.Equal(("72", "76"), (fault.Seen, fault.Expected));
    }

    [Theory]
    [InlineData("We supported 461 cases, made up of 200 from the police and 161 from health.")]
    [InlineData("The cohort was 90% male and 15% female.")]
    [InlineData("15.2 FTE (1 vacant and 4.7 paid externally). 12.5 FTE council funded")]
    [Requirement("S5.6")]
    public void Parts_in_a_sentence_that_do_not_add_up_are_found(string sentence)
    {
        Assert.Single(FaultsOf<PartsVsTotal>(Text(sentence)));
    }

    [Fact]
    [Requirement("S4.23")]
    public void A_total_row_that_is_not_the_sum_of_its_lines_is_found()
    {
        Assert.Single(FaultsOf<PartsVsTotal>(Budget("3,100")));
    }

    [Fact]
    [Requirement("S3.23")]
    public void Parts_that_add_up_are_no_fault()
    {
        PlanContent plan = Text("The team arrested 76 suspects during 2024. I include a breakdown of the offences below:", "Vehicle theft = 34", "Burglary = 18", "Drug supply/possession = 24");

        Assert.Empty(FaultsOf<PartsVsTotal>(plan));
        Assert.Empty(FaultsOf<PartsVsTotal>(Budget("3,000")));
    }

    [Theory]
    [InlineData("15.2 FTE (1 vacant and 4.7 paid externally). + 3 co-located workers. 10.5 FTE council funded (1 vacant post).")]
    [InlineData("The cohort was 90% male and 10% female.")]
    [InlineData("There were 461 cases, made up of 300 from the police and 161 from health.")]
    [InlineData("Contacts: Monday = 9, Tuesday = 10")]
    public void Sentences_whose_parts_fit_are_no_fault(string sentence)
    {
        Assert.Empty(FaultsOf<PartsVsTotal>(Text(sentence)));
    }

    private static PlanContent Budget(string total) => Plan() with
    {
        Budgets =
        [
            Line("Patrols", "1,000"), Line("Training", "2,000"), Line("Net change", total) with { IsTotal = true },
        ],
    };

    private static BudgetContent Line(string title, string amount) => new(title, Cell(2, "Line", title)) { Amounts = [Value("2025/26", ValueKind.Amount, amount)] };

    [Theory]
    [InlineData("60", 1)]
    [InlineData("42", 0)]
    public void The_sources_of_a_number_are_its_parts(string others, int expected)
    {
        PlanContent plan = Text("The service received 420 referrals. The sources are below:", "Police = 315", "Health = 63", $"Others = {others}");

        Assert.Equal(expected, FaultsOf<PartsVsTotal>(plan).Count);
    }

    [Theory]
    [InlineData("Victims supported", "90", 1)]
    [InlineData("Victims supported", "80", 0)]
    [InlineData("Victims supported, cumulative", "90", 0)]
    [InlineData("Cases open", "23", 0)]
    public void The_quarters_of_a_count_add_up_to_its_year(string title, string year, int expected)
    {
        IndicatorContent indicator = Indicator("NCS_1", title, Outturn("Q1 2025/26", "18"), Outturn("Q2 2025/26", "22"), Outturn("Q3 2025/26", "19"), Outturn("Q4 2025/26", "21"), Outturn("Year to date", year));

        Assert.Equal(expected, FaultsOf<PartsVsTotal>(Plan(indicators: [indicator])).Count);
    }
}

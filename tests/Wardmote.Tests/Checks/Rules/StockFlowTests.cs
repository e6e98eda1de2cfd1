using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class StockFlowTests
{
    [Fact]
    [Requirement("S3.18")]
    public void Reasons_that_do_not_account_for_all_who_left_are_found()
    {
        PlanContent plan = Text("20 new cases were taken on and 23 individuals were removed. 11 were removed due to completion of the programme. A further 10 were transferred out of borough.");

        Fault fault = Assert.Single(FaultsOf<StockFlow>(plan));

        Assert.Equal("11 + 10 of 23", fault.Seen);
        Assert.Equal(Severity.Warning, fault.Severity);
    }

    [Fact]
    public void Reasons_in_one_sentence_are_added_up_as_well()
    {
        Assert.Single(FaultsOf<StockFlow>(Text("23 individuals were removed. 11 were removed due to completion and a further 10 were transferred out of the borough.")));
    }

    [Fact]
    [Requirement("S3.18")]
    public void A_closing_number_that_does_not_follow_is_found()
    {
        Assert.Single(FaultsOf<StockFlow>(Text("The scheme opened with 53 people; 20 people joined and 23 people left. It closed with 61.")));
    }

    [Theory]
    [InlineData("23 individuals were removed. 13 were removed due to completion. A further 10 were transferred out of borough.")]
    [InlineData("23 individuals were removed. 13 were removed due to completion and a further 10 were transferred out of the borough.")]
    [InlineData("23 individuals were removed. 11 were removed due to completion, the year before it was 9.")]
    [InlineData("The scheme opened with 53 people; 20 people joined and 23 people left. It closed with 50.")]
    public void Numbers_that_follow_are_no_fault(string text)
    {
        Assert.Empty(FaultsOf<StockFlow>(Text(text)));
    }

    [Theory]
    [InlineData("At the start of the year 40 people were on the scheme. 12 joined and 9 were removed, leaving 50 at the end of the year.", 1)]
    [InlineData("At the start of the year 40 people were on the scheme. 12 joined and 9 were removed, leaving 43 at the end of the year.", 0)]
    [InlineData("On 1 April 2024 there were 40 people on the scheme. 12 people joined and 9 people left. On 31 March 2025 there were 44 people on it.", 1)]
    public void The_year_may_be_named_before_its_number(string text, int expected)
    {
        Assert.Equal(expected, FaultsOf<StockFlow>(Text(text)).Count);
    }
}

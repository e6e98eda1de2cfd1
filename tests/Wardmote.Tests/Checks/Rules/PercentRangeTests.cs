using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class PercentRangeTests
{
    [Fact]
    [Requirement("S4.10")]
    public void A_share_above_a_hundred_is_a_blocking_fault_at_its_very_cell()
    {
        PlanContent plan = Plan(indicators: [Indicator("NCS_14", "Cases closed in three months", Outturn("2022/23", "68%"), Outturn("2023/24", "103%"))]);

        Fault fault = Assert.Single(FaultsOf<PercentRange>(plan));

        Assert.Equal(Severity.Blocking, fault.Severity);
        Assert.Equal("NCS_14 2023/24", fault.Subject);
        Assert.Equal("103%", fault.Where.Text);
    }

    [Fact]
    public void A_share_above_a_hundred_in_a_sentence_is_found()
    {
        Assert.Single(FaultsOf<PercentRange>(Text("Of the young people, 112% of those worked with had no new conviction.")));
    }

    [Fact]
    public void Shares_up_to_a_hundred_and_changes_beyond_it_are_no_fault()
    {
        PlanContent plan = Text("Referrals saw a 148% increase.", "100% of cases were reviewed.") with
        {
            Indicators = [Indicator("NCS_1", "Cases closed", Outturn("2023/24", "100%"), Outturn("2024/25", "0%")), Indicator("NCS_2", "% change in reports", Outturn("2023/24", "-4%"), Outturn("2024/25", "130%")), Indicator("NCS_3", "Reports", Outturn("2023/24", "2,185"))],
        };

        Assert.Empty(FaultsOf<PercentRange>(plan));
    }
}

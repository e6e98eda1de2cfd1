using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class RecomputedRatioTests
{
    [Theory]
    [InlineData("492 cases were referred in 2024 and a total of 132 were repeat cases. This equates to 28.6% of all cases.", "26.8%")]
    [InlineData("133 people were identified. Of those, 99 – 84% – came to attention for weapons.", "74%")]
    [InlineData("In all, 132 of the 492 cases (28%) were repeats.", "27%")]
    [InlineData("The service gave 495 sessions to 50 young people, an average of 8.9 each.", "9.9")]
    [InlineData("There were 1,060 offences among 112,000 residents, a rate of 8.5 per 1,000 residents.", "9.5")]
    [Requirement("S3.12")]
    public void A_result_that_its_own_numbers_do_not_give_is_found(string text, string expected)
    {
        Fault fault = Assert.Single(FaultsOf<RecomputedRatio>(Text(text)));

        Assert.Equal(expected, fault.Expected);
    }

    [Theory]
    [Requirement("S3.12")]
    [InlineData("492 cases were referred in 2024 and a total of 132 were repeat cases. This equates to 26.8% which is within the benchmark of between 24 and 40 % of cases.")]
    [InlineData("133 people were identified in January 2025. 67% were new. Of those, 99 – 74% – came to attention for weapons.")]
    [InlineData("In all, 132 of the 492 cases (27%) were repeats.")]
    [InlineData("The service gave 495 sessions to 50 young people, an average of 9.9 each.")]
    [InlineData("There were 1,060 offences among 112,000 residents, a rate of 9.5 per 1,000 residents.")]
    [InlineData("We held 5 sessions and trained 142 delegates; 81% of those over 18 were not convicted again.")]
    public void A_result_that_its_numbers_give_to_the_decimals_written_is_no_fault(string text)
    {
        Assert.Empty(FaultsOf<RecomputedRatio>(Text(text)));
    }

    [Fact]
    [Requirement("S4.9")]
    public void A_percentage_that_two_counts_of_the_row_do_not_give_is_found()
    {
        Fault fault = Assert.Single(FaultsOf<RecomputedRatio>(Plan(indicators: [Three("82%")])));

        Assert.Equal("82%", fault.Seen);
        Assert.Empty(FaultsOf<RecomputedRatio>(Plan(indicators: [Three("75%")])));
    }

    private static IndicatorContent Three(string share)
        => Indicator("NCS_4", "Cases closed", Outturn("2023/24", "40", "Received"), Outturn("2023/24", "20", "Closed"), Outturn("2023/24", "50%", "Share"), Outturn("2024/25", "80", "Received"), Outturn("2024/25", "60", "Closed"), Outturn("2024/25", share, "Share"))
            with { Measures = [new("Received"), new("Closed"), new("Share", null, "%")] };

    [Theory]
    [InlineData("Of 480 pupils who answered, 360 (85%) felt safer.", 1)]
    [InlineData("Of 480 pupils who answered, 360 (75%) felt safer.", 0)]
    [InlineData("Of 480 homes, 36 (12%) of those visited were empty.", 0)]
    [InlineData("32 of 34 victims were offered an officer in the first quarter (84%).", 1)]
    [InlineData("32 of 34 victims were offered an officer in the first quarter (94%).", 0)]
    [InlineData("32 of 34 victims were offered an officer, more than last year (84%).", 0)]
    [InlineData("32 of 34 victims were seen by an officer and half by a nurse (50%).", 0)]
    public void A_percentage_in_brackets_may_stand_far_from_its_numbers(string text, int expected)
    {
        Assert.Equal(expected, FaultsOf<RecomputedRatio>(Text(text)).Count);
    }
}

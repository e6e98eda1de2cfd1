using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class TargetVsCommentTests
{
    [Theory]
    [InlineData("From next year sheltered housing is included, which may see an increase in cases.")]
    [InlineData("The police refer cases of neighbour nuisance so numbers will remain high.")]
    [Requirement("S4.14")]
    public void A_falling_target_beside_a_rising_expectation_is_found(string comment)
    {
        Assert.Single(FaultsOf<TargetVsComment>(Plan(indicators: [With(comment, "134", "100")])));
    }

    [Fact]
    public void Targets_that_fall_beside_the_words_increasing_target_are_found()
    {
        PlanContent plan = Plan(indicators: [Indicator("NCS_1", "People referred", Outturn("2023/24", "383"), Target("2024/25", "400"), Target("2025/26", "390")) with { Comment = "New - increasing target" }]);

        Assert.Single(FaultsOf<TargetVsComment>(plan));
    }

    [Theory]
    [InlineData("Which may see an increase in cases.", "134", "140")]
    [InlineData("So numbers will remain high.", "1060", "1100")]
    [InlineData("Neighbour nuisance cases are complex.", "134", "60")]
    [InlineData("", "134", "60")]
    public void A_comment_that_fits_the_target_is_no_fault(string comment, string outturn, string target)
    {
        Assert.Empty(FaultsOf<TargetVsComment>(Plan(indicators: [With(comment, outturn, target)])));
    }

    private static IndicatorContent With(string comment, string outturn, string target)
        => Indicator("NCS_1", "Cases", Outturn("2023/24", outturn), Target("2024/25", target)) with { Comment = comment };
}

using Wardmote.Performance;
using Wardmote.Performance.Status;

namespace Wardmote.Tests.Performance.Status;

public sealed class YearEndProjectionTests
{
    [Theory]
    [InlineData(700, Prospect.LikelyToMiss)]
    [InlineData(1200, Prospect.Open)]
    [InlineData(1700, Prospect.LikelyToMeet)]
    public void A_year_is_likely_to_miss_its_target_only_where_the_whole_range_does(double target, Prospect expected)
    {
        Series series = Measured.Reports.Aiming("2025/26", target).Series("2023-Q1", 290, 310, 305, 295, 300, 310, 290, 300, 295, 305);

        YearEndProjection projection = YearEndProjection.Of(series, Measured.At("2025/26"));

        Assert.Equal(expected, projection.Prospect);
        Assert.InRange(projection.Value!.Value, 1150, 1250);
        Assert.True(projection.Low < projection.Value && projection.Value < projection.High);
        Assert.StartsWith("At this pace 2025/26 ends at about 1,195", projection.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_year_is_no_projection()
    {
        YearEndProjection projection = YearEndProjection.Of(Measured.Reports.Series("2025-Q1", 290, 310, 305, 295), Measured.At("2025/26"));

        Assert.Equal((Prospect.YearIsComplete, "2025/26 is complete: 1,200"), (projection.Prospect, projection.Words));
    }

    [Fact]
    public void A_share_is_projected_from_its_cases()
    {
        Series series = Measured.Share.Aiming("2025/26", 90).Shares("2024-Q1", (50, 100), (52, 100), (48, 100), (50, 100), (51, 100), (49, 100));

        YearEndProjection projection = YearEndProjection.Of(series, Measured.At("2025/26"));

        Assert.Equal(Prospect.LikelyToMiss, projection.Prospect);
        Assert.InRange(projection.Value!.Value, 49, 51);
    }

    [Fact]
    public void What_cannot_be_projected_says_why()
    {
        IndicatorDefinition level = Measured.Reports with { Accumulation = Accumulation.Level };
        IndicatorDefinition broken = Measured.Reports with { Breaks = [new(new DateOnly(2025, 7, 1), "Counted anew")] };

        Assert.Equal("Each value stands for itself, so there is no total of the year to project", YearEndProjection.Of(level.Series("2025-Q1", 4), Measured.At("2025/26")).Words);
        Assert.Equal("A break lies within 2025/26, so its parts are not added up", YearEndProjection.Of(broken.Series("2025-Q1", 4, 5), Measured.At("2025/26")).Words);
        Assert.Equal("The cases behind the percentages are not known, so the year's share is not projected", YearEndProjection.Of(Measured.Share.Series("2025-Q1", 4), Measured.At("2025/26")).Words);
        Assert.Equal("No value of 2025/26 is known yet", YearEndProjection.Of(Measured.Reports.Series("2024-Q1", 4), Measured.At("2025/26")).Words);
    }
}

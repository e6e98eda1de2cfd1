using Wardmote.Platform.Web.Charts;

namespace Wardmote.Tests.Platform.Web.Charts;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(0, 87, 0, "0 20 40 60 80 100")]
    [InlineData(3, 7, 0, "0 2 4 6 8")]
    [InlineData(0, 1, 0, "0 1")]
    [InlineData(0.11, 0.38, 2, "0 0.1 0.2 0.3 0.4")]
    [InlineData(-30, 110, 0, "-50 0 50 100 150")]
    [InlineData(7, 7, 0, "0 2 4 6 8")]
    public void The_axis_stands_at_round_numbers(double low, double high, int decimals, string ticks)
    {
        Scale scale = Scale.Of([low, high], fromZero: false, decimals, isPercentage: false);

        Assert.Equal(ticks, string.Join(' ', scale.Ticks.Select(tick => tick.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Percentages_that_stay_within_the_hundred_have_an_axis_that_does_too()
    {
        Scale scale = Scale.Of([62, 99.5], fromZero: false, 1, isPercentage: true);

        Assert.Equal(100, scale.High);
    }

    [Fact]
    public void Every_value_lies_on_the_axis_whatever_its_size()
    {
        double[] sizes = [1e-6, 0.4, 3, 17, 1_234, 9_999_999, 3e12];

        Assert.All(sizes.SelectMany(high => sizes.Select(low => (low, high))), pair =>
        {
            Scale scale = Scale.Of([pair.low, -pair.high], fromZero: false, 2, isPercentage: false);
            Assert.True(scale.Low <= -pair.high + (scale.Step * 1e-6) && scale.High >= pair.low - (scale.Step * 1e-6) && scale.Ticks.Count() is > 1 and < 12, scale.ToString());
        });
    }
}

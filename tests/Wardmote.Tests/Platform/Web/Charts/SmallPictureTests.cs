using AngleSharp.Dom;
using Wardmote.Platform.Web.Components;
using Wardmote.Tests.Platform.Web.Components;

namespace Wardmote.Tests.Platform.Web.Charts;

public sealed class SmallPictureTests
{
    [Fact]
    public async Task A_sparkline_is_hidden_from_those_who_hear_the_page_and_parts_at_gaps_and_breaks()
    {
        IElement picture = DrawnChart.Parsed(await new SparklineTagHelper { Values = [3, 5, null, 6, 7, 9], Target = 6, Breaks = [5] }.AsHtml("wm-sparkline"));

        Assert.Equal("true", picture.GetAttribute("aria-hidden"));
        Assert.Equal(3, picture.QuerySelector(".wm-sparkline__line")!.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Single(picture.QuerySelectorAll(".wm-sparkline__last"));
    }

    [Fact]
    public async Task A_sparkline_without_values_is_empty()
    {
        IElement picture = DrawnChart.Parsed(await new SparklineTagHelper { Values = [null, null] }.AsHtml("wm-sparkline"));

        Assert.Equal(0, picture.ChildElementCount);
    }

    [Theory]
    [InlineData(3, 7, "42.9%")]
    [InlineData(0, 0, "0%")]
    [InlineData(9, 7, "100%")]
    public async Task Progress_says_its_numbers_beside_the_bar(int done, int of, string width)
    {
        IElement progress = DrawnChart.Parsed(await new ProgressTagHelper { Done = done, Of = of, What = "milestones" }.AsHtml("wm-progress"));

        Assert.Equal([$"{done} of {of} milestones"], progress.Texts(".wm-progress__words"));
        Assert.Equal(width, progress.QuerySelector(".wm-progress__done")!.GetAttribute("width"));
    }
}

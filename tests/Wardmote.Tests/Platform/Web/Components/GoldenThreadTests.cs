using Wardmote.Platform.Web.Components;

namespace Wardmote.Tests.Platform.Web.Components;

/// <summary>The strip that shows what a thing rests on and what serves it.</summary>
public sealed class GoldenThreadTests
{
    [Fact]
    public async Task Both_sides_are_links_with_their_kind_and_state()
    {
        GoldenThreadTagHelper thread = new()
        {
            Here = "This priority",
            RestsOn = [new("Finding", "Burglary <fell>", "/priorities/findings/1", "Agreed")],
            ServedBy = [new("Action", "Visit every victim", "/plans/1/actions/2")],
        };

        string html = await thread.AsHtml("wm-golden-thread");

        Assert.Contains("<span class=\"wm-thread__kind\">Finding</span> <a class=\"govuk-link\" href=\"/priorities/findings/1\">Burglary &lt;fell&gt;</a> <span class=\"wm-thread__state\">Agreed</span>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/plans/1/actions/2\">Visit every victim</a></li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_side_without_links_says_so()
    {
        GoldenThreadTagHelper thread = new() { Here = "This priority", RestsOnNothing = "No finding is linked: link one" };

        string html = await thread.AsHtml("wm-golden-thread");

        Assert.Contains("No finding is linked: link one", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_links_the_first_are_shown_and_the_rest_are_counted()
    {
        GoldenThreadTagHelper thread = new() { Here = "This priority", ServedBy = [.. Enumerable.Range(1, 12).Select(i => new ThreadLink("Action", $"Action {i}", $"/plans/{i}"))] };

        string html = await thread.AsHtml("wm-golden-thread");

        Assert.DoesNotContain("Action 5", html, StringComparison.Ordinal);
        Assert.Contains("and 8 more, below", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_links_of_one_kind_leave_room_for_the_others_and_the_rest_can_be_reached()
    {
        GoldenThreadTagHelper thread = new()
        {
            Here = "Hate crime",
            MoreAt = "/priorities/7",
            ServedBy = [.. Enumerable.Range(1, 12).Select(i => new ThreadLink("Action", $"Action {i}", $"/plans/{i}")), new("Indicator", "Reports of hate crime", "/indicators/1", "Off target")],
        };

        string html = await thread.AsHtml("wm-golden-thread");

        Assert.Contains("Off target", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/priorities/7\">and 8 more", html, StringComparison.Ordinal);
    }
}

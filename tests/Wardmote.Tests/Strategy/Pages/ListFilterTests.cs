using Wardmote.Strategy.Pages;

namespace Wardmote.Tests.Strategy.Pages;

public sealed class ListFilterTests
{
    [Fact]
    public void Each_thing_that_is_chosen_leads_to_the_list_without_it()
    {
        var filter = new ListFilter("/list", FilterPart.OfWords(" knife & fear "), new("state", "Late", "Late"), new("category", null, null));

        var chosen = filter.Chosen;

        Assert.Equal(["“knife & fear”", "Late"], chosen.Select(one => one.Text));
        Assert.Equal(["/list?state=Late", "/list?words=knife%20%26%20fear"], chosen.Select(one => one.Href));
    }

    [Fact]
    public void The_last_thing_that_is_taken_off_leaves_the_whole_list()
    {
        var filter = new ListFilter("/list", FilterPart.OfWords("  "), new("state", "Late", "Late"));

        var chosen = filter.Chosen;

        Assert.Equal("/list", Assert.Single(chosen).Href);
    }
}

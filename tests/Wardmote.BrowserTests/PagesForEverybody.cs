using Wardmote.Tests;

namespace Wardmote.BrowserTests;

public sealed class PagesForEverybody(Chromium chromium)
{
    [Theory, InlineData("sign-in"), InlineData("accessibility"), InlineData("licences")]
    public async Task A_page_for_everybody_is_accessible(string page)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await using Window window = await chromium.OpenAsync(app);

        await window.GoAsync("/" + page);

        await window.LookAsync(page);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_accessible()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await using Window window = await chromium.OpenAsync(app);

        await window.Page.GotoAsync("/nowhere");

        await window.LookAsync("not-found");
    }
}

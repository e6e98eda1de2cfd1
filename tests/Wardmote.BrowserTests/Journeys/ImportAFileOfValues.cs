using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance;
using Wardmote.Platform.Data;
using Wardmote.Tests;
using static Microsoft.Playwright.Assertions;

namespace Wardmote.BrowserTests.Journeys;

/// <summary>A file of which half is wrong: the good rows are kept, the rest is mended on the page, and loading it again changes nothing more.</summary>
public sealed class ImportAFileOfValues(Chromium chromium)
{
    /// <summary>Two good rows, an unknown code, a number of another country, a share above the whole and a period that does not exist.</summary>
    private const string File = """
        Code,Period,Value
        NM_01,2025-Q1,"1,037"
        NM_02,2025-Q1,62.8%
        NM_1,2025-Q2,1041
        NM_01,2025-Q3,"1.045,5"
        NM_02,2025-Q2,103%
        NM_02,2025-Q7,64%
        """;

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Good_rows_are_kept_the_rest_is_mended_and_the_file_again_changes_nothing(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        User beatrix = await app.AddPersonAsync("Beatrix Holm", Role.PerformanceOfficer);
        await DefineAsync(app);
        await using Window window = await chromium.OpenAsync(app);
        IPage page = window.Page;
        await window.SignInAsync(beatrix.Email, RunningApp.Password);

        await ReadAsync(window);
        await Expect(page.GetByText("No indicator has the code “NM_1”")).ToBeVisibleAsync();
        await window.LookAsync("import-half-wrong");
        await TakeAsync(window);
        await window.LookAsync("import-good-rows-taken");
        int good = await ValuesAsync(app);
        await MendAsync(page, "NM_1", "NM_01");
        await MendAsync(page, "1.045,5", "1045");
        await MendAsync(page, "103%", "63%");
        await MendAsync(page, "2025-Q7", "2025-Q3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mend and look again" }).ClickAsync();
        await Expect(page.GetByText("4 new, 0 in place of others")).ToBeVisibleAsync();
        await window.LookAsync("import-mended");
        await TakeAsync(window);
        int all = await ValuesAsync(app);
        await ReadAsync(window);
        await Expect(page.GetByText("0 new, 0 in place of others")).ToBeVisibleAsync();
        await window.LookAsync("import-again");
        await TakeAsync(window);

        Assert.Equal((2, 6, 6), (good, all, await ValuesAsync(app)));
    }

    private static async Task ReadAsync(Window window)
    {
        await window.GoAsync(PerformanceLinks.ImportValues);
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "quarter.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(File) });
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Read the file" }).ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = "quarter.csv" })).ToBeVisibleAsync();
    }

    private static async Task TakeAsync(Window window)
    {
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Take the good values" }).ClickAsync();
        await Expect(window.Page.Locator(".govuk-notification-banner")).ToBeVisibleAsync();
    }

    private static Task MendAsync(IPage page, string was, string now) => page.Locator($"input.govuk-input[value='{was}']").FillAsync(now);

    /// <summary>How many values are kept, versions and all.</summary>
    private static Task<int> ValuesAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<AppDb>().IndicatorValues.CountAsync());

    private static Task DefineAsync(RunningApp app) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        db.Add(new Indicator(user.PartnershipId, new() { Code = "NM_01", Title = "Reports of anti-social behaviour" }));
        db.Add(new Indicator(user.PartnershipId, new() { Code = "NM_02", Title = "Cases closed within three months", Type = DataType.Percentage, Decimals = 1 }));
        await db.SaveAsync(user.Did("performance.indicator-defined", user.PartnershipId, TimeProvider.System));
    });
}

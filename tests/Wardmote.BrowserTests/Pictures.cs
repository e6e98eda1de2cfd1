using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Tests;

namespace Wardmote.BrowserTests;

/// <summary>The pictures in the documentation, of Northmere only. They are made anew when WARDMOTE_WRITE_DOCS is 1.</summary>
public sealed class Pictures(Chromium chromium)
{
    [Fact]
    public async Task The_documentations_pictures_show_the_program_as_it_is()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("WARDMOTE_WRITE_DOCS") == "1", "Pictures are made only when WARDMOTE_WRITE_DOCS is 1");
        string folder = Directory.CreateDirectory(SamplePlan.InClone("docs", "images")).FullName;
        await using RunningApp app = await RunningApp.StartAsync();
        User owner = await app.AddPersonAsync("Imogen Farthing", Role.PlanOwner);
        await using Window window = await chromium.OpenAsync(app);
        IPage page = window.Page;
        await window.SignInAsync(owner.Email, RunningApp.Password);

        await window.GoAsync("/plans/read");
        await window.SnapAsync("read", folder);
        await page.Locator("input[type=file]").SetInputFilesAsync(SamplePlan.Path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the plan" }).ClickAsync();
        await page.WaitForURLAsync("**/review");
        await window.SnapAsync("review", folder);
        string plan = new Uri(page.Url).AbsolutePath.Replace("/review", "", StringComparison.Ordinal);
        await window.GoAsync(plan + "/review?show=actions");
        await window.SnapAsync("review-actions", folder);
        await window.GoAsync(plan + "/review");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the plan" }).ClickAsync();
        await window.GoAsync(plan);
        await window.SnapAsync("plan", folder);
        await window.GoAsync(plan + "/faults");
        await window.SnapAsync("faults", folder);
        await window.GoAsync("/");
        await window.SnapAsync("overview", folder);

        Assert.All(Directory.EnumerateFiles(folder, "*.png"), picture => Assert.InRange(new FileInfo(picture).Length, 1, 400_000));
    }
}

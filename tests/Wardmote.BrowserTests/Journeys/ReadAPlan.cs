using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Tests;

namespace Wardmote.BrowserTests.Journeys;

public sealed class ReadAPlan(Chromium chromium)
{
    [Fact]
    public async Task A_plan_is_read_reviewed_corrected_kept_its_faults_accepted_and_published()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User owner = await app.AddPersonAsync("Imogen Farthing", Role.PlanOwner);
        await using Window window = await chromium.OpenAsync(app);
        await window.SignInAsync(owner.Email, RunningApp.Password);
        IPage page = window.Page;

        await ReadAsync(window, SamplePlan.Path);
        await window.LookAsync("journey-review");
        await page.GetByRole(AriaRole.Link, new() { Name = "Objectives (5)" }).ClickAsync();
        await window.LookAsync("journey-review-actions");
        await CorrectTheStatusAsync(window);
        await page.GotoAsync(page.Url.Split("/actions/")[0] + "/review");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the plan" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true })).ToBeVisibleAsync();
        await window.LookAsync("journey-plan");
        string plan = page.Url;
        await AcceptEveryBlockingFaultAsync(window, plan);
        await page.GotoAsync(plan + "/publish");
        await window.LookAsync("journey-publish");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();

        await page.GotoAsync(plan);
        await Assertions.Expect(page.Locator("main .govuk-tag").First).ToHaveTextAsync("Published");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Edition 1", Exact = true })).ToBeVisibleAsync();
        await window.LookAsync("journey-published");
    }

    [Theory]
    [InlineData(RealPlans.TowerHamlets), InlineData(RealPlans.Haringey), InlineData(RealPlans.Havering), InlineData(RealPlans.Broxtowe), InlineData(RealPlans.Hart)]
    public async Task A_real_plan_is_read_and_kept(string name)
    {
        string path = RealPlans.PathOf(name, "docx");
        await using RunningApp app = await RunningApp.StartAsync();
        User owner = await app.AddPersonAsync("Imogen Farthing", Role.PlanOwner);
        await using Window window = await chromium.OpenAsync(app);
        await window.SignInAsync(owner.Email, RunningApp.Password);
        string council = name.Split('-')[0];

        await ReadAsync(window, path);
        await window.LookAsync($"{council}-review");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Keep the plan" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".govuk-notification-banner--success")).ToBeVisibleAsync();
        await window.LookAsync($"{council}-plan");

        await window.GoAsync(new Uri(window.Page.Url).AbsolutePath + "/faults");
        await window.LookAsync($"{council}-faults");
    }

    private static async Task ReadAsync(Window window, string path)
    {
        await window.GoAsync("/plans/read");
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(path);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Read the plan" }).ClickAsync();
        await window.Page.WaitForURLAsync("**/review");
    }

    private static async Task CorrectTheStatusAsync(Window window)
    {
        ILocator objective = window.Page.Locator("main > details", new() { HasTextString = "Nearly there" });
        await objective.GetByRole(AriaRole.Link, new() { NameString = "Correct" }).ClickAsync();
        await window.LookAsync("journey-correct");
        await window.Page.GetByLabel("Status", new() { Exact = true }).FillAsync("In progress");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".govuk-notification-banner--success")).ToBeVisibleAsync();
    }

    private static async Task AcceptEveryBlockingFaultAsync(Window window, string plan)
    {
        IPage page = window.Page;
        await page.GotoAsync(plan + "/faults");
        await window.LookAsync("journey-faults");
        for (int accepted = 0; accepted < 20; accepted++)
        {
            ILocator accept = page.Locator(".wm-fault--blocking").GetByRole(AriaRole.Link, new() { NameString = "Accept with a reason" });
            if (await accept.CountAsync() == 0)
            {
                break;
            }

            await accept.First.ClickAsync();
            if (accepted == 0)
            {
                await window.LookAsync("journey-accept");
            }

            await page.GetByLabel("Why it may stand").FillAsync("The figure counts people who were contacted twice; it is being counted again");
            await page.GetByRole(AriaRole.Button, new() { Name = "Accept it" }).ClickAsync();
            await page.GotoAsync(plan + "/faults");
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Tests;
using static Microsoft.Playwright.Assertions;

namespace Wardmote.BrowserTests.Journeys;

/// <summary>A quarter from the opening of its round to the report that the committee gets, by two people in two windows.</summary>
public sealed class RunAQuarter(Chromium chromium)
{
    private const string Story = "A summer fair in the park brought more reports than usual; wardens are there every evening since.";

    private static readonly DateTimeOffset AfterTheQuarter = new(2026, 7, 6, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Quarter = PeriodReader.Read("2026-Q1")!.Value;

    /// <summary>Reports of the two years before: enough to know what is usual.</summary>
    private static readonly double[] ReportsBefore = [41, 44, 40, 43, 45, 42, 44, 43];

    private readonly SetClock _clock = new(AfterTheQuarter);

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_quarter_is_opened_entered_questioned_approved_closed_corrected_and_reported(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine, furnish: services => services.AddSingleton<TimeProvider>(_clock));
        User beatrix = await app.AddPersonAsync("Beatrix Holm", Role.PerformanceOfficer);
        User tobias = await app.AddPersonAsync("Tobias Quill", Role.Contributor);
        string reports = await DefineAsync(app, tobias);
        await using Window officer = await chromium.OpenAsync(app);
        await using Window owner = await chromium.OpenAsync(app);
        await officer.SignInAsync(beatrix.Email, RunningApp.Password);
        await owner.SignInAsync(tobias.Email, RunningApp.Password);

        await OpenAsync(officer);
        await EnterByKeyboardAsync(owner);
        await AskAsync(officer);
        await AnswerAndCorrectAsync(owner);
        await ApproveAndCloseAsync(officer);
        await officer.SignInAsync(beatrix.Email, RunningApp.Password);
        await CorrectLaterAsync(officer, reports);

        await ReportAsync(officer);
    }

    private static async Task OpenAsync(Window officer)
    {
        IPage page = officer.Page;
        await officer.GoAsync("/rounds");
        await officer.LookAsync("quarter-no-round");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open a round" }).ClickAsync();
        await Expect(page.GetByLabel("Period")).ToHaveValueAsync(Quarter.Code);
        await page.GetByLabel("A second person approves each value").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "See what it will collect" }).ClickAsync();
        await Expect(page.GetByText("3 values from 1 person")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("A second person approves each value")).ToBeCheckedAsync();
        await officer.LookAsync("quarter-open");
        await PressAsync(officer, "Open the round");
        await officer.LookAsync("quarter-opened");
    }

    /// <summary>All three values and the story behind one, without touching the mouse.</summary>
    private async Task EnterByKeyboardAsync(Window owner)
    {
        IPage page = owner.Page;
        IKeyboard keyboard = page.Keyboard;
        await owner.GoAsync("/my-work");
        await owner.LookAsync("quarter-my-work");
        await TabToAsync(page, page.GetByRole(AriaRole.Link, new() { NameString = "Enter 3 values" }), 60);
        await keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My values" })).ToBeVisibleAsync();
        await owner.LookAsync("quarter-mine-empty");

        await TabToAsync(page, Box(page, "NM_01", "value"), 60);
        await keyboard.TypeAsync("431");
        await TabToAsync(page, Box(page, "NM_02", "numerator"), 4);
        await Expect(Line(page, "NM_01").Locator("[data-doubt]")).ToContainTextAsync("ten times the last value");
        await keyboard.TypeAsync("27");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("43");
        await TabToAsync(page, Box(page, "NM_03", "value"), 4);
        await keyboard.TypeAsync("£18,250");
        await keyboard.PressAsync("Enter");
        await Expect(page.Locator(".govuk-notification-banner--success")).ToContainTextAsync("3 entries are saved");
        await Expect(Line(page, "NM_01")).ToContainTextAsync("Look again: It is 10 times Q4 2025/26 (Jan to Mar)’s 43");
        await owner.LookAsync("quarter-mine-doubtful");

        await TabToAsync(page, Line(page, "NM_01").Locator("textarea"), 60);
        await keyboard.TypeAsync(Story);
        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Save my values" }), 30);
        await keyboard.PressAsync("Enter");
        await Expect(page.Locator(".govuk-notification-banner--success")).ToContainTextAsync("One entry is saved");
        _clock.Advance(TimeSpan.FromHours(1));
    }

    private async Task AskAsync(Window officer)
    {
        IPage page = officer.Page;
        await officer.GoAsync("/my-work");
        await page.GetByRole(AriaRole.Link, new() { NameString = "Approve 3 values" }).ClickAsync();
        await Expect(page.GetByText("3 of 3", new() { Exact = true }).First).ToBeVisibleAsync();
        await officer.LookAsync("quarter-round-full");
        await page.GetByRole(AriaRole.Link, new() { Name = "NM_01" }).ClickAsync();
        await page.GetByLabel("Ask about the value").FillAsync("Is 431 right, or was it 43?");
        await PressAsync(officer, "Ask");
        await officer.LookAsync("quarter-asked");
        _clock.Advance(TimeSpan.FromHours(1));
    }

    private async Task AnswerAndCorrectAsync(Window owner)
    {
        IPage page = owner.Page;
        await owner.GoAsync("/my-work");
        await page.GetByRole(AriaRole.Link, new() { NameString = "Answer a question about NM_01" }).ClickAsync();
        await Expect(page.GetByText(Story).First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Answer", Exact = true }).FillAsync("It was 47: two digits were typed wrong.");
        await PressAsync(owner, "Answer");
        await page.GetByLabel("Value", new() { Exact = true }).FillAsync("47");
        await PressAsync(owner, "Save the value");
        await owner.LookAsync("quarter-answered");
        _clock.Advance(TimeSpan.FromHours(1));
    }

    private async Task ApproveAndCloseAsync(Window officer)
    {
        IPage page = officer.Page;
        await officer.GoAsync("/rounds");
        await page.GetByRole(AriaRole.Link, new() { Name = Quarter.Name }).ClickAsync();
        await PressAsync(officer, "Approve all of Tobias Quill’s values");
        await Expect(page.GetByText("3 values are approved")).ToBeVisibleAsync();
        await officer.LookAsync("quarter-approved");
        await PressAsync(officer, "Close the round");
        await Expect(page.GetByText("The round is closed and its figures are frozen")).ToBeVisibleAsync();
        await officer.LookAsync("quarter-closed");
        _clock.Advance(TimeSpan.FromDays(20));
    }

    /// <summary>Weeks later, when nobody is signed in any more.</summary>
    private static async Task CorrectLaterAsync(Window officer, string reports)
    {
        IPage page = officer.Page;
        await officer.GoAsync(reports);
        await page.GetByLabel("Value", new() { Exact = true }).FillAsync("49");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save as a new version" }).ClickAsync();
        await Expect(page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Value", new() { Exact = true })).ToHaveValueAsync("49");
        await officer.LookAsync("quarter-correction-without-reason");
        await page.GetByLabel("Why was the closed figure wrong?").FillAsync("Two reports of June arrived in July");
        await PressAsync(officer, "Save as a new version");
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Two reports of June arrived in July" })).ToBeVisibleAsync();
        await officer.LookAsync("quarter-corrected");
    }

    private static async Task ReportAsync(Window officer)
    {
        IPage page = officer.Page;
        await officer.GoAsync("/reports");
        await officer.LookAsync("quarter-reports");
        await page.GetByLabel("Performance report for").SelectOptionAsync(Quarter.Code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at the performance report" }).ClickAsync();
        ILocator report = page.Locator(".wm-report");
        foreach (string told in new[] { Story, "against a target of 45", "62.8%", "£18,250", "Two reports of June arrived in July" })
        {
            await Expect(report).ToContainTextAsync(told);
        }

        await officer.LookAsync("quarter-report");
        IDownload word = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download as Word" }).ClickAsync());
        Assert.EndsWith(".docx", word.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(await word.PathAsync()))[..2]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Issue this report" }).ClickAsync();
        await page.GetByLabel("Who is it for?").FillAsync("Scrutiny committee, 9 September 2026");
        await officer.LookAsync("quarter-issue");
        await PressAsync(officer, "Issue");
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "Scrutiny committee, 9 September 2026" })).ToBeVisibleAsync();
        await officer.LookAsync("quarter-issued");
    }

    /// <summary>Presses a button that changes something; the next page says that it is done.</summary>
    private static async Task PressAsync(Window window, string button)
    {
        await window.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Expect(window.Page.Locator(".govuk-notification-banner--success")).ToBeVisibleAsync();
    }

    private static ILocator Line(IPage page, string code) => page.Locator("fieldset", new() { HasTextString = code });

    private static ILocator Box(IPage page, string code, string part) => Line(page, code).Locator($"[data-part={part}]");

    /// <summary>Presses Tab until something has the focus; it must not take longer than somebody would put up with.</summary>
    private static async Task TabToAsync(IPage page, ILocator there, int mostPresses)
    {
        for (int presses = 0; presses < mostPresses; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await there.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{there} does not have the focus after {mostPresses} presses of Tab");
    }

    /// <summary>A count with two years behind it, a share and a sum, all answered for by one person; returns the address of the count's value.</summary>
    private static Task<string> DefineAsync(RunningApp app, User owner) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        PersonName answers = new(owner.Name, owner.UserId);
        Indicator reports = new(user.PartnershipId, new()
        {
            Code = "NM_01", Title = "Reports of anti-social behaviour", Polarity = Polarity.LowerIsBetter, Owner = answers, Priority = "Anti-social behaviour", Source = "The council’s own records",
            Targets = [new() { For = Quarter.Code, Number = 45 }],
        });
        Indicator closed = new(user.PartnershipId, new()
        {
            Code = "NM_02", Title = "Cases closed within three months", Type = DataType.Percentage, Decimals = 1, NumeratorName = "closed", DenominatorName = "opened", Polarity = Polarity.HigherIsBetter, Owner = answers, Priority = "Anti-social behaviour",
        });
        Indicator spent = new(user.PartnershipId, new() { Code = "NM_03", Title = "Spent on target hardening", Type = DataType.Money, Owner = answers, Priority = "Burglary" });
        db.AddRange(reports, closed, spent);
        await db.SaveAsync(user.Did("performance.indicator-defined", user.PartnershipId, TimeProvider.System));
        List<NewValue> before = [];
        Period period = Quarter;
        foreach (double number in ReportsBefore.Reverse())
        {
            period = period.Previous;
            before.Add(new(reports.IndicatorId, period, EnteredNumber.Of(number)));
        }

        await services.GetRequiredService<EnterValues>().RunAsync(new(before));
        return PerformanceLinks.Value(reports.IndicatorId, Quarter);
    });
}

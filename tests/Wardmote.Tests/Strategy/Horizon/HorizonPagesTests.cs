using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Tests.Strategy.Horizon;

public sealed class HorizonPagesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.36", "S2.38")]
    public async Task A_driver_is_added_moved_and_seen_on_its_pages_and_goes_stale_for_its_owner(Engine engine)
    {
        var clock = new SetClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
        await using RunningApp app = await RunningApp.StartAsync(engine, furnish: services => services.AddSingleton<TimeProvider>(clock));
        User watcher = await app.AddPersonAsync("Priya Lindale", Role.Analyst);
        using Browser browser = await app.SignInAsync(watcher.Email, RunningApp.Password);
        using HttpResponseMessage added = await browser.PostFormAsync(HorizonLinks.AddDriver, new() { ["Theme"] = "Policing", ["Instrument"] = "A bill", ["Level"] = "National", ["Owner"] = watcher.Name, ["Elements"] = "First\r\nSecond" });
        Driver driver = await DriverAsync(app);

        using HttpResponseMessage wrong = await browser.PostFormAsync(HorizonLinks.Stage(driver.DriverId), new() { ["Seen"] = "0", ["Stage"] = "Announced", ["On"] = "some day" });
        using HttpResponseMessage moved = await browser.PostFormAsync(HorizonLinks.Stage(driver.DriverId), new() { ["Seen"] = "0", ["Stage"] = "Announced", ["On"] = "20 November 2026", ["NextStage"] = "FirstReading", ["NextOn"] = "1 December 2026" });
        using HttpResponseMessage jump = await browser.PostFormAsync(HorizonLinks.Stage(driver.DriverId), new() { ["Seen"] = "1", ["Stage"] = "RoyalAssent" }, "form:not([action*=TakeBack]):has([name=Stage])");
        clock.Advance(TimeSpan.FromDays(12));
        using Browser later = await app.SignInAsync(watcher.Email, RunningApp.Password);
        string work = WebUtility.HtmlDecode(await (await later.GetAsync("/my-work")).Content.ReadAsStringAsync());
        string stale = await (await later.GetAsync($"{HorizonLinks.Drivers}?stale=true")).Content.ReadAsStringAsync();

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], [added.StatusCode, wrong.StatusCode, moved.StatusCode, jump.StatusCode]);
        Assert.Equal(["First", "Second"], driver.Entry.Elements);
        Assert.Contains("Look at “A bill”", work, StringComparison.Ordinal);
        Assert.Contains("was expected by 1 December 2026", stale, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_a_browser_could_run_is_refused_with_what_was_typed()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage refused = await browser.PostFormAsync(HorizonLinks.AddDriver, new() { ["Theme"] = "Policing", ["Instrument"] = "A bill", ["SourceLink"] = "javascript:alert(1)" });
        IHtmlDocument page = await Browser.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("javascript:alert(1)", page.QuerySelector("#SourceLink")!.GetAttribute("value"));
    }

    [Fact]
    [Requirement("S2.40")]
    public async Task A_duty_goes_from_gap_to_shown_when_evidence_is_named_and_back_when_it_is_removed()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.PlanOwner);
        using HttpResponseMessage taken = await browser.PostFormAsync($"{HorizonLinks.Duties}?handler=Take", []);
        Guid duty = await app.InsideAsync(async services => (await services.GetRequiredService<AppDb>().Duties.SingleAsync(one => one.Key == "partnership")).DutyId);

        string before = await PageAsync(browser, HorizonLinks.Duty(duty));
        using HttpResponseMessage undated = await browser.PostFormAsync(HorizonLinks.Duty(duty), new() { ["Words"] = "Minutes of the board", ["Place"] = "Meeting" });
        using HttpResponseMessage named = await browser.PostFormAsync(HorizonLinks.Duty(duty), new() { ["Words"] = "Minutes of the board", ["Place"] = "Meeting", ["On"] = "1 March 2024" });
        string after = await PageAsync(browser, HorizonLinks.Duty(duty));
        Guid evidence = await app.InsideAsync(async services => (await services.GetRequiredService<AppDb>().DutyEvidence.SingleAsync()).DutyEvidenceId);
        using HttpResponseMessage removed = await browser.PostFormAsync($"{HorizonLinks.Duty(duty)}?handler=RemoveEvidence", new() { ["evidenceId"] = evidence.ToString() });

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Redirect], [taken.StatusCode, undated.StatusCode, named.StatusCode, removed.StatusCode]);
        Assert.Contains("Nothing shows that it is met", before, StringComparison.Ordinal);
        Assert.Contains("Shown, latest 1 March 2024", after, StringComparison.Ordinal);
        Assert.Contains("Nothing shows that it is met", await PageAsync(browser, HorizonLinks.Duty(duty)), StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(Browser browser, string address) => await (await browser.GetAsync(address)).Content.ReadAsStringAsync();

    private static Task<Driver> DriverAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<AppDb>().Drivers.SingleAsync());
}

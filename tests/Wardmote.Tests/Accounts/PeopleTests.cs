using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Accounts;

public sealed class PeopleTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Somebody_added_signs_in_and_must_choose_a_password_first(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);

        string temporary = await AddAsync(administrator, "Sam Hill", "sam@northmere.example", Role.Analyst);
        using Browser sam = await app.SignInAsync("sam@northmere.example", temporary);
        using HttpResponseMessage before = await sam.GetAsync("/");
        using HttpResponseMessage change = await sam.PostFormAsync("/account/password", new() { ["OldPassword"] = temporary, ["NewPassword"] = "three or four words" });
        using HttpResponseMessage after = await sam.GetAsync("/");

        Assert.Equal("/account/password", before.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, change.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        using Browser again = await app.SignInAsync("sam@northmere.example", "three or four words");
    }

    [Fact]
    public async Task A_changed_password_ends_the_sign_ins_elsewhere_at_once()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User sam = await app.AddPersonAsync("Sam Hill", Role.Reader);
        using Browser here = await app.SignInAsync(sam.Email, RunningApp.Password);
        using Browser elsewhere = await app.SignInAsync(sam.Email, RunningApp.Password);

        using HttpResponseMessage change = await here.PostFormAsync("/account/password", new() { ["OldPassword"] = RunningApp.Password, ["NewPassword"] = "three or four words" });
        using HttpResponseMessage there = await elsewhere.GetAsync("/account/password");
        using HttpResponseMessage stays = await here.GetAsync("/plans");

        Assert.Equal("/sign-in", there.Headers.Location?.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, stays.StatusCode);
    }

    [Fact]
    public async Task A_changed_role_counts_at_once()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        User reader = await app.AddPersonAsync("Sam Hill", Role.Reader);
        using Browser sam = await app.SignInAsync(reader.Email, RunningApp.Password);

        using HttpResponseMessage refused = await sam.GetAsync("/settings/people");
        using HttpResponseMessage change = await administrator.PostFormAsync(await PersonPageAsync(app, reader), new() { ["Role"] = "Administrator" });
        using HttpResponseMessage opened = await sam.GetAsync("/settings/people");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, change.StatusCode);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
    }

    [Fact]
    public async Task The_page_of_a_person_shows_who_changed_their_role_from_what_to_what()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        User reader = await app.AddPersonAsync("Sam Hill", Role.Reader);
        string address = await PersonPageAsync(app, reader);

        using HttpResponseMessage change = await administrator.PostFormAsync(address, new() { ["Role"] = "PlanOwner" });
        IHtmlDocument page = await administrator.PageAsync(address);

        string history = page.QuerySelector(".moj-timeline__item")!.TextContent;
        Assert.Contains("Role changed", history, StringComparison.Ordinal);
        Assert.Contains("by Administrator", history, StringComparison.Ordinal);
        Assert.Equal("Reader", page.QuerySelector(".moj-timeline__item del")?.TextContent);
        Assert.Equal("Plan owner", page.QuerySelector(".moj-timeline__item ins")?.TextContent);
    }

    [Fact]
    public async Task The_only_administrator_cannot_step_down_or_leave()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User only = await app.AddPersonAsync("Sam Hill", Role.Administrator);
        using Browser sam = await app.SignInAsync(only.Email, RunningApp.Password);
        string address = await PersonPageAsync(app, only);

        using HttpResponseMessage down = await sam.PostFormAsync(address, new() { ["Role"] = "Reader" });
        using HttpResponseMessage leave = await sam.PostFormAsync(address, [], "form[action*='Remove']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, down.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leave.StatusCode);
        IHtmlDocument page = await Browser.ReadAsync(down);
        Assert.Contains("Sam Hill is the only administrator", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_removed_opens_nothing_any_more()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        User owner = await app.AddPersonAsync("Sam Hill", Role.Administrator);
        using Browser sam = await app.SignInAsync(owner.Email, RunningApp.Password);

        using HttpResponseMessage removal = await administrator.PostFormAsync(await PersonPageAsync(app, owner), [], "form[action*='Remove']");
        using HttpResponseMessage refused = await sam.GetAsync("/settings/people");

        Assert.Equal(HttpStatusCode.Redirect, removal.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_new_password_ends_the_lock_and_the_old_password()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        User reader = await app.AddPersonAsync("Sam Hill", Role.Reader);

        using HttpResponseMessage response = await administrator.PostFormAsync(await PersonPageAsync(app, reader), [], "form[action*='Reset']");
        string temporary = (await Browser.ReadAsync(response)).QuerySelector("main code")!.TextContent;
        using Browser sam = await app.SignInAsync(reader.Email, temporary);
        using Browser other = app.NewBrowser();
        using HttpResponseMessage old = await other.PostFormAsync("/sign-in", new() { ["Email"] = reader.Email, ["Password"] = RunningApp.Password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, old.StatusCode);
    }

    [Fact]
    public async Task An_administrator_cannot_give_a_password_to_somebody_of_another_partnership_too()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid other = await app.AddPartnershipAsync("Eastmoor");
        User kit = await app.AddPersonAsync("Kit Vale", Role.Administrator, other);
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        await AddKnownAsync(administrator, "Kit Vale", kit.Email, Role.Reader);

        using HttpResponseMessage response = await administrator.PostFormAsync(await PersonPageAsync(app, kit), [], "form[action*='Reset']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task Somebody_with_two_partnerships_chooses_between_them()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid other = await app.AddPartnershipAsync("Eastmoor");
        User kit = await app.AddPersonAsync("Kit Vale", Role.Reader);
        await app.InsideAsync(
            async services =>
            {
                AppDb db = services.GetRequiredService<AppDb>();
                db.Add(new Membership(other, kit.UserId, kit.Name, Role.Administrator));
                await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("accounts.person-added", kit.UserId, TimeProvider.System));
            },
            other);
        using Browser browser = await app.SignInAsync(kit.Email, RunningApp.Password);

        using HttpResponseMessage toNorthmere = await browser.PostFormAsync("/account/partnership", new() { ["PartnershipId"] = app.PartnershipId.ToString() });
        using HttpResponseMessage asReader = await browser.GetAsync("/settings/people");
        using HttpResponseMessage toEastmoor = await browser.PostFormAsync("/account/partnership", new() { ["PartnershipId"] = other.ToString() });
        IHtmlDocument asAdministrator = await browser.PageAsync("/settings/people");

        Assert.Equal(HttpStatusCode.Forbidden, asReader.StatusCode);
        Assert.Equal(["Kit Vale"], asAdministrator.QuerySelectorAll("main tbody tr td:first-child").Select(cell => cell.TextContent));
    }

    private static async Task<string> AddAsync(Browser administrator, string name, string email, Role role)
    {
        using HttpResponseMessage response = await AddKnownAsync(administrator, name, email, role);
        return (await Browser.ReadAsync(response)).QuerySelector("main code")!.TextContent;
    }

    private static async Task<HttpResponseMessage> AddKnownAsync(Browser administrator, string name, string email, Role role)
    {
        HttpResponseMessage response = await administrator.PostFormAsync("/settings/people/add", new() { ["Name"] = name, ["Email"] = email, ["Role"] = role.ToString() });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    private static Task<string> PersonPageAsync(RunningApp app, User user) => app.InsideAsync(async services =>
        $"/settings/people/{(await services.GetRequiredService<AppDb>().Memberships.SingleAsync(membership => membership.UserId == user.UserId)).MembershipId}");
}

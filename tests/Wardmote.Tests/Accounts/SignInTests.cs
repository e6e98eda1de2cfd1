using System.Net;
using Wardmote.Access;
using Wardmote.Accounts;

namespace Wardmote.Tests.Accounts;

public sealed class SignInTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_person_signs_in_and_out(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser browser = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage home = await browser.GetAsync("/");
        using HttpResponseMessage out_ = await browser.PostFormAsync("/sign-in", [], "form[action='/sign-out']");
        using HttpResponseMessage after = await browser.GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, out_.StatusCode);
        Assert.StartsWith("/sign-in", after.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User user = await app.AddPersonAsync("Sam Hill", Role.Reader);
        using Browser browser = app.NewBrowser();

        using HttpResponseMessage wrong = await browser.PostFormAsync("/sign-in", new() { ["Email"] = user.Email, ["Password"] = "not the password" });
        using HttpResponseMessage unknown = await browser.PostFormAsync("/sign-in", new() { ["Email"] = "nobody@northmere.example", ["Password"] = "not the password" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
    }

    [Fact]
    public async Task After_six_wrong_passwords_the_right_one_is_refused_for_a_while()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User user = await app.AddPersonAsync("Sam Hill", Role.Reader);
        using Browser browser = app.NewBrowser();
        for (int i = 0; i < 6; i++)
        {
            using HttpResponseMessage wrong = await browser.PostFormAsync("/sign-in", new() { ["Email"] = user.Email, ["Password"] = "not the password" });
        }

        using HttpResponseMessage right = await browser.PostFormAsync("/sign-in", new() { ["Email"] = user.Email, ["Password"] = RunningApp.Password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_other_sites()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User user = await app.AddPersonAsync("Sam Hill", Role.Reader);
        using Browser browser = app.NewBrowser();

        using HttpResponseMessage response = await browser.PostFormAsync("/sign-in", new() { ["Email"] = user.Email, ["Password"] = RunningApp.Password });

        string cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("wardmote=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = app.NewBrowser();
        using var content = new FormUrlEncodedContent([new("Email", "a@b"), new("Password", "c")]);

        using HttpResponseMessage response = await browser.Client.PostAsync(new Uri("/sign-in", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_person_comes_to_the_page_they_wanted_but_never_to_another_site()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User user = await app.AddPersonAsync("Sam Hill", Role.Administrator);
        using Browser browser = app.NewBrowser();
        Dictionary<string, string> typed = new() { ["Email"] = user.Email, ["Password"] = RunningApp.Password };

        using HttpResponseMessage inside = await browser.PostFormAsync("/sign-in?next=%2Fsettings%2Fpeople", typed);
        using HttpResponseMessage outside = await browser.PostFormAsync("/sign-in?next=https%3A%2F%2Fexample.com", typed);

        Assert.Equal("/settings/people", inside.Headers.Location?.OriginalString);
        Assert.Equal("/my-work", outside.Headers.Location?.OriginalString);
    }
}

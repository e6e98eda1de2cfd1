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

        Assert.Equal("/plans", home.Headers.Location?.OriginalString);
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
}

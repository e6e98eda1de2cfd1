using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Plans;
using Wardmote.Platform.Data;
using Wardmote.Tests.Plans;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Access;

/// <summary>A button that is not shown protects nothing: every address is asked, and every form sent, by those who may not.</summary>
public sealed class EveryHandlerTests
{
    private const string Secret = "Quarrymouth";

    /// <summary>What a person does to themselves rather than to the plan.</summary>
    private static readonly string[] OfOnesOwn = ["/sign-in", "/sign-out", "/set-up", "/account/password", "/account/partnership", "/account/reminders"];

    /// <summary>Saying how things go is what a contributor is for.</summary>
    private static readonly string[] OfAContributor = ["/plans/{planId:guid}/actions/{actionId:guid}/correct", "/plans/{planId:guid}/indicators/{indicatorId:guid}/correct"];

    /// <summary>Defining indicators and keeping duties is what an analyst is for; those that are known already are taken by a form that asks for nothing.</summary>
    private static readonly string[] OfAnAnalyst = ["/plans/{planId:guid}/measures", "/plans/{planId:guid}/actions/{actionId:guid}/priority", "/priorities/duties?handler=Take", "/priorities/strategy/begin"];

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task What_belongs_to_another_partnership_does_not_exist_at_any_address(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid other = await app.AddPartnershipAsync(Secret);
        User stranger = await app.AddPersonAsync($"{Secret} Person", Role.Administrator, other);
        Plan plan = await PublishedElsewhereAsync(app, other);
        Guid membership = await MembershipAsync(app, stranger, other);
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        string token = await TokenAsync(administrator);
        List<string> wrong = [];

        foreach (Handler handler in await Handler.AllAsync(app))
        {
            using HttpResponseMessage answer = await AskAsync(administrator, handler, handler.At(plan, membership), token);
            string text = await answer.Content.ReadAsStringAsync();
            bool hasGap = handler.Route.Contains("Id:guid", StringComparison.Ordinal);
            if ((hasGap && answer.StatusCode != HttpStatusCode.NotFound) || (int)answer.StatusCode >= 500 || text.Contains(Secret, StringComparison.OrdinalIgnoreCase))
            {
                wrong.Add($"{handler}: {(int)answer.StatusCode}{(text.Contains(Secret, StringComparison.OrdinalIgnoreCase) ? ", and it tells what it is" : "")}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    [Fact]
    public async Task Each_role_sends_the_forms_that_it_may_and_no_other()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Plan plan = await app.PlanAsync(await app.AddPlanAsync(InventedPlan.Full));
        User subject = await app.AddPersonAsync("Sam Hill", Role.Reader);
        Guid membership = await MembershipAsync(app, subject, app.PartnershipId);
        IReadOnlyList<Handler> forms = [.. (await Handler.AllAsync(app)).Where(handler => handler.IsPost && !OfOnesOwn.Contains(handler.Route))];
        List<string> wrong = [];

        foreach (Role role in new[] { Role.Reader, Role.Analyst, Role.Contributor })
        {
            using Browser browser = await app.SignInAsAsync(role);
            string token = await TokenAsync(browser);
            long before = await EntriesAsync(app);
            foreach (Handler form in forms.Where(form => !(role switch { Role.Contributor => OfAContributor, Role.Analyst => OfAnAnalyst, _ => [] }).Contains(form.Route)))
            {
                using HttpResponseMessage answer = await AskAsync(browser, form, form.At(plan, membership), token);
                bool isRefused = answer.StatusCode == HttpStatusCode.Forbidden;
                bool mustBeRefused = form.Permission is { } permission && !role.Allows(permission);
                if ((mustBeRefused && !isRefused) || (int)answer.StatusCode >= 500 || answer.StatusCode == HttpStatusCode.Redirect)
                {
                    wrong.Add($"{role.Title}, {form}: {(int)answer.StatusCode}");
                }
            }

            if (await EntriesAsync(app) != before)
            {
                wrong.Add($"{role.Title} changed something");
            }
        }

        Assert.NotEmpty(forms);
        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Plan plan = await app.PlanAsync(await app.AddPlanAsync(InventedPlan.Full));
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        List<string> wrong = [];

        foreach (Handler form in (await Handler.AllAsync(app)).Where(handler => handler.IsPost))
        {
            using HttpResponseMessage answer = await AskAsync(administrator, form, form.At(plan, Guid.Empty), token: "");
            if (answer.StatusCode != HttpStatusCode.BadRequest)
            {
                wrong.Add($"{form}: {(int)answer.StatusCode}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    /// <summary>Whatever a form is sent with, the answer is a page in plain words; only a mistake in the program is answered with 500.</summary>
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task No_form_fails_over_what_nobody_would_type(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Plan plan = await app.PlanAsync(await app.AddReadingAsync(InventedPlan.Full));
        User subject = await app.AddPersonAsync("Sam Hill", Role.Reader);
        Guid membership = await MembershipAsync(app, subject, app.PartnershipId);
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        string token = await TokenAsync(administrator);
        string[] odd = ["", "a\0b", "<script>alert(1)</script>", new string('é', 70_000), "\ud83d\ude00‮", "-1", "99999999999999999999"];
        List<string> wrong = [];

        foreach (Handler form in (await Handler.AllAsync(app)).Where(handler => handler is { IsPost: true, Route: not ("/sign-out" or "/plans/{planId:guid}/discard" or "/settings/people/{membershipId:guid}?handler=Remove") }))
        {
            foreach (string text in odd)
            {
                using HttpResponseMessage answer = await AskAsync(administrator, form, form.At(plan, membership), token, text);
                string page = await answer.Content.ReadAsStringAsync();
                if ((int)answer.StatusCode >= 500 || page.Contains("<script>alert", StringComparison.Ordinal))
                {
                    wrong.Add($"{form} with “{(text.Length > 20 ? text[..20] : text)}”: {(int)answer.StatusCode}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    [Fact]
    public async Task What_a_plan_says_never_becomes_part_of_a_page()
    {
        const string Hostile = "</title></textarea>\"'><script>alert(1)</script>";
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddReadingAsync(
            InventedPlan.Full with
            {
                Title = $"Plan {Hostile}",
                Actions = [InventedPlan.Full.Actions[0] with { Title = Hostile, Status = Hostile, Notes = Hostile, Leads = [Hostile] }],
                Unplaced = [new(Hostile, new("Paragraph 1", Text: Hostile))],
            },
            file: $"{Hostile}.txt");
        Plan plan = await app.PlanAsync(planId);
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        (await administrator.PostFormAsync(PlanLinks.CorrectAction(planId, plan.Actions[0].ActionId), new() { ["Title"] = $"{Hostile} corrected" })).Dispose();
        List<string> wrong = [];

        foreach (Handler page in (await Handler.AllAsync(app)).Where(handler => !handler.IsPost))
        {
            using HttpResponseMessage answer = await administrator.GetAsync(page.At(plan, Guid.Empty));
            bool isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
            if ((int)answer.StatusCode >= 500 || (isPage && (await answer.Content.ReadAsStringAsync()).Contains("<script>alert", StringComparison.Ordinal)))
            {
                wrong.Add($"{page}: {(int)answer.StatusCode}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task No_address_fails_over_a_question_that_nobody_would_ask(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Plan plan = await app.PlanAsync(await app.AddPlanAsync(InventedPlan.Full));
        using Browser administrator = await app.SignInAsAsync(Role.Administrator);
        string[] names = ["q", "p", "show", "kind", "state", "period", "service", "owner", "sort", "next", "handler", "rule", "key", "faultKey", "word", "who"];
        List<string> wrong = [];

        foreach (Handler page in (await Handler.AllAsync(app)).Where(handler => !handler.IsPost))
        {
            foreach (string odd in new[] { "a%00b", "-2147483648", "2147483647", "%3Cscript%3Ealert(1)%3C/script%3E", "%27%20OR%201=1", "%25_%5C", "%ED%A0%80" })
            {
                using HttpResponseMessage answer = await administrator.GetAsync($"{page.At(plan, Guid.Empty)}?{string.Join('&', names.Select(name => $"{name}={odd}"))}");
                string text = await answer.Content.ReadAsStringAsync();
                if ((int)answer.StatusCode >= 500 || text.Contains("<script>alert", StringComparison.Ordinal))
                {
                    wrong.Add($"{page} asked for {odd}: {(int)answer.StatusCode}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    private static async Task<HttpResponseMessage> AskAsync(Browser browser, Handler handler, string address, string token, string? text = null)
    {
        if (!handler.IsPost)
        {
            return await browser.GetAsync(address);
        }

        string[] names = ["Name", "Email", "Title", "Status", "Due", "Reason", "Heading", "Text", "Key", "FaultKey", "Target", "Leftover", "Password", "OldPassword", "NewPassword", "PartnershipName", "Districts", "Code", "into", "taken", "Version", "Role", "PartnershipId", "was.Title", "Actual", "acceptedFaultId"];
        Dictionary<string, string> fields = text is null ? [] : names.ToDictionary(name => name, _ => text);
        fields["__RequestVerificationToken"] = token;
        using var form = new FormUrlEncodedContent(fields);
        return await browser.Client.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    private static async Task<string> TokenAsync(Browser browser)
    {
        IHtmlDocument page = await browser.PageAsync("/account/password");
        return page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
    }

    private static Task<Guid> MembershipAsync(RunningApp app, User user, Guid partnershipId) => app.InsideAsync(
        services => services.GetRequiredService<AppDb>().Memberships.Where(membership => membership.UserId == user.UserId).Select(membership => membership.MembershipId).SingleAsync(),
        partnershipId);

    private static Task<long> EntriesAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<AppDb>().Set<Wardmote.Platform.Common.AuditEntry>()
        .LongCountAsync(entry => entry.Word.StartsWith("plans.") || entry.Word == "accounts.role-changed" || entry.Word == "accounts.person-removed"));

    private static Task<Plan> PublishedElsewhereAsync(RunningApp app, Guid partnershipId) => app.InsideAsync(
        async services =>
        {
            byte[] file = System.Text.Encoding.UTF8.GetBytes($"# {Secret} Plan 2025-26\n\n| Ref | Action | Lead | Due |\n| --- | --- | --- | --- |\n| 1 | {Secret} lights | {Secret} Council | March 2026 |\n\n| Ref | Indicator | 2024/25 Outturn | 2025/26 Target |\n| --- | --- | --- | --- |\n| A1 | {Secret} burglaries | 10 | 9 |\n");
            Plan plan = await services.GetRequiredService<ReadPlan>().RunAsync(new($"{Secret}.md", new MemoryStream(file)));
            await services.GetRequiredService<KeepPlan>().RunAsync(new(plan.PlanId));
            Assert.NotEmpty(plan.Actions);
            Assert.NotEmpty(plan.Indicators);
            return plan;
        },
        partnershipId);
}

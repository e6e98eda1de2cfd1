using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Tests.Plans;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Work;

public sealed class SearchPageTests
{
    private static readonly PlanContent Plan = InventedPlan.Full with
    {
        Title = "Safer Éastmoor plan",
        Actions =
        [
            InventedPlan.Full.Actions[0] with { Title = "Third-party reporting centre", Code = "CS_014d", Leads = ["Priya O’Lindale"], Notes = "Café owners & others help" },
            InventedPlan.Full.Actions[0] with { Title = "Street lights", Code = "CSX014d", Leads = ["Tobias Quill"], Notes = null },
        ],
    };

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Actions_are_found_by_title_code_and_what_they_say_in_any_case(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.AddPlanAsync(Plan);
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        foreach (string words in new[] { "REPORTING party", "cs_014D", "priya o’lindale", "CAFÉ", "owners %26" })
        {
            IHtmlDocument page = await reader.PageAsync($"/search?q={words}");
            IElement hit = Assert.Single(page.QuerySelectorAll(".wm-hits__hit"));
            Assert.Equal("Third-party reporting centre", hit.QuerySelector("a")!.TextContent);
            Assert.NotEmpty(hit.QuerySelectorAll("mark"));
        }
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Plans_are_found_also_by_letters_with_accents(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.AddPlanAsync(Plan);
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await reader.PageAsync("/search?q=éastmoor");

        Assert.Equal("Plans (1)", page.QuerySelector("h2")!.TextContent);
        Assert.Equal("Safer Éastmoor plan", page.QuerySelector(".wm-hits__hit a")!.TextContent);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task What_a_plan_says_outside_its_actions_is_found_and_leads_to_its_place(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(Plan with { Sections = [new("Our harbour", 1, [new("Lamps by the quay & the old mill", false, Origin.Typed), new("Other words", false, Origin.Typed)], Origin.Typed), new("Elsewhere", 1, [new("Nothing", false, Origin.Typed)], Origin.Typed)] });
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await reader.PageAsync("/search?q=harbour QUAY");

        IElement hit = Assert.Single(page.QuerySelectorAll(".wm-hits__hit"));
        Assert.Equal($"/plans/{planId}#sections", hit.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Our harbour", hit.QuerySelector("a")!.TextContent);
        Assert.Equal("In the text of plans (1)", page.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public async Task The_name_of_a_field_is_not_a_word_of_a_plan()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.AddPlanAsync(Plan);
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await reader.PageAsync("/search?q=milestonesPending");

        Assert.Contains("holds “milestonesPending”", page.QuerySelector(".wm-empty h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_is_found_only_by_those_who_may_open_it()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.AddReadingAsync(Plan);
        using Browser reader = await app.SignInAsAsync(Role.Reader);
        using Browser analyst = await app.SignInAsAsync(Role.Analyst);

        IHtmlDocument hidden = await reader.PageAsync("/search?q=reporting");
        IHtmlDocument shown = await analyst.PageAsync("/search?q=reporting");

        Assert.Empty(hidden.QuerySelectorAll(".wm-hits__hit"));
        Assert.NotEmpty(shown.QuerySelectorAll(".wm-hits__hit"));
    }

    [Fact]
    public async Task Another_partnerships_plans_are_not_found()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid other = await app.AddPartnershipAsync("Elsewhere");
        await app.AddPlanAsync(Plan);
        await app.AddPersonAsync("Kit Vale", Role.Administrator, other);
        using Browser stranger = await app.SignInAsync("kit.vale@northmere.example", RunningApp.Password);

        IHtmlDocument page = await stranger.PageAsync("/search?q=reporting");

        Assert.Empty(page.QuerySelectorAll(".wm-hits__hit"));
    }

    [Fact]
    public async Task No_more_are_read_than_are_shown_and_the_page_says_so()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.AddPlanAsync(Plan with { Actions = [.. Enumerable.Range(1, 60).Select(number => InventedPlan.Full.Actions[0] with { Title = $"Lantern {number}", Code = null })] });
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await reader.PageAsync("/search?q=lantern");

        Assert.Equal(20, page.QuerySelectorAll(".wm-hits__hit").Length);
        Assert.Contains("more than 20", page.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_stands_at_the_end_of_the_bar_on_every_page_but_its_own()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser reader = await app.SignInAsAsync(Role.Reader);
        using Browser visitor = app.NewBrowser();

        IHtmlDocument plans = await reader.PageAsync("/plans");
        IHtmlDocument search = await reader.PageAsync("/search");
        IHtmlDocument signIn = await visitor.PageAsync("/sign-in");

        Assert.Equal("/search", plans.QuerySelector("header form[role=search]")!.GetAttribute("action"));
        Assert.Null(search.QuerySelector("header form[role=search]"));
        Assert.Null(signIn.QuerySelector("form[role=search]"));
    }
}

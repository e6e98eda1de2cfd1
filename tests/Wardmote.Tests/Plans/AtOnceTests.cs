using System.Net;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans;
using Wardmote.Tests.Checks;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Plans;

/// <summary>Several people who do something to the same plan at the same moment.</summary>
public sealed class AtOnceTests
{
    private const int People = 4;

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Of_several_who_correct_the_same_action_one_is_saved_and_the_others_are_told(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        string form = PlanLinks.CorrectAction(planId, (await app.PlanAsync(planId)).Actions[0].ActionId);

        HttpStatusCode[] answers = await AllAsync(app, (browser, number) => browser.FillInAsync(form, new() { ["Status"] = $"Said by {number}", ["was.Status"] = "In progress" }));

        int saved = Array.FindIndex(answers, answer => answer == HttpStatusCode.Redirect);
        Assert.Equal([HttpStatusCode.Redirect, .. Enumerable.Repeat(HttpStatusCode.Conflict, People - 1)], answers.Order());
        Assert.Equal($"Said by {saved}", (await app.PlanAsync(planId)).Actions[0].Content.Status);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Of_several_who_keep_a_reading_one_keeps_it(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid reading = await app.AddReadingAsync(InventedPlan.Full);

        HttpStatusCode[] answers = await AllAsync(app, (browser, _) => browser.FillInAsync(PlanLinks.Review(reading), [], "main form"));

        Assert.Single(answers, HttpStatusCode.Redirect);
        Assert.All(answers, answer => Assert.InRange((int)answer, 300, 499));
        Assert.NotEqual(PlanState.BeingReviewed, (await app.PlanAsync(reading)).State);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Of_several_who_publish_one_makes_the_edition(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(Sample.Plan());

        HttpStatusCode[] answers = await AllAsync(app, (browser, _) => browser.FillInAsync(PlanLinks.Publish(planId), [], "main form"));

        Assert.Single(answers, HttpStatusCode.Redirect);
        Assert.All(answers, answer => Assert.InRange((int)answer, 300, 499));
        Assert.Equal(1, (await app.PlanAsync(planId)).EditionNumber);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Several_who_add_actions_lose_none_that_was_saved(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        int before = InventedPlan.Full.Actions.Count;

        HttpStatusCode[] answers = await AllAsync(app, (browser, number) => browser.FillInAsync(PlanLinks.AddAction(planId), new() { ["Title"] = $"Light the underpass {number}" }));

        IReadOnlyList<ActionContent> actions = (await app.PlanAsync(planId)).ToContent().Actions;
        Assert.All(answers, answer => Assert.InRange((int)answer, 300, 499));
        Assert.Equal(before + answers.Count(answer => answer == HttpStatusCode.Redirect), actions.Count);
    }

    /// <summary>Each opens the page and fills in its form first, and only then do all send it.</summary>
    private static async Task<HttpStatusCode[]> AllAsync(RunningApp app, Func<Browser, int, Task<Func<Task<HttpResponseMessage>>>> fillIn)
    {
        List<Browser> browsers = [];
        List<Func<Task<HttpResponseMessage>>> filled = [];
        for (int number = 0; number < People; number++)
        {
            browsers.Add(await app.SignInAsAsync(Role.PlanOwner));
            filled.Add(await fillIn(browsers[number], number));
        }

        HttpResponseMessage[] answers = await Task.WhenAll(filled.Select(send => send()));
        browsers.ForEach(browser => browser.Dispose());
        return [.. answers.Select(answer => answer.StatusCode)];
    }
}

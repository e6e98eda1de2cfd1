using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Plans.Serving;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Publishing.Strategies;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Tests.Publishing.Strategies;

public sealed class StrategyDocumentTests
{
    [Theory]
    [MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.29")]
    [Requirement("S2.30")]
    public async Task The_ten_sections_come_in_order_with_pictures_and_tables(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);

        StrategyContent content = await app.InsideAsync(KeptStrategy.MakeAsync);
        Document document = StrategyDocument.Of(content);

        string[] headings = [.. document.Blocks.OfType<HeadingBlock>().Where(heading => heading.Level == 1 && char.IsAsciiDigit(heading.Text[0])).Select(heading => heading.Text)];
        Assert.Equal(StrategySection.All.Select(section => $"{section.Number} {section.Title}"), headings);
        Assert.Equal(3, document.Blocks.OfType<FlowPicture>().Count());
        Assert.Single(document.Blocks.OfType<MatrixPicture>());
        Assert.Contains(document.Blocks.OfType<TableBlock>(), table => table.Name == $"Actions: {KeptStrategy.Hate}");
    }

    [Fact]
    [Requirement("S2.29")]
    public async Task Every_figure_stands_as_its_number_and_never_as_a_record()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        Document document = StrategyDocument.Of(await app.InsideAsync(KeptStrategy.MakeAsync));

        DocumentText[] texts = [.. document.Blocks.SelectMany(TextsOf)];
        Assert.DoesNotContain(texts, text => text.Text.Contains("Figure {", StringComparison.Ordinal));
        Assert.Contains(texts.SelectMany(text => text.Figures), figure => figure is { Number: 900, What: "Target of Violence with injury (NSP_03)" });
        Assert.Contains(texts.SelectMany(text => text.Figures), figure => figure.What.StartsWith("Score of the risk", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("S2.31")]
    public async Task A_draft_names_what_is_missing_and_is_published_only_for_a_reason()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.InsideAsync(async services =>
        {
            StrategyContent content = await KeptStrategy.MakeAsync(services);
            await services.GetRequiredService<AgreeStrategy>().RunAsync(new(content.Strategy.StrategyId, content.Strategy.Version, "The board", content.Today));
            long seen = (await services.GetRequiredService<AppDb>().StrategyAsync(content.Strategy.StrategyId, CancellationToken.None)).Version;

            RuleBrokenException refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => services.GetRequiredService<PublishStrategy>().RunAsync(new(content.Strategy.StrategyId, seen, null)));
            var issued = await services.GetRequiredService<PublishStrategy>().RunAsync(new(content.Strategy.StrategyId, seen, "Evidence comes in May"));

            Assert.Contains("things are missing", refusal.Message, StringComparison.Ordinal);
            Assert.Contains(content.Gate.Single(row => row.Priority.Title == KeptStrategy.Hate).Missing, found => found.Check == GateCheck.Lead);
            Assert.True(issued.Word.Length > 1000);
            Assert.Contains("Evidence comes in May", System.Text.Encoding.UTF8.GetString(issued.Html), StringComparison.Ordinal);
        });
    }

    [Fact]
    [Requirement("S2.40")]
    public async Task Without_anything_known_the_draft_still_comes_and_says_so()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        Document document = await app.InsideAsync(async services => StrategyDocument.Of(await services.GetRequiredService<WriteStrategy>().ContentAsync(
            new PartnershipStrategy(services.GetRequiredService<CurrentUser>().PartnershipId, StrategyHead.Usual(new DateOnly(2026, 11, 22))), CancellationToken.None)));

        string[] words = [.. document.Blocks.SelectMany(TextsOf).Select(text => text.Text)];
        Assert.Contains("No priority has been adopted yet.", words);
        Assert.Contains("The register of duties is empty.", words);
        Assert.Contains("No evidence yet", words);
        Assert.Contains(words, text => text.StartsWith("Still to be written:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.31")]
    public async Task An_action_serves_one_priority_and_an_activity_of_it(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.InsideAsync(async services =>
        {
            StrategyContent content = await KeptStrategy.MakeAsync(services);
            StrategyPriority hate = content.Priorities.Single(one => one.Priority.Title == KeptStrategy.Hate), violence = content.Priorities.Single(one => one.Priority.Title == KeptStrategy.Violence);
            RunningAction action = hate.Actions[0];
            ServePriority serve = services.GetRequiredService<ServePriority>();

            await Assert.ThrowsAsync<RuleBrokenException>(() => serve.RunAsync(new(violence.Priority.PriorityId, [], new Dictionary<Guid, Guid?> { [action.Action.ActionId] = action.Action.ActivityId })));
            await serve.RunAsync(new(violence.Priority.PriorityId, [action.Action.ActionId], new Dictionary<Guid, Guid?> { [action.Action.ActionId] = null }));
            StrategyContent moved = await KeptStrategy.ContentAsync(services);
            await serve.RunAsync(new(violence.Priority.PriorityId, [action.Action.ActionId], new Dictionary<Guid, Guid?>()));

            Assert.Equal("Open reporting centres where people already go", hate.ActivityOf(action));
            Assert.Contains(moved.Priorities.Single(one => one.Priority.Title == KeptStrategy.Violence).Actions, one => one.Action.ActionId == action.Action.ActionId);
            Assert.DoesNotContain((await KeptStrategy.ContentAsync(services)).Priorities.SelectMany(one => one.Actions), one => one.Action.ActionId == action.Action.ActionId);
        });
    }

    private static IEnumerable<DocumentText> TextsOf(DocumentBlock block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        NoteBlock note => [note.Text],
        TableBlock table => table.Rows.SelectMany(row => row),
        _ => [],
    };
}

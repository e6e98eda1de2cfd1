using Wardmote.Plans.Progress;
using Wardmote.Platform.Documents;
using Wardmote.Strategy;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>The first three sections: the summary, the duties and drivers, and the partnership.</summary>
internal static class OpeningSections
{
    public static IEnumerable<DocumentBlock> Of(StrategyContent content) => [.. Summary(content), .. Duties(content), .. Context(content)];

    private static IEnumerable<DocumentBlock> Summary(StrategyContent content) =>
    [
        .. WrittenBlocks.Section(content, 1),
        .. content.Priorities.Count == 0 ? [new NoteBlock("No priority has been adopted yet.")] : (DocumentBlock[])
            [
            new ParagraphBlock($"The partnership has adopted {StrategyFigures.Count(content.Priorities.Count, "priority", "Priorities that the partnership works on", PriorityLinks.Priorities, "priorities")}:"),
            .. content.Priorities.Select(one => new ParagraphBlock($"{one.Priority.Title}{(one.Priority.Lead is { } lead ? $", led by {lead}" : ", without a lead so far")}", IsListItem: true)),
],
        .. content.Strategy.Theory.Goal.Length > 0 ? [new ParagraphBlock($"By {StrategyFigures.Day(content.Strategy.Head.LastDay)} the partnership wants this to be true: {content.Strategy.Theory.Goal}")] : Array.Empty<DocumentBlock>(),
        .. content.Findings.Count > 0 ? [new ParagraphBlock($"It rests on {StrategyFigures.Count(content.Findings.Count, "finding", "Findings that were accepted", StrategyLinks.Findings)} of the strategic assessment (section 4).")] : Array.Empty<DocumentBlock>(),
    ];

    private static IEnumerable<DocumentBlock> Duties(StrategyContent content)
    {
        EvidencedDuty[] duties = [.. content.Duties.Where(one => one.Duty.Entry.Force != DutyForce.Repealed)];
        Driver[] stale = [.. content.Drivers.Where(driver => driver.StaleReasons(content.Today).Count > 0)];
        return
        [
            .. WrittenBlocks.Section(content, 2),
            .. WrittenBlocks.Part("Duties", "The register of duties is empty.", duties.Length == 0 ? [] :
            [
                new ParagraphBlock($"Of {StrategyFigures.Count(duties.Length, "duty", "Duties in the register", StrategyLinks.Duties, "duties")}, {StrategyFigures.Count(duties.Count(one => one.Evidence.Count > 0), "is", "Duties with recorded evidence", StrategyLinks.Duties, "are")} evidenced in Wardmote."),
                WrittenBlocks.Table("Duties and where they are met", "", [new("Duty"), new("Law"), new("Whom it binds"), new("Where it is met")], duties.Select(Row)),
            ]),
            .. WrittenBlocks.Part("Drivers", "The horizon scan names no driver.",
            [
                .. content.Drivers.Count == 0 ? Array.Empty<DocumentBlock>() : [WrittenBlocks.Table("Changes ahead", "", [new("Theme"), new("Instrument"), new("Level"), new("Stage"), new("What it means"), new("Priorities and actions")], content.Drivers.Select(driver => Row(driver, content)))],
                .. stale.Length == 0 ? Array.Empty<DocumentBlock>() : [new NoteBlock($"{StrategyFigures.Count(stale.Length, "driver", "Drivers that nobody has looked at in time", StrategyLinks.Horizon)} should be looked at again before anybody relies on what stands here: {string.Join("; ", stale.Select(driver => driver.Instrument))}.")],
            ]),
        ];
    }

    private static IEnumerable<DocumentBlock> Context(StrategyContent content)
    {
        StrategyHead head = content.Strategy.Head;
        IReadOnlyList<BoardMember> members = content.Programme?.Members ?? [];
        return
        [
            .. WrittenBlocks.Section(content, 3),
            .. head.Vision is { } vision ? [new HeadingBlock(2, "Vision"), .. WrittenBlocks.Of(vision)] : Array.Empty<DocumentBlock>(),
            .. WrittenBlocks.Part("Who takes part", "The responsible authorities are not named in Wardmote.",
            [
                .. content.Authorities.Count == 0 ? Array.Empty<DocumentBlock>() : [new ParagraphBlock("The responsible authorities (Crime and Disorder Act 1998, section 5):"), .. content.Authorities.Select(name => new ParagraphBlock(name, IsListItem: true))],
                .. members.Count == 0 ? Array.Empty<DocumentBlock>() : [WrittenBlocks.Table("The programme’s board", "", [new("Body"), new("Name"), new("Stands for")],
                    members.Select(member => (IReadOnlyList<DocumentText>)[member.Body, member.Name ?? "Nobody is named", member.StandsFor is StandsFor.None or StandsFor.NotSaid ? "" : member.StandsFor.Title]))],
            ]),
        ];
    }

    private static IReadOnlyList<DocumentText> Row(EvidencedDuty one) =>
    [
        one.Duty.Title,
        string.Join(", ", new[] { one.Duty.Law, one.Duty.Entry.Section }.Where(text => !string.IsNullOrEmpty(text))),
        string.Join(", ", one.Duty.Bodies),
        one.Evidence.Count == 0 ? DocumentText.State("Nothing recorded", Tone.Warning) : string.Join("\n", one.Evidence.Take(3).Select(evidence => evidence.Title)),
    ];

    private static IReadOnlyList<DocumentText> Row(Driver driver, StrategyContent content) =>
    [
        driver.Theme, driver.Instrument, driver.Level.Title, driver.Stage?.Title ?? "Not said",
        driver.Entry.Implications ?? string.Join("\n", driver.Entry.LocalImplications),
        string.Join("\n", [.. driver.PriorityIds.Select(id => content.TitleOf(id)), .. content.Answers[driver.DriverId].Select(running => $"Action: {running.Action.Content.Name} ({running.Standing.Kind.Title.ToLowerInvariant()})")]),
    ];
}

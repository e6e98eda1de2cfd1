namespace Wardmote.Strategy.Strategies;

/// <summary>One of the ten sections of a strategy: what the document calls it, and what belongs there.</summary>
/// <param name="Key">What its words are kept under.</param>
/// <param name="Prompt">What somebody should write there.</param>
/// <param name="Filled">What Wardmote puts there by itself.</param>
public sealed record StrategySection(int Number, string Key, string Title, string Prompt, string Filled)
{
    /// <summary>The ten sections in the document's order.</summary>
    public static IReadOnlyList<StrategySection> All { get; } =
    [
        new(1, "summary", "Executive summary", "In half a page: what the partnership found, what it will work on, what will be different in four years, and what it asks of the reader.", "The priorities, the goal, and what is not settled yet."),
        new(2, "duties", "Legal duties and drivers", "Which duties shape this strategy most, how the partnership meets them, and which changes ahead it prepares for.", "The register of duties with where each is evidenced, and the drivers of the horizon scan."),
        new(3, "context", "Partnership context", "The place and its people, how the partnership works, who sits where, and how this strategy fits with the plans of its members and of the police and crime commissioner or mayor.", "The responsible authorities, the board of the programme, and the vision."),
        new(4, "findings", "Findings from the strategic needs assessment", "The story that the findings tell together, what residents and partners added, and what is still not known.", "The agreed findings of the assessment with their figures, strength and caveats."),
        new(5, "priorities", "Strategic priorities", "Why these and not others, and how they belong together.", "Each adopted priority with its reason, its lead, its findings and its logic model; the theory of change."),
        new(6, "delivery", "Delivery plans with measurable indicators", "How delivery is organised: who brings the plans together, and what happens when an action slips.", "For each priority the actions that serve it with lead and date, the indicators with baseline and target, and the first twelve months by quarter."),
        new(7, "performance", "Performance and governance framework", "Who looks at performance, how often, what triggers a closer look, and how the board holds leads to account.", "The indicators with owner, frequency and thresholds; the accountable leads; the sign-off pathway; the reviews."),
        new(8, "resources", "Resourcing and commissioning plan", "What money and people the strategy rests on, what is commissioned, and what happens where money ends before the work does.", "The funding streams by year, what is restricted, what is commissioned, and what ends early."),
        new(9, "equality", "Equality impact assessment", "How due regard was had to the three aims of the public sector equality duty, who was asked, and what will be watched.", "The nine protected characteristics with evidence, impact and mitigation, and the equality line of each priority."),
        new(10, "risks", "Risk register", "How risks are reviewed, and which the board worries about most.", "The register with causes, effects, scores before and after controls, and owners; the risk matrix."),
    ];
}

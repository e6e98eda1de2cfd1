using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings;

/// <summary>What a rule proposes to say, before anybody judged it.</summary>
/// <param name="Key">What it is known by over the years: "change:burglary:all".</param>
/// <param name="Statement">In plain words that follow the statistics.</param>
public sealed record ProposedFinding(string Key, FindingKind Kind, FindingTheme Theme, string Statement)
{
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public FindingStrength Strength { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    public string AreaName { get; init; } = "";

    public string? TypeSlug { get; init; }

    public IReadOnlyList<string> AffectedGroups { get; init; } = [];

    public FindingEffect? Effect { get; init; }

    /// <summary>Which share of all recorded crime, or of its harm, it is about: the larger of the two, from 0 to 1.</summary>
    public double Reach { get; init; }
}

/// <summary>What a rule could not look at, or looked at and does not tell, with the reason.</summary>
/// <param name="Rule">The rule in a few words: "Change".</param>
/// <param name="What">What it would have been about: "Burglary in Crookes".</param>
/// <param name="Why">In a sentence without a full stop.</param>
public sealed record NotProposed(string Rule, string What, string Why);

/// <summary>What one rule found and what it could not look at.</summary>
public sealed record RuleFindings(IReadOnlyList<ProposedFinding> Proposed, IReadOnlyList<NotProposed> Not)
{
    public static RuleFindings None { get; } = new([], []);

    public static RuleFindings NotLooked(string rule, string what, string why) => new([], [new(rule, what, why)]);
}

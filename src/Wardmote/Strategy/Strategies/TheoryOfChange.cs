using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>What an element of a theory of change is.</summary>
public enum TheoryKind { Precondition, Outcome, Assumption, Evidence }

/// <summary>One element of a theory of change.</summary>
/// <param name="Year">The year of the strategy in which it is to be reached, from 1; none for what belongs to no year.</param>
public sealed record TheoryElement(Guid ElementId, TheoryKind Kind, int? Year, string Words)
{
    /// <summary>The priorities that work for it.</summary>
    public IReadOnlyList<Guid> PriorityIds { get; init; } = [];

    /// <summary>The outcomes of the priorities' logic models that it is made of.</summary>
    public IReadOnlyList<Guid> LogicElementIds { get; init; } = [];
}

/// <summary>How the strategy as a whole is to bring change about, year by year: from preconditions through each year's outcomes to the goal.</summary>
/// <param name="Goal">What is different for people when the strategy ends.</param>
public sealed record TheoryOfChange(string Goal, IReadOnlyList<TheoryElement> Elements, IReadOnlyList<LeadsTo> Links)
{
    public const int MostElements = 60;

    /// <summary>What links know the goal by.</summary>
    public static readonly Guid GoalId = new("00000000-0000-0000-0000-000000000001");

    public static TheoryOfChange None { get; } = new("", [], []);

    public bool IsEmpty => Goal.Length == 0 && Elements.Count == 0;

    /// <summary>What is not whole yet, a sentence each.</summary>
    /// <param name="years">How many years the strategy runs.</param>
    public IReadOnlyList<string> Gaps(int years) =>
    [
        .. Goal.Length == 0 ? ["It has no long-term goal"] : Array.Empty<string>(),
        .. Enumerable.Range(1, years).Where(year => !Elements.Any(one => one.Kind == TheoryKind.Outcome && one.Year == year)).Select(year => string.Create(CultureInfo.InvariantCulture, $"It names no outcome of year {year}")),
        .. Elements.Any(one => one.Kind == TheoryKind.Assumption) ? Array.Empty<string>() : ["It names no assumption"],
        .. Elements.Any(one => one.Kind == TheoryKind.Evidence) ? Array.Empty<string>() : ["It names no evidence"],
        .. LinkRules.Loose(Nodes(), Links, node => node.Column <= 1, node => node.Id == GoalId),
        .. Elements.Where(one => one.Kind == TheoryKind.Outcome && one.PriorityIds.Count + one.LogicElementIds.Count == 0).Select(one => $"No priority works for “{one.Words}”"),
    ];

    /// <summary>The elements as the rules of links see them, the goal last; assumptions and evidence take no links.</summary>
    public IReadOnlyList<FlowNode> Nodes() =>
    [
        .. Elements.Where(IsOnTheWay).Select(one => new FlowNode(one.ElementId, one.Kind == TheoryKind.Precondition ? 0 : one.Year ?? 1, one.Words, MayLinkWithin: true)),
        .. Goal.Length > 0 ? [new FlowNode(GoalId, int.MaxValue, Goal)] : Array.Empty<FlowNode>(),
    ];

    /// <summary>The same, tidied.</summary>
    /// <exception cref="RuleBrokenException">An outcome has no year of the strategy, an element no words, or a link goes backward or closes a circle.</exception>
    public TheoryOfChange Held(int years)
    {
        if (Elements.Count > MostElements)
        {
            throw new RuleBrokenException($"A theory of change has at most {MostElements} elements: say several of them as one");
        }

        foreach (TheoryElement one in Elements)
        {
            if (string.IsNullOrWhiteSpace(one.Words) || one.Words.Length > LogicElement.LongestWords)
            {
                throw new RuleBrokenException($"Say each element in 1 to {LogicElement.LongestWords} characters");
            }

            if (one.Kind == TheoryKind.Outcome && (one.Year is not { } year || year < 1 || year > years))
            {
                throw new RuleBrokenException($"Say in which year of the strategy, from 1 to {years}, “{one.Words}” is to be reached");
            }
        }

        TheoryOfChange tidy = this with { Goal = Goal.Trim(), Elements = [.. Elements.Select(one => one with { Words = one.Words.Trim(), Year = one.Kind == TheoryKind.Outcome ? one.Year : null })] };
        return tidy with { Links = LinkRules.Held(tidy.Nodes(), Links) };
    }

    private static bool IsOnTheWay(TheoryElement one) => one.Kind is TheoryKind.Precondition or TheoryKind.Outcome;
}

/// <summary>The words of the kinds.</summary>
public static class TheoryKinds
{
    extension(TheoryKind kind)
    {
        public string Title => kind switch { TheoryKind.Precondition => "Preconditions", TheoryKind.Outcome => "Outcomes", TheoryKind.Assumption => "Assumptions", _ => "Evidence" };
    }
}

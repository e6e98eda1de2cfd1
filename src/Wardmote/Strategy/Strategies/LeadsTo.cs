namespace Wardmote.Strategy.Strategies;

/// <summary>That one element of a logic model or of a theory of change leads to another.</summary>
public sealed record LeadsTo(Guid From, Guid To);

/// <summary>An element as the rules of links see it.</summary>
/// <param name="Column">How far along the way it stands: links go from a lower column to a higher one.</param>
/// <param name="MayLinkWithin">Whether it may lead to another of its own column, as one outcome may to another.</param>
public sealed record FlowNode(Guid Id, int Column, string Words, bool MayLinkWithin = false);

/// <summary>A link that does not hold, with the reason as a sentence.</summary>
public sealed record LeftOutLink(LeadsTo Link, string Because);

/// <summary>The links that hold, and those that were left out.</summary>
public sealed record KeptLinks(IReadOnlyList<LeadsTo> Links, IReadOnlyList<LeftOutLink> LeftOut);

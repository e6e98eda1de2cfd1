using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>How a priority is to be reached, as data: what is put in, what is done, what comes of it, what changes, and what is assumed.</summary>
public sealed class LogicModel
{
    /// <summary>More than so many elements nobody reads as one picture.</summary>
    public const int MostElements = 80;

    private LogicModel()
    {
    }

    public LogicModel(Guid partnershipId, Guid priorityId, IReadOnlyList<LogicElement> elements, IReadOnlyList<LeadsTo> links)
    {
        PartnershipId = partnershipId;
        PriorityId = priorityId;
        Draw(elements, links);
    }

    public Guid PartnershipId { get; private set; }

    public Guid PriorityId { get; private set; }

    public IReadOnlyList<LogicElement> Elements { get; private set; } = [];

    public IReadOnlyList<LeadsTo> Links { get; private set; } = [];

    public long Version { get; private set; }

    /// <summary>What is not whole yet, a sentence each; empty where nothing is missing.</summary>
    public IReadOnlyList<string> Gaps =>
    [
        .. new[] { LogicKind.Input, LogicKind.Activity, LogicKind.Output, LogicKind.Impact, LogicKind.Assumption }.Where(kind => !Elements.Any(one => one.Kind == kind)).Select(kind => $"It names no {kind.One.ToLowerInvariant()}"),
        .. Elements.Any(one => one.Kind.IsOutcome) ? Array.Empty<string>() : ["It names no outcome"],
        .. LinkRules.Loose(Nodes(Elements), Links, node => node.Column == (int)LogicKind.Input, node => node.Column == (int)LogicKind.Impact),
        .. Elements.Where(one => one.Kind.IsOutcome && one.IndicatorIds.Count == 0).Select(one => $"No indicator shows whether “{one.Words}” comes about"),
    ];

    /// <summary>Whether it goes from an activity to an outcome or an impact at all: the least that the name deserves.</summary>
    public bool HasCore => Elements.Any(one => one.Kind == LogicKind.Activity) && Elements.Any(one => one.Kind.IsOutcome);

    /// <summary>Its indicators, each once.</summary>
    public IReadOnlyList<Guid> IndicatorIds => [.. Elements.SelectMany(one => one.IndicatorIds).Distinct()];

    /// <summary>The elements as the rules of links see them; assumptions take no links.</summary>
    public static IReadOnlyList<FlowNode> Nodes(IReadOnlyList<LogicElement> elements) =>
        [.. elements.Where(one => one.Kind != LogicKind.Assumption).Select(one => new FlowNode(one.ElementId, (int)one.Kind, one.Words, one.Kind.IsOutcome))];

    /// <summary>Takes other elements and links.</summary>
    /// <exception cref="RuleBrokenException">An element has no words or too many, or a link goes backward or closes a circle.</exception>
    public void Draw(IReadOnlyList<LogicElement> elements, IReadOnlyList<LeadsTo> links)
    {
        if (elements.Count > MostElements)
        {
            throw new RuleBrokenException($"A logic model has at most {MostElements} elements: say several of them as one");
        }

        if (elements.FirstOrDefault(one => one.Words.Trim() is { Length: 0 or > LogicElement.LongestWords }) is { } unsaid)
        {
            throw new RuleBrokenException($"Say each {unsaid.Kind.One.ToLowerInvariant()} in 1 to {LogicElement.LongestWords} characters");
        }

        if (elements.FirstOrDefault(one => one.IndicatorIds.Count > 0 && !one.Kind.IsMeasured) is { } measured)
        {
            throw new RuleBrokenException($"“{measured.Words}” is {Article(measured.Kind.One)}: only outputs, outcomes and the impact have indicators");
        }

        IReadOnlyList<LogicElement> tidy = [.. elements.Select(one => one with { Words = one.Words.Trim() })];
        Links = LinkRules.Held(Nodes(tidy), links);
        Elements = tidy;
    }

    private static string Article(string noun) => $"{(noun[0] is 'A' or 'I' or 'O' ? "an" : "a")} {noun.ToLowerInvariant()}";
}

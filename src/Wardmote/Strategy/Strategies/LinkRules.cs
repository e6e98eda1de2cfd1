using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>What must hold of links between elements: they go forward, end at elements that are there, and never come round to where they began.</summary>
public static class LinkRules
{
    /// <summary>Refuses links that do not hold.</summary>
    /// <exception cref="RuleBrokenException">A link goes backward, ends nowhere, or closes a circle, which is named.</exception>
    public static IReadOnlyList<LeadsTo> Held(IReadOnlyList<FlowNode> nodes, IReadOnlyList<LeadsTo> links) =>
        Take(nodes, links) is { LeftOut: [var first, ..] } ? throw new RuleBrokenException(first.Because) : [.. links.Distinct()];

    /// <summary>Takes the links that hold, in the order given, and says of each other one why it was left out. Of a circle the link that closes it is left out.</summary>
    public static KeptLinks Take(IReadOnlyList<FlowNode> nodes, IReadOnlyList<LeadsTo> links)
    {
        Dictionary<Guid, FlowNode> byId = nodes.ToDictionary(node => node.Id);
        Dictionary<Guid, List<Guid>> next = nodes.ToDictionary(node => node.Id, _ => new List<Guid>());
        List<LeadsTo> kept = [];
        List<LeftOutLink> leftOut = [];
        foreach (LeadsTo link in links.Distinct())
        {
            if (WhyNot(byId, next, link) is { } reason)
            {
                leftOut.Add(new(link, reason));
                continue;
            }

            next[link.From].Add(link.To);
            kept.Add(link);
        }

        return new(kept, leftOut);
    }

    /// <summary>The elements that nothing leads to though they do not begin the way, and those that lead to nothing though they do not end it.</summary>
    /// <param name="isFirst">Whether an element may stand at the beginning.</param>
    /// <param name="isLast">Whether an element may stand at the end.</param>
    public static IReadOnlyList<string> Loose(IReadOnlyList<FlowNode> nodes, IReadOnlyList<LeadsTo> links, Func<FlowNode, bool> isFirst, Func<FlowNode, bool> isLast)
    {
        HashSet<Guid> from = [.. links.Select(link => link.From)];
        HashSet<Guid> to = [.. links.Select(link => link.To)];
        return
        [
            .. nodes.Where(node => !isFirst(node) && !to.Contains(node.Id)).Select(node => $"“{node.Words}” comes from nowhere: nothing leads to it"),
            .. nodes.Where(node => !isLast(node) && !from.Contains(node.Id)).Select(node => $"“{node.Words}” leads nowhere"),
        ];
    }

    private static string? WhyNot(Dictionary<Guid, FlowNode> byId, Dictionary<Guid, List<Guid>> next, LeadsTo link)
    {
        if (!byId.TryGetValue(link.From, out FlowNode? from) || !byId.TryGetValue(link.To, out FlowNode? to))
        {
            return "A link begins or ends at something that is not in the picture";
        }

        if (from == to)
        {
            return $"“{from.Words}” cannot lead to itself";
        }

        if (WayBack(next, link.To, link.From) is { } way)
        {
            return $"“{from.Words}” leads to {string.Join(", which leads to ", way.Select(id => $"“{byId[id].Words}”"))}: that is a circle, and a circle has no beginning. Take one of these links away";
        }

        return from.Column < to.Column || (from.Column == to.Column && from.MayLinkWithin) ? null
            : from.Column == to.Column ? $"“{from.Words}” and “{to.Words}” stand side by side: one cannot lead to the other"
            : $"“{from.Words}” cannot lead back to “{to.Words}”: links go forward";
    }

    /// <summary>The way from one element to another along the links so far, both ends included; none where there is none.</summary>
    private static List<Guid>? WayBack(Dictionary<Guid, List<Guid>> next, Guid start, Guid goal)
    {
        Dictionary<Guid, Guid> cameFrom = new() { [start] = start };
        Queue<Guid> waiting = new([start]);
        while (waiting.TryDequeue(out Guid at))
        {
            if (at == goal)
            {
                List<Guid> way = [at];
                while (cameFrom[way[^1]] != way[^1])
                {
                    way.Add(cameFrom[way[^1]]);
                }

                way.Reverse();
                return way;
            }

            foreach (Guid to in next[at].Where(to => cameFrom.TryAdd(to, at)))
            {
                waiting.Enqueue(to);
            }
        }

        return null;
    }
}

namespace Wardmote.Strategy.Strategies;

/// <summary>Reads what the rows of a file mean, and notes for each what could not be taken, with its place.</summary>
/// <param name="lines">The rows, each with the element that it speaks of.</param>
internal sealed class FlowRows(IReadOnlyList<FlowLine> lines)
{
    private readonly List<(FlowLine Line, string Because)> _refused = [];

    /// <summary>What could not be taken, in the order of the rows.</summary>
    public IReadOnlyList<string> Refused => [.. _refused.OrderBy(one => lines.ToList().IndexOf(one.Line)).Select(one => $"{one.Line.Place}: {one.Because}")];

    /// <summary>The rows whose words can be taken; the others are noted.</summary>
    public IReadOnlyList<FlowLine> Sound()
    {
        List<FlowLine> sound = [];
        foreach (FlowLine line in lines)
        {
            if (line.Words.Length is 0 or > LogicElement.LongestWords)
            {
                Refuse(line, line.Words.Length == 0 ? "it has no words under “What”" : $"it has {line.Words.Length} characters, and {LogicElement.LongestWords} are the most");
            }
            else if (line.Mark.Length > 0 && sound.FirstOrDefault(other => other.Mark == line.Mark) is { } first)
            {
                Refuse(line, $"the mark {line.Mark} stands in {first.Place} already");
            }
            else
            {
                sound.Add(line);
            }
        }

        return sound;
    }

    public void Refuse(FlowLine line, string because) => _refused.Add((line, because));

    /// <summary>What the marks or codes of one cell stand for; those that stand for nothing are noted.</summary>
    public IReadOnlyList<T> Meant<T>(FlowLine line, string typed, IReadOnlyDictionary<string, T> known, string what)
    {
        List<T> meant = [];
        foreach (string mark in FlowMarks.Read(typed))
        {
            if (known.TryGetValue(mark, out T? one))
            {
                meant.Add(one);
            }
            else
            {
                Refuse(line, $"“{mark}” is {what}");
            }
        }

        return meant;
    }

    /// <summary>The links that hold; each other one is noted at the row from which it goes, a circle with all its names.</summary>
    public IReadOnlyList<LeadsTo> Links(IReadOnlyList<FlowNode> nodes, IReadOnlyList<LeadsTo> links)
    {
        KeptLinks kept = LinkRules.Take(nodes, links);
        foreach (LeftOutLink left in kept.LeftOut)
        {
            Refuse(lines.First(line => line.Id == left.Link.From), left.Because);
        }

        return kept.Links;
    }
}

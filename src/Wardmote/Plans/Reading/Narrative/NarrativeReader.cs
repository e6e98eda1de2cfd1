using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Tables;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>Walks through a document from top to bottom and hands each part to its reader.</summary>
internal sealed class NarrativeReader(PlanDraft draft, IReadOnlyList<OutlineBlock> outline, IReadOnlyDictionary<string, PlanTable> tables)
{
    private readonly IReadOnlyDictionary<OutlineBlock, CommitmentPart> _commitments = Commitments.Find(outline);
    private string _introduction = "";
    private Origin? _introducedAt;

    public void Read(HashSet<OutlineBlock> taken, CancellationToken cancellationToken)
    {
        int at = 0;
        while (at < outline.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            at = taken.Contains(outline[at]) ? at + 1 : ReadBlock(at);
        }
    }

    private int ReadBlock(int at)
    {
        OutlineBlock block = outline[at];
        switch (block.Role)
        {
            case Role.Furniture:
                Furnish(block);
                return at + 1;
            case Role.Table:
                if (tables.TryGetValue(block.Block.Part, out PlanTable? table))
                {
                    TableReader.Read(draft, table);
                }

                Introduce("", null);
                return at + 1;
            case Role.Item:
                return ReadItems(at);
            case Role.Heading when _commitments.GetValueOrDefault(block) is { Part: Part.Commitment } commitment:
                return ReadCommitment(at, commitment);
            case Role.Heading:
                ReadHeading(block);
                return ReadTicks(at);
            default:
                return ReadText(at);
        }
    }

    private void ReadHeading(OutlineBlock block)
    {
        string heading = Wording.OneLine(block.Text);
        SectionContent section = draft.Open(heading, block.Level, block.Number, block.Origin);
        draft.Ledger.Settle(block.Places, section);
        draft.Headings.Pass(heading, block.Origin);
        Introduce(heading, block.Origin);
        if (_commitments.GetValueOrDefault(block) is { Part: Part.Priority } priority)
        {
            draft.Add(new PriorityContent(block.Number ?? "", priority.Priority, block.Origin));
        }
    }

    private int ReadCommitment(int at, CommitmentPart commitment)
    {
        List<OutlineBlock> below = [];
        int next = at + 1;
        while (next < outline.Count && outline[next].Role is Role.Text or Role.Item or Role.Furniture)
        {
            if (outline[next].Role is Role.Furniture)
            {
                Furnish(outline[next]);
            }
            else
            {
                below.Add(outline[next]);
            }

            next++;
        }

        CommitmentReader.Reported(draft, outline[at], below, commitment);
        return next;
    }

    private int ReadText(int at)
    {
        OutlineBlock block = outline[at];
        ParagraphContent paragraph = new(block.Text, IsListItem: false, block.Origin);
        draft.Add(paragraph);
        draft.Ledger.Settle(block.Places, paragraph);
        draft.Figures.AddRange(FigureReader.Read(block.Text, block.Origin with { Text = block.Text }));
        draft.Headings.Introduction = block.Text;
        Introduce(block.Text.TrimEnd().EndsWith(':') ? block.Text : "", block.Origin);
        return ReadTicks(at);
    }

    private int ReadTicks(int at)
    {
        int ticked = TickedLines.CountAfter(outline, at);
        if (ticked > 0)
        {
            TickedLines.Read(draft, outline[at], outline.Skip(at + 1).Take(ticked));
        }

        return at + 1 + ticked;
    }

    private int ReadItems(int at)
    {
        List<OutlineBlock> items = [];
        int next = at;
        while (next < outline.Count && (outline[next].Role is Role.Item || (outline[next].Role is Role.Furniture && next + 1 < outline.Count && outline[next + 1].Role is Role.Item)))
        {
            if (outline[next].Role is Role.Furniture)
            {
                Furnish(outline[next]);
            }
            else if (_commitments.TryGetValue(outline[next], out CommitmentPart? commitment))
            {
                CommitmentReader.Listed(draft, outline[next], commitment);
            }
            else
            {
                items.Add(outline[next]);
            }

            next++;
        }

        if (items.Count > 0)
        {
            ListReader.Read(draft, items, _introduction, _introducedAt);
        }

        Introduce("", null);
        return next;
    }

    private void Introduce(string text, Origin? origin)
    {
        _introduction = Wording.OneLine(text);
        _introducedAt = origin;
    }

    private void Furnish(OutlineBlock block)
    {
        foreach (Origin place in block.Places)
        {
            draft.Ledger.Furnish(place);
        }
    }
}

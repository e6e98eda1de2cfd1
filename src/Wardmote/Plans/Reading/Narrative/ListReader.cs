using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>Reads a list by what introduces it: responsibilities, workstreams, criteria and the like; any other stays in its section.</summary>
internal static partial class ListReader
{
    /// <summary>Reads a run of list items.</summary>
    /// <param name="introduction">The paragraph or heading directly above the list; empty where something else stands there.</param>
    public static void Read(PlanDraft draft, IReadOnlyList<OutlineBlock> items, string introduction, Origin? introducedAt)
    {
        int inner = InnerList(items);
        OutlineBlock[] own = [.. items.Take(inner)];
        bool isApart = inner < items.Count && (own.Length == 1 || own[^1].Paragraph!.ListId != own[^2].Paragraph!.ListId);
        if (isApart)
        {
            AddToSection(draft, own[^1]);
            own = own[..^1];
        }

        if (own.Length > 0)
        {
            ReadOne(draft, own, introduction, introducedAt);
        }

        if (inner < items.Count)
        {
            Read(draft, [.. items.Skip(inner)], items[inner - 1].Text, items[inner - 1].Origin);
        }
    }

    // An item that ends with a colon introduces the items after it.
    private static int InnerList(IReadOnlyList<OutlineBlock> items)
    {
        for (int at = 0; at < items.Count - 1; at++)
        {
            if (items[at].Text.TrimEnd().EndsWith(':'))
            {
                return at + 1;
            }
        }

        return items.Count;
    }

    private static void ReadOne(PlanDraft draft, OutlineBlock[] items, string introduction, Origin? introducedAt)
    {
        if (Words.Mentions(introduction, Words.Known.Responsibilities))
        {
            foreach (OutlineBlock item in items)
            {
                ResponsibilityContent responsibility = new(item.Text, item.Origin);
                draft.Responsibilities.Add(responsibility);
                draft.Ledger.Settle(item.Places, responsibility);
            }

            return;
        }

        if (Words.Known.PriorityLists.Contains(Wording.Plain(introduction)) && items.Length is >= 2 and <= 15)
        {
            ReadPriorities(draft, items);
            return;
        }

        if (introduction.Length == 0 || Words.KindOfList(introduction) is not { } kind)
        {
            foreach (OutlineBlock item in items)
            {
                AddToSection(draft, item);
            }

            return;
        }

        List<ListItemContent> read = [];
        foreach ((int at, OutlineBlock block) in items.Index())
        {
            Match number = Numbered().Match(block.Text);
            string text = number.Success ? block.Text[number.Length..] : block.Text;
            bool isCounted = block.Paragraph is { IsNumbered: true };
            ListItemContent item = new([text], block.Origin) { Ref = number.Success ? number.Groups["number"].Value : isCounted ? (at + 1).ToString(CultureInfo.InvariantCulture) : null };
            read.Add(item);
            draft.Ledger.Settle(block.Places, item);
        }

        draft.Lists.Add(new(introduction.TrimEnd(':', ' '), introducedAt ?? items[0].Origin) { Kind = kind, Items = read });
    }

    private static void ReadPriorities(PlanDraft draft, OutlineBlock[] items)
    {
        foreach ((int at, OutlineBlock item) in items.Index())
        {
            Match number = Numbered().Match(item.Text);
            string reference = number.Success ? number.Groups["number"].Value : item.Paragraph is { IsNumbered: true } ? (at + 1).ToString(CultureInfo.InvariantCulture) : "";
            PriorityContent priority = new(reference, number.Success ? item.Text[number.Length..] : item.Text, item.Origin);
            draft.Priorities.Add(priority);
            draft.Ledger.Settle(item.Places, priority);
        }
    }

    private static void AddToSection(PlanDraft draft, OutlineBlock item)
    {
        ParagraphContent paragraph = new(item.Text, IsListItem: true, item.Origin);
        draft.Add(paragraph);
        draft.Ledger.Settle(item.Places, paragraph);
    }

    [GeneratedRegex(@"^(?<number>\d{1,2}|[a-z])[.)]\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}

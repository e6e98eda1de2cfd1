using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>Reads the facts at the head of a report: "Ward(s) affected: all", or a label on one line and its value on the next.</summary>
internal static partial class HeaderReader
{
    private const int LongestLabel = 14;
    private const int WidestFacts = 4;
    private const int MostTitles = 3;

    /// <summary>Reads the facts and returns the blocks that they took.</summary>
    public static HashSet<OutlineBlock> Read(PlanDraft draft, IReadOnlyList<OutlineBlock> outline)
    {
        HashSet<OutlineBlock> taken = [];
        int at = 0;
        while (at < outline.Count)
        {
            OutlineBlock block = outline[at];
            if (block.Block is SourceTable { ColumnCount: > WidestFacts })
            {
                break;
            }

            if (block.Role is Role.Table or Role.Furniture)
            {
                at++;
                continue;
            }

            int next = block.Role is Role.Item ? at : Take(draft, outline, at);
            // Above the facts stand the names of the body and of the document.
            bool isTitle = block is { Role: Role.Heading, Number: null } && at < MostTitles && draft.Header.Count == 0;
            if (next == at && at > 0 && !isTitle)
            {
                break;
            }

            for (int used = at; used < next; used++)
            {
                taken.Add(outline[used]);
            }

            at = Math.Max(next, at + 1);
        }

        return taken;
    }

    private static int Take(PlanDraft draft, IReadOnlyList<OutlineBlock> outline, int at)
    {
        OutlineBlock block = outline[at];
        string text = Wording.OneLine(block.Text);
        if (block.Number is null && Inline().Match(text) is { Success: true } inline && block.Paragraph!.HeadingLevel == 0)
        {
            Add(draft, inline.Groups["name"].Value.Trim(), inline.Groups["value"].Value.Trim(), [block]);
            return at + 1;
        }

        if (!IsLabel(text) || at + 1 >= outline.Count || outline[at + 1].Role is Role.Item or Role.Table)
        {
            return at;
        }

        List<OutlineBlock> values = [];
        int next = at + 1;
        while (next < outline.Count && outline[next].Role is Role.Text or Role.Heading && IsValue(outline[next], values.Count))
        {
            values.Add(outline[next]);
            next++;
        }

        Add(draft, text.TrimEnd(':'), string.Join('\n', values.Select(value => Wording.OneLine(value.Text))), [block, .. values]);
        return next;
    }

    private static bool IsLabel(string text) => (text.EndsWith(':') || text.EndsWith('?')) && Wording.CountWords(text) <= LongestLabel && !text.Contains('.', StringComparison.Ordinal);

    // The first line below a label is its value; further lines are only where they are as short as a name or a telephone number.
    private static bool IsValue(OutlineBlock block, int before)
    {
        string text = Wording.OneLine(block.Text);
        return block.Number is null && !IsLabel(text) && !Inline().IsMatch(text) && (before == 0
            ? !(block is { Role: Role.Heading, Level: 1 } && text.All(letter => !char.IsLower(letter)))
            : block.Paragraph!.HeadingLevel == 0 && IsContact(text));
    }

    private static bool IsContact(string text) =>
        Wording.CountWords(text) <= 8 && (text.Contains('@', StringComparison.Ordinal) || text.Count(char.IsDigit) >= 6);

    private static void Add(PlanDraft draft, string name, string value, IReadOnlyList<OutlineBlock> blocks)
    {
        IReadOnlyList<Origin> places = [.. blocks.SelectMany(block => block.Places)];
        HeaderFact fact = new(name, value, places[0] with { Text = string.Join('\n', places.Select(place => place.Text)), Certainty = 0.9 });
        draft.Header.Add(fact);
        draft.Ledger.Settle(places, fact);
        SplitLabel(draft);
    }

    // "Title: A new strategy Report" / "authorised by: A Person": the first word of the label was left behind on the line above.
    private static void SplitLabel(PlanDraft draft)
    {
        if (draft.Header is not [.., var before, var last] || !Wording.StartsSmall(last.Name) || before.Value.LastIndexOfAny([' ', '\n']) is not (> 0 and var cut))
        {
            return;
        }

        string word = before.Value[(cut + 1)..];
        if (word.Length > 2 && char.IsUpper(word[0]) && word.All(char.IsLetter))
        {
            draft.Header[^2] = before with { Value = before.Value[..cut].TrimEnd() };
            draft.Header[^1] = last with { Name = $"{word} {last.Name}" };
        }
    }

    [GeneratedRegex(@"^(?<name>\p{L}[^:.?]{1,60}):\s+(?<value>\S.*)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline();
}

using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>Reads a commitment of a narrative report as an action: its heading or list item, and what the paragraphs below say was done.</summary>
internal static partial class CommitmentReader
{
    /// <summary>Reads a commitment that is a heading with paragraphs below it.</summary>
    public static void Reported(PlanDraft draft, OutlineBlock heading, IReadOnlyList<OutlineBlock> below, CommitmentPart part)
    {
        string progress = string.Join('\n', below.Select(block => block.Role is Role.Item ? $"• {block.Text}" : block.Text));
        Origin place = heading.Origin with { Certainty = 0.9 };
        Origin told = below.Count > 0 ? below[0].Origin with { Text = progress } : place;
        CodedTitle title = CodeReader.Read(heading.Text, isPromised: false);
        ActionContent action = new()
        {
            Ref = heading.Number ?? "",
            Code = title.Code,
            Title = title.Title,
            IsNew = title.IsNew,
            Priorities = part.Priority.Length > 0 ? [part.Priority] : [],
            Progress = progress.Length > 0 ? progress : null,
            Funding = [.. below.SelectMany(block => FundingReader.Read(block.Text, block.Origin))],
            Period = part.Period,
            Origin = place,
            Sources = new Dictionary<string, Origin>(StringComparer.Ordinal) { [nameof(ActionContent.Title)] = place, [nameof(ActionContent.Progress)] = told, [nameof(ActionContent.Funding)] = told },
        };
        draft.Actions.Add(action);
        draft.ActionWord ??= "commitment";
        draft.Ledger.Settle(heading.Places.Concat(below.SelectMany(block => block.Places)), action);
        draft.Figures.AddRange(below.SelectMany(block => FigureReader.Read(block.Text, block.Origin with { Text = block.Text })));
    }

    /// <summary>Reads a commitment that is an item of a list.</summary>
    public static void Listed(PlanDraft draft, OutlineBlock item, CommitmentPart part)
    {
        Origin place = item.Origin with { Certainty = 0.85 };
        string text = Wording.OneLine(item.Text);
        Match end = End().Match(text);
        WrittenDate? due = end.Success && DateWords.Find(text[(end.Index + end.Length)..]) is [{ Index: 0, First: not null } days, ..]
            ? WrittenDateReader.Read(text.Substring(end.Index + end.Length, days.Length))
            : null;
        ActionContent action = new()
        {
            Title = text,
            Priorities = [part.Priority],
            Due = due,
            Period = part.Period,
            Origin = place,
            Sources = due is null ? new Dictionary<string, Origin>(StringComparer.Ordinal) : new Dictionary<string, Origin>(StringComparer.Ordinal) { [nameof(ActionContent.Due)] = place with { Certainty = 0.7 } },
        };
        draft.Actions.Add(action);
        draft.ActionWord ??= "commitment";
        draft.Ledger.Settle(item.Places, action);
    }

    [GeneratedRegex(@"\b(?:by|to|until|till)\s+(?:the\s+)?(?:end\s+of\s+)?(?=[\dA-Z])(?=(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|Q[1-4]|20\d\d))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();
}

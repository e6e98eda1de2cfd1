using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Plans.Reading.Narrative;
using Wardmote.Plans.Reading.Tables;
using Wardmote.Plans.Writing;

namespace Wardmote.Plans.Reading;

/// <summary>Reads a plan out of a document: what its tables and paragraphs mean, whichever council wrote them.</summary>
public static class PlanReader
{
    /// <summary>Reads a plan. It loses no word: what it could not place is in <see cref="PlanContent.Unplaced"/>.</summary>
    /// <exception cref="UnreadableFileException">A passage is so tangled that it cannot be read in a reasonable time.</exception>
    public static PlanContent Read(SourceDocument document, CancellationToken cancellationToken = default)
    {
        try
        {
            return ExportedPlanReader.Knows(document) ? ExportedPlanReader.Read(document) : ReadAnyones(document, cancellationToken);
        }
        catch (RegexMatchTimeoutException tangled)
        {
            string start = tangled.Input.Length > 60 ? tangled.Input[..60] : tangled.Input;
            throw new UnreadableFileException($"“{document.FileName}” holds a passage that could not be read in a reasonable time; it begins “{Wording.OneLine(start)}”. Shorten the passage, or take it out and try again.", tangled);
        }
    }

    // Reads a document of which nothing is known but what it says.
    private static PlanContent ReadAnyones(SourceDocument document, CancellationToken cancellationToken)
    {
        PlanDraft draft = new();
        IReadOnlyList<OutlineBlock> outline = WithTitle(Outline.Of(document));
        HashSet<OutlineBlock> taken = HeaderReader.Read(draft, outline);
        string title = PlanFacts.TitleOf(draft, outline, document);
        WrittenDate? period = PlanFacts.PeriodOf(title, draft);
        draft.Year = PlanFacts.YearOf(period);

        IReadOnlyDictionary<string, PlanTable> tables = Join(draft, outline, taken);
        foreach (PlanTable table in tables.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TableReader.Learn(draft, table);
        }

        cancellationToken.ThrowIfCancellationRequested();
        new NarrativeReader(draft, outline, tables).Read(taken, cancellationToken);
        draft.Ledger.Close(document);
        return Finished(draft, title, period ?? PlanFacts.PeriodOf(title, draft), PlanFacts.KindOf(title, outline));
    }

    // A document's first line is its title, whatever it looks like.
    private static IReadOnlyList<OutlineBlock> WithTitle(IReadOnlyList<OutlineBlock> outline) =>
        outline is [{ Role: Role.Text } first, ..] && Wording.CountWords(first.Text) <= 20 && !first.Text.Contains(':', StringComparison.Ordinal) && !first.Text.TrimEnd().EndsWith('.')
            ? [first with { Role = Role.Heading, Level = 1 }, .. outline.Skip(1)]
            : outline;

    private static IReadOnlyDictionary<string, PlanTable> Join(PlanDraft draft, IReadOnlyList<OutlineBlock> outline, HashSet<OutlineBlock> taken)
    {
        TableJoiner joiner = new(draft.Ledger);
        foreach (OutlineBlock block in outline)
        {
            if (block.Block is SourceTable table)
            {
                joiner.Add(table);
            }
            else if (block.Role is not Role.Furniture || taken.Contains(block))
            {
                joiner.Finish();
            }
        }

        joiner.Finish();
        return joiner.Tables;
    }

    private static PlanContent Finished(PlanDraft draft, string title, WrittenDate? period, PlanKind kind) => new()
    {
        Title = title,
        Kind = kind,
        Period = period,
        Header = draft.Header,
        Vocabulary = PlanFacts.VocabularyOf(draft),
        Sections = draft.Sections,
        Priorities = draft.Priorities,
        Actions = draft.Actions,
        Indicators = draft.Indicators,
        Budgets = draft.Budgets,
        Staff = draft.Staff,
        Checklist = draft.Checklist,
        Responsibilities = draft.Responsibilities,
        Figures = draft.Figures,
        Lists = draft.Lists,
        Furniture = draft.Ledger.Furniture,
        Unplaced = draft.Ledger.Unplaced,
    };
}

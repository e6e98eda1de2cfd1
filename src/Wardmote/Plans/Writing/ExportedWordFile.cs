using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>Takes an exported Word file apart by its headings.</summary>
internal sealed class ExportedWordFile(ReadingBack reading)
{
    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        PlanLayout.Plan.Name, PlanTables.NarrativeName, PlanLayout.Responsibilities.Name, PlanLayout.Priorities.Name, ActionLayout.Actions.Name,
        IndicatorLayout.Indicators.Name, PlanLayout.Budgets.Name, PlanLayout.Staff.Name, PlanLayout.Checklist.Name, PlanTables.ListsName,
        PlanLayout.Figures.Name, PlanLayout.LeftOver.Name, PlanLayout.Furniture.Name,
    };

    private readonly ExportedTables _tables = new();
    private readonly List<SectionContent> _sections = [];
    private readonly List<ListContent> _lists = [];
    private string _part = "";
    private string _heading = "";

    public static ExportedParts Read(SourceDocument document, ReadingBack reading)
    {
        // The page's own header and footer repeat the title.
        SourceBlock[] blocks = [.. document.Blocks.Where(block => !block.Part.StartsWith("Page ", StringComparison.Ordinal))];
        var file = new ExportedWordFile(reading);
        string? title = blocks.FirstOrDefault() is SourceParagraph head ? VisibleText.Read(head.Text) : null;

        // The line below the title is made from the facts below it.
        bool hasSubtitle = title is not null && blocks.ElementAtOrDefault(1) is SourceParagraph { HeadingLevel: 0 };
        foreach (SourceBlock block in blocks.Skip(title is null ? 0 : hasSubtitle ? 2 : 1))
        {
            file.Read(block);
        }

        return new(title, file._sections, file._lists, file._tables);
    }

    private bool IsNarrative => _part == PlanTables.NarrativeName;

    private bool IsList => _part == PlanTables.ListsName;

    private void Read(SourceBlock block)
    {
        switch (block)
        {
            case SourceParagraph { HeadingLevel: 1 } heading when Parts.TryGetValue(heading.Text, out string? part):
                (_part, _heading) = (part, part);
                break;
            case SourceParagraph { HeadingLevel: 1 } heading:
                // A heading that somebody added begins a section of text.
                (_part, _heading) = (PlanTables.NarrativeName, heading.Text);
                _sections.Add(SectionRows.ReadHeading(heading));
                break;
            case SourceParagraph { HeadingLevel: > 1 } heading:
                ReadHeading(heading);
                break;
            case SourceParagraph paragraph:
                ReadParagraph(paragraph);
                break;
            case SourceTable table when IsList && _lists.Count > 0:
                _lists[^1] = ListTables.Read(_lists[^1], table);
                break;
            case SourceTable table:
                _tables.Add(IsNarrative ? "" : _heading, table);
                break;
        }
    }

    private void ReadHeading(SourceParagraph heading)
    {
        _heading = heading.Text;
        if (IsNarrative)
        {
            _sections.Add(SectionRows.ReadHeading(heading));
        }
        else if (IsList)
        {
            _lists.Add(new(VisibleText.Read(heading.Text), heading.Origin()));
        }
    }

    private void ReadParagraph(SourceParagraph paragraph)
    {
        string text = VisibleText.Read(paragraph.Text);
        if (IsNarrative)
        {
            if (_sections.Count == 0)
            {
                _sections.Add(new("", 1, [], paragraph.Origin()));
            }

            SectionRows.Add(_sections, new(text, paragraph.ListLevel > 0, paragraph.Origin()));
        }
        else if (IsList && _lists.Count > 0 && paragraph.Text.StartsWith(PlanDocument.KindStart, StringComparison.Ordinal))
        {
            _lists[^1] = _lists[^1] with { Kind = VisibleText.Read(paragraph.Text[PlanDocument.KindStart.Length..]) };
        }
        else if (!paragraph.Text.StartsWith(PlanDocument.SummaryStart, StringComparison.Ordinal) && !PlanDocument.Notes.Values.Contains(paragraph.Text))
        {
            reading.LeaveOver(text, paragraph.Origin());
        }
    }
}

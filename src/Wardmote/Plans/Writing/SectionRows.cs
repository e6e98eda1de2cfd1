using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>The narrative of a plan: headings and paragraphs in Word, a row for each of them in Excel.</summary>
internal static partial class SectionRows
{
    // Headings of the narrative stand one below the heading of the part that they are in.
    private const int Deepest = 8;
    private const char LevelMark = '␟';

    private static readonly TableLayout<Row> Layout = new("Sections", () => new(null, null, null, false, null, Origin.Typed), (row, origin) => row with { Origin = origin },
    [
        Column.Text<Row>("Number", row => row.Number, (row, text) => row with { Number = text }),
        Column.Text<Row>("Heading", row => row.Heading, (row, text) => row with { Heading = text }),
        Column.Whole<Row>("Level", row => row.Level, (row, level) => row with { Level = level }),
        Column.Flag<Row>("List item", row => row.IsListItem, (row, isListItem) => row with { IsListItem = isListItem }),
        Column.Text<Row>("Text", row => row.Text, (row, text) => row with { Text = text }),
    ]);

    public static IEnumerable<DocumentBlock> WriteBlocks(IReadOnlyList<SectionContent> sections) => sections.SelectMany(section => section.Paragraphs
        .Select(paragraph => (DocumentBlock)new ParagraphBlock(VisibleText.Of(paragraph.Text), paragraph.IsListItem))
        .Prepend(new HeadingBlock(Math.Clamp(section.Level, 1, Deepest) + 1, Heading(section))));

    public static IEnumerable<TableBlock> WriteTable(IReadOnlyList<SectionContent> sections) => Layout.WriteTable(
        [.. sections.SelectMany(section => section.Paragraphs
            .Select(paragraph => new Row(null, null, null, paragraph.IsListItem, paragraph.Text, paragraph.Origin))
            .Prepend(new Row(section.Number, section.Heading, section.Level, false, null, section.Origin)))],
        null);

    /// <summary>The section that a heading of a Word file begins.</summary>
    public static SectionContent ReadHeading(SourceParagraph heading)
    {
        Match level = WrittenLevel().Match(heading.Text);
        string text = level.Success ? heading.Text[..level.Index] : heading.Text;
        int tab = text.IndexOf('\t', StringComparison.Ordinal);
        int depth = level.Success && int.TryParse(level.Groups["level"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int written)
            ? written
            : Math.Max(heading.HeadingLevel - 1, 1);
        return new(VisibleText.Read(text[(tab + 1)..]), depth, [], heading.Origin()) { Number = tab < 0 ? null : VisibleText.Read(text[..tab]) };
    }

    /// <summary>The sections of a workbook.</summary>
    public static IReadOnlyList<SectionContent> Read(ExportedTables tables, ReadingBack reading)
    {
        List<SectionContent> sections = [];
        foreach (Row row in Layout.Read(tables.Take(Layout.Name), reading))
        {
            if (row.Level is not null || row.Heading is not null || sections.Count == 0)
            {
                sections.Add(new(row.Heading ?? "", row.Level ?? 1, [], row.Origin) { Number = row.Number });
            }

            if (row.Text is not null)
            {
                Add(sections, new(row.Text, row.IsListItem, row.Origin));
            }
        }

        return sections;
    }

    /// <summary>Adds a paragraph to the last section.</summary>
    public static void Add(List<SectionContent> sections, ParagraphContent paragraph) =>
        sections[^1] = sections[^1] with { Paragraphs = [.. sections[^1].Paragraphs, paragraph] };

    private static string Heading(SectionContent section)
    {
        string text = Untabbed(VisibleText.Of(section.Heading));
        string numbered = section.Number is null ? text : $"{Untabbed(VisibleText.Of(section.Number))}\t{text}";
        return section.Level is >= 1 and <= Deepest && !WrittenLevel().IsMatch(numbered)
            ? numbered
            : string.Create(CultureInfo.InvariantCulture, $"{numbered}{LevelMark}{section.Level}");
    }

    private static string Untabbed(string text) => text.Replace('\t', '␉');

    private sealed record Row(string? Number, string? Heading, int? Level, bool IsListItem, string? Text, Origin Origin);

    [GeneratedRegex(@"␟(?<level>-?\d+)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WrittenLevel();
}

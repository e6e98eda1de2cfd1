using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>What a document says in words, as the first sheet of a workbook: its text in order, with links to the sheets of its tables and charts.</summary>
internal sealed class ExcelWordsXml(ExcelCells cells, IReadOnlyDictionary<DocumentBlock, string> sheets)
{
    private const int WordsWidth = 90;
    private const int NumberWidth = 18;
    private const int SaysWidth = 40;
    private const int MostInRow = 2000;

    private readonly StringBuilder _rows = new();
    private readonly List<(string Cell, string Target)> _links = [];
    private int _row;

    private ExcelStyles Styles => cells.Styles;

    public string Of(Document document)
    {
        Line(document.Title, Styles.Title, height: 2);
        Line(document.Subtitle, Styles.Note);
        foreach (DocumentBlock block in document.Blocks)
        {
            Write(block);
        }

        return $"""
            {ExcelSheetXml.Opening(null)}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13"/><cols>{Column(1, WordsWidth)}{Column(2, NumberWidth)}{Column(3, SaysWidth)}</cols><sheetData>{_rows}</sheetData>{ExcelSheetXml.Links(_links)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>{ExcelSheetXml.Footer(document.Title, "Report")}</worksheet>
            """;
    }

    private void Write(DocumentBlock block)
    {
        if (!sheets.ContainsKey(block))
        {
            cells.Remember(block.Origin, 1, _row + 1);
        }

        switch (block)
        {
            case HeadingBlock heading:
                Line(heading.Text, Styles.HeadingOf(heading.Level), height: 2);
                break;
            case ParagraphBlock paragraph:
                Line(paragraph.IsListItem ? "• " + paragraph.Text : paragraph.Text, Styles.Words);
                break;
            case NoteBlock note:
                Line(note.Text, Styles.Note);
                break;
            case ContentsBlock contents:
                Line(contents.Heading, Styles.HeadingOf(1), height: 2);
                foreach (string sheet in sheets.Values)
                {
                    Link(sheet, sheet);
                }

                break;
            case KeyFiguresBlock figures:
                Figures(figures);
                break;
            case TableBlock table:
                Link($"Table on the sheet “{sheets[table]}”", sheets[table]);
                break;
            case Chart chart when !sheets.ContainsKey(chart):
                Line($"{chart.Title}: {ChartWords.Nothing}", Styles.Words);
                break;
            case Chart chart:
                Line(chart.Says, Styles.Words);
                Link($"Chart on the sheet “{sheets[chart]}”", sheets[chart]);
                Line(string.Join('\n', ChartWords.Below(chart)), Styles.Note);
                break;
        }
    }

    private void Figures(KeyFiguresBlock block)
    {
        foreach (KeyFigure figure in block.Figures)
        {
            _row++;
            Row(ExcelSheetXml.Height([(figure.Name, WordsWidth), (figure.Says.Text, SaysWidth)]),
                cells.Of(1, _row, figure.Name, isNumber: false), cells.Of(2, _row, figure.Figure, isNumber: true), cells.Of(3, _row, figure.Says, isNumber: false));
        }
    }

    private void Link(string text, string sheet)
    {
        Line(text, Styles.Link);
        _links.Add((CellNames.Of(1, _row), $"{CellNames.Quoted(sheet)}!A1"));
    }

    private void Line(DocumentText text, int style, int height = 1)
    {
        if (text.Length > 0)
        {
            cells.Remember(text, 1, _row + 1);
        }

        foreach (string part in Parts(text.Text))
        {
            _row++;
            Row(height == 1 ? ExcelSheetXml.Height([(part, WordsWidth)]) : "ht=\"27\" customHeight=\"1\"", ExcelCells.Words(1, _row, part, style));
        }
    }

    /// <summary>A text in rows that can be seen whole: Excel lets no row be higher than about thirty lines.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        string rest = text;
        while (rest.Length > MostInRow)
        {
            int cut = rest.LastIndexOf(' ', MostInRow) is > MostInRow / 2 and var blank ? blank : MostInRow;
            yield return rest[..cut];
            rest = rest[cut..].TrimStart(' ');
        }

        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    private void Row(string height, params string[] written) =>
        _rows.Append(CultureInfo.InvariantCulture, $"""<row r="{_row}" {height}>""").AppendJoin("", written).Append("</row>");

    private static string Column(int number, int width) => string.Create(CultureInfo.InvariantCulture, $"""<col min="{number}" max="{number}" width="{width}" customWidth="1"/>""");
}

using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// Writes a document as an Excel workbook: a sheet for each table, ready to filter and to print, and one for each chart with
/// its numbers. Where there is more than tables, a first sheet holds the words; a last one says where each figure comes from.
/// </summary>
public static class ExcelWriter
{
    public const string MediaType = $"{Types}.sheet";

    /// <summary>Ends a cell whose text goes on in the row below, because Excel holds no more than 32,767 characters in one.</summary>
    public const char GoesOn = '␗';

    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string WordsName = "Report";
    private const string NotesName = "Notes";

    /// <summary>The file's bytes: the same for the same document.</summary>
    /// <exception cref="ArgumentException">The document holds nothing.</exception>
    public static byte[] Write(Document document)
    {
        if (document.Blocks.Count == 0)
        {
            throw new ArgumentException("A workbook needs a table, a chart or words", nameof(document));
        }

        document = SpelledPictures.Of(document, canDraw: false);
        bool hasWords = document.Blocks.Any(block => block is not TableBlock);
        FigureNotes notes = FigureNotes.Of(document);
        DocumentBlock[] own = [.. document.Blocks.Where(block => block is TableBlock || (block is Chart chart && ChartWords.HasNumbers(chart)))];
        IReadOnlyList<string> names = SheetNames.Of(
        [
            .. hasWords ? [WordsName] : Array.Empty<string>(),
            .. own.Select(block => block is Chart drawn ? drawn.Title : ((TableBlock)block).Name),
            .. notes.Figures.Count > 0 ? [NotesName] : Array.Empty<string>(),
        ]);
        var package = new PackageWriter("xl/workbook.xml", $"{Types}.sheet.main+xml");
        var styles = new ExcelStyles();
        var book = new ExcelBook(package, document.Title);
        Dictionary<Figure, List<string>> places = [];
        ExcelCells Cells(string sheet) => new(sheet, styles, places);
        int first = hasWords ? 1 : 0;
        if (hasWords)
        {
            Dictionary<DocumentBlock, string> sheets = new(ReferenceEqualityComparer.Instance);
            for (int at = 0; at < own.Length; at++)
            {
                sheets[own[at]] = names[first + at];
            }

            book.Add(names[0], new ExcelWordsXml(Cells(names[0]), sheets).Of(document));
        }

        for (int at = 0; at < own.Length; at++)
        {
            string name = names[first + at];
            Cells(name).Remember(own[at].Origin, 1, 1);
            if (own[at] is Chart chart)
            {
                book.Add(name, chart, Cells(name));
            }
            else
            {
                book.Add(name, (TableBlock)own[at], Cells(name));
            }
        }

        if (notes.Figures.Count > 0)
        {
            // Written last, when it is known in which cells the figures stand.
            TableBlock table = notes.Table(figure => string.Join(", ", places.GetValueOrDefault(figure, [])));
            string last = CellNames.Of(table.Columns.Count, 1)[..^1];
            book.Add(names[^1], table, Cells(names[^1]), [.. notes.Figures.Select((figure, at) => (Cell: string.Create(CultureInfo.InvariantCulture, $"{last}{at + 2}"), Target: places.GetValueOrDefault(figure, []).FirstOrDefault("")))
                .Where(link => link.Target.Length > 0)]);
        }

        package.Add("styles.xml", $"{Types}.styles+xml", "styles", styles.Xml);
        package.AddMain(book.Xml);
        return package.Pack(document);
    }
}

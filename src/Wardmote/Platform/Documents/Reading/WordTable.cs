using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>A table of a Word file while its rows are read: merged cells stand in their first place, with blanks in the others.</summary>
/// <param name="blocks">Holds the table to the limits.</param>
/// <param name="part">The place of the table in the document.</param>
/// <param name="readCell">Reads a cell's own text and adds the tables inside it to the list.</param>
/// <param name="innerText">A table inside a cell as text: a line for each row.</param>
internal sealed class WordTable(BlockList blocks, string part, Func<XElement, List<XElement>, string> readCell, Func<XElement, string> innerText)
{
    private readonly List<SourceRow> _rows = [];
    private readonly List<(int Row, int Cell, XElement Table)> _inner = [];
    private bool _isLayout = true;

    public IReadOnlyList<SourceRow> Rows => _rows;

    /// <summary>The tables inside a table that only lays out the page: they are tables in their own right.</summary>
    public IEnumerable<XElement> Inner => _inner.Select(inner => inner.Table);

    public void Add(XElement row)
    {
        XElement? properties = row.Child("trPr");
        if (properties?.Child("del") is not null)
        {
            return;
        }

        List<string> cells = [];
        Blanks(cells, properties?.Number("gridBefore") ?? 0);
        foreach (XElement cell in Unwrapped(row, "tc"))
        {
            List<XElement> inner = [];
            string text = readCell(cell, inner);
            _inner.AddRange(inner.Select(table => (_rows.Count, cells.Count, table)));
            cells.Add(text);
            Blanks(cells, (cell.Child("tcPr")?.Number("gridSpan") ?? 1) - 1);
        }

        Blanks(cells, properties?.Number("gridAfter") ?? 0);
        _rows.Add(blocks.Checked(new SourceRow(_rows.Count + 1, cells, properties?.Switch("tblHeader") ?? false), part));
        KeepInnerText();
    }

    /// <summary>The rows, cells or blocks of a mark, also those that a content control or a tracked insertion is wrapped round.</summary>
    public static IEnumerable<XElement> Unwrapped(XElement parent, params string[] names)
    {
        foreach (XElement child in parent.Elements())
        {
            if (names.Any(child.IsWord))
            {
                yield return child;
            }
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag")
            {
                foreach (XElement inner in Unwrapped(child, names))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>A table with several rows and columns holds data: what stands in a table inside its cell belongs to that cell.</summary>
    private void KeepInnerText()
    {
        _isLayout &= _rows.Count == 1 || _rows[^1].Cells.Count <= 1;
        if (_isLayout)
        {
            return;
        }

        foreach ((int row, int cell, XElement table) in _inner)
        {
            List<string> cells = [.. _rows[row].Cells];
            cells[cell] = $"{cells[cell]}\n{innerText(table)}".Trim('\n');
            _rows[row] = _rows[row] with { Cells = cells };
        }

        _inner.Clear();
    }

    // No table has more columns than the limit; a span beyond it is damage and must not cost memory.
    private static void Blanks(List<string> cells, int count)
    {
        for (int at = 0; at < count && cells.Count < ReadingLimits.Columns; at++)
        {
            cells.Add("");
        }
    }
}

using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>Reads a spreadsheet row by row: each sheet is a table of the cells that hold something.</summary>
internal sealed class WorkbookReader
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    private readonly OfficePackage _package;
    private readonly CancellationToken _cancellationToken;
    private readonly BlockList _blocks;
    private readonly List<string> _texts = [];
    private readonly SheetStyles _styles;
    private readonly bool _from1904;

    private WorkbookReader(OfficePackage package, XElement workbook, IReadOnlyList<PartLink> links, CancellationToken cancellationToken)
    {
        _package = package;
        _cancellationToken = cancellationToken;
        _blocks = new BlockList(package.File);
        _from1904 = workbook.Part("workbookPr")?.Attribute("date1904")?.Value is "1" or "true";
        _styles = new SheetStyles(package.Tree(links.FirstOrDefault(link => link.Kind == "styles")?.Part, cancellationToken));
        ReadTexts(links.FirstOrDefault(link => link.Kind == "sharedStrings")?.Part);
    }

    public static IReadOnlyList<SourceBlock> Read(OfficePackage package, string main, CancellationToken cancellationToken)
    {
        XElement workbook = package.Tree(main, cancellationToken) ?? throw package.File.Damaged($"part {main}");
        IReadOnlyList<PartLink> links = package.Links(main, cancellationToken);
        WorkbookReader reader = new(package, workbook, links, cancellationToken);
        foreach (XElement sheet in workbook.Part("sheets")?.Parts("sheet") ?? [])
        {
            string? id = sheet.Attributes().FirstOrDefault(attribute => attribute.Name is { LocalName: "id", NamespaceName.Length: > 0 })?.Value;
            if (links.FirstOrDefault(link => link.Id == id && link.Kind == "worksheet") is { } link)
            {
                reader.ReadSheet($"Sheet “{(string?)sheet.Attribute("name")}”", link.Part);
            }
        }

        return reader._blocks.Blocks;
    }

    private void ReadTexts(string? part)
    {
        if (part is null)
        {
            return;
        }

        long characters = 0;
        foreach (XElement text in Elements(part, "si"))
        {
            _texts.Add(text.RichText());
            characters += _texts[^1].Length;
            if (characters > ReadingLimits.Characters || _texts.Count > ReadingLimits.Cells)
            {
                throw _package.File.Unreadable(
                    string.Create(CultureInfo.InvariantCulture, $"its cells hold more than {ReadingLimits.Characters:N0} characters"),
                    "Keep the sheets that belong to the plan and try again");
            }
        }
    }

    private void ReadSheet(string name, string part)
    {
        List<SourceRow> rows = [];
        int number = 0;
        int first = LastColumn;
        foreach (XElement row in Elements(part, "row"))
        {
            number = row.WholeNumber("r") ?? number + 1;
            if (number is < 1 or > LastRow)
            {
                throw _package.File.Damaged($"{name}, row {number}");
            }

            List<string> cells = Cells(row, name, number);
            if (cells.Count > 0)
            {
                first = Math.Min(first, cells.FindIndex(cell => cell.Length > 0));
                rows.Add(_blocks.Checked(new SourceRow(number, cells), name));
            }
        }

        _blocks.Add(name, first == 0 ? rows : [.. rows.Select(row => row with { Cells = [.. row.Cells.Skip(first)] })]);
        ReadNotes(name, part);
    }

    /// <summary>What stands beside the cells: notes on them, and boxes of text drawn over them.</summary>
    private void ReadNotes(string name, string part)
    {
        foreach (PartLink link in _package.Links(part, _cancellationToken))
        {
            if (link.Kind == "comments")
            {
                foreach (XElement note in Elements(link.Part, "comment"))
                {
                    _blocks.Aside = $"{name}, note on {(string?)note.Attribute("ref")}";
                    _blocks.Add(new SourceParagraph("", WordText.Tidy(note.Part("text")?.RichText() ?? "")));
                }
            }
            else if (link.Kind == "drawing")
            {
                _blocks.Aside = $"{name}, text box";
                foreach (XElement paragraph in Elements(link.Part, "p"))
                {
                    _blocks.Add(new SourceParagraph("", WordText.Tidy(string.Concat(paragraph.Descendants(WordMarks.Drawing + "t").Select(text => text.Value)))));
                }
            }
        }

        _blocks.Aside = null;
    }

    /// <summary>The cells of a row up to the last that holds something.</summary>
    private List<string> Cells(XElement row, string name, int number)
    {
        List<string> cells = [];
        int column = 0;
        foreach (XElement cell in row.Parts("c"))
        {
            string? place = (string?)cell.Attribute("r");
            column = place is null ? column + 1 : ColumnOf(place);
            if (column is < 1 or > LastColumn)
            {
                throw _package.File.Damaged($"{name}, row {number}");
            }

            string text = WordText.Tidy(Text(cell, name, place ?? $"row {number}"));
            if (text.Length == 0)
            {
                continue;
            }

            while (cells.Count < column)
            {
                cells.Add("");
            }

            cells[column - 1] = text;
        }

        return cells;
    }

    private string Text(XElement cell, string name, string place)
    {
        string? value = cell.Part("v")?.Value;
        if (value is null && cell.Part("f") is not null)
        {
            throw _package.File.Unreadable("the cell holds a formula, but the file does not hold its result", "Open the file in Excel, save it there and try again", $"{name}, {place}");
        }

        switch ((string?)cell.Attribute("t"))
        {
            case "s":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < _texts.Count
                    ? _texts[at]
                    : throw _package.File.Damaged($"{name}, {place}");
            case "inlineStr":
                return cell.Part("is")?.RichText() ?? "";
            case "b":
                return value is "1" or "true" ? "TRUE" : "FALSE";
            case "d":
                return DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
                    ? _styles.Of(cell.WholeNumber("s")).Show(date.ToOADate(), from1904: false)
                    : value ?? "";
            case "str" or "e":
                return value ?? "";
            default:
                return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                    ? _styles.Of(cell.WholeNumber("s")).Show(number, _from1904)
                    : value ?? "";
        }
    }

    /// <summary>The marks of that name in a part, one after the other, so that none but the present one is held.</summary>
    private IEnumerable<XElement> Elements(string part, string name)
    {
        using XmlReader xml = _package.Xml(part);
        xml.MoveToContent();
        while (!xml.EOF)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
            {
                yield return XmlTree.Load(xml, _package.File, _cancellationToken);
            }
            else
            {
                xml.Read();
            }
        }
    }

    private static int ColumnOf(string place)
    {
        int column = 0;
        foreach (char letter in place.TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return column;
    }
}

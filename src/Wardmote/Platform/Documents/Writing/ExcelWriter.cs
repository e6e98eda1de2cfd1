using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Writes the tables of a document as an Excel workbook: a sheet for each, ready to filter and to print.</summary>
public static class ExcelWriter
{
    /// <summary>Ends a cell whose text goes on in the row below, because Excel holds no more than 32,767 characters in one.</summary>
    public const char GoesOn = '␗';

    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The file's bytes: the same for the same document.</summary>
    /// <exception cref="ArgumentException">The document holds something other than tables, or no table at all.</exception>
    public static byte[] Write(Document document)
    {
        TableBlock[] tables = [.. document.Blocks.OfType<TableBlock>()];
        if (tables.Length == 0 || tables.Length < document.Blocks.Count)
        {
            throw new ArgumentException("A workbook holds tables and nothing else, one at least", nameof(document));
        }

        IReadOnlyList<string> names = SheetNames.Of(tables.Select(table => table.Name));
        using var package = new PackageWriter("xl/workbook.xml", $"{Types}.sheet.main+xml", $"{PackageWriter.Relations}/officeDocument");
        package.Add("styles.xml", $"{Types}.styles+xml", "styles", ExcelStyleSheet.Styles);
        var sheets = new StringBuilder();
        var ranges = new StringBuilder();
        for (int at = 0; at < tables.Length; at++)
        {
            string part = string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{at + 1}.xml");
            string id = package.Add(part, $"{Types}.worksheet+xml", "worksheet", ExcelSheetXml.Of(tables[at], document.Title, isFirst: at == 0));
            sheets.Append(CultureInfo.InvariantCulture, $"""<sheet name="{XmlText.Of(names[at])}" sheetId="{at + 1}" r:id="{id}"/>""");
            ranges.Append(Range("_xlnm._FilterDatabase", at, $"{Quoted(names[at])}!{ExcelSheetXml.FilterRange(tables[at], isAbsolute: true)}", isHidden: true));
        }

        // Excel wants the names in order: all of one name, then all of the next.
        for (int at = 0; at < tables.Length; at++)
        {
            ranges.Append(Range("_xlnm.Print_Titles", at, ExcelSheetXml.PrintTitles(tables[at], Quoted(names[at])), isHidden: false));
        }

        package.AddMain($"""<workbook xmlns="{Namespace}" xmlns:r="{PackageWriter.Relations}"><sheets>{sheets}</sheets><definedNames>{ranges}</definedNames></workbook>""");
        return package.Pack(document);
    }

    private static string Range(string name, int sheet, string range, bool isHidden) => string.Create(CultureInfo.InvariantCulture,
        $"""<definedName name="{name}" localSheetId="{sheet}"{(isHidden ? " hidden=\"1\"" : "")}>{XmlText.Of(range)}</definedName>""");

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}

using System.IO.Compression;
using System.Text;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Platform.Documents;

/// <summary>Files made for a test: Word and Excel packages from the marks that the test is about.</summary>
internal static class MadeFile
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>A Word file with that body, and further parts by their kind: ("footnotes", xml).</summary>
    public static MemoryStream Word(string body, params (string Kind, string Xml)[] parts) =>
        WordOf(WordMain, body, parts);

    public static MemoryStream WordOf(string contentType, string body, params (string Kind, string Xml)[] parts)
    {
        string links = string.Concat(parts.Select((part, at) =>
            $"""<Relationship Id="r{at}" Type="{R}/{part.Kind}" Target="{part.Kind}{at}.xml"/>"""));
        string types = string.Concat(parts.Select((part, at) =>
            $"""<Override PartName="/word/{part.Kind}{at}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{part.Kind}+xml"/>"""));
        return Zip(
        [
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{contentType}"/>{types}</Types>"""),
            ("_rels/.rels", Links($"""<Relationship Id="r" Type="{R}/officeDocument" Target="word/document.xml"/>""")),
            ("word/document.xml", WordPart("document", $"<w:body>{body}</w:body>")),
            ("word/_rels/document.xml.rels", Links(links)),
            .. parts.Select((part, at) => ($"word/{part.Kind}{at}.xml", part.Xml)),
        ]);
    }

    /// <summary>A workbook of those sheets, each given by its rows; styles are number formats, one a style.</summary>
    public static MemoryStream Excel((string Name, string Rows)[] sheets, string[]? formats = null, string book = "", params string[] texts)
    {
        string names = string.Concat(sheets.Select((sheet, at) => $"""<sheet name="{sheet.Name}" sheetId="{at + 1}" r:id="s{at}"/>"""));
        string links = string.Concat(sheets.Select((_, at) => $"""<Relationship Id="s{at}" Type="{R}/worksheet" Target="worksheets/sheet{at}.xml"/>"""));
        string codes = string.Concat((formats ?? []).Select((code, at) => $"""<numFmt numFmtId="{200 + at}" formatCode="{System.Security.SecurityElement.Escape(code)}"/>"""));
        string styles = string.Concat((formats ?? []).Select((_, at) => $"""<xf numFmtId="{200 + at}"/>"""));
        return Zip(
        [
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""),
            ("_rels/.rels", Links($"""<Relationship Id="r" Type="{R}/officeDocument" Target="xl/workbook.xml"/>""")),
            ("xl/workbook.xml", $"""<workbook xmlns="{S}" xmlns:r="{R}">{book}<sheets>{names}</sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", Links($"""{links}<Relationship Id="y" Type="{R}/styles" Target="styles.xml"/><Relationship Id="t" Type="{R}/sharedStrings" Target="/xl/sharedStrings.xml"/>""")),
            ("xl/styles.xml", $"""<styleSheet xmlns="{S}"><numFmts>{codes}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>"""),
            ("xl/sharedStrings.xml", $"""<sst xmlns="{S}">{string.Concat(texts)}</sst>"""),
            .. sheets.Select((sheet, at) => ($"xl/worksheets/sheet{at}.xml", $"""<worksheet xmlns="{S}"><sheetData>{sheet.Rows}</sheetData></worksheet>""")),
        ]);
    }

    public static string WordPart(string root, string inside) =>
        $"""<w:{root} xmlns:w="{W}" xmlns:r="{R}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">{inside}</w:{root}>""";

    public static string Links(string links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>""";

    public static MemoryStream Zip(IEnumerable<(string Name, string Text)> entries)
    {
        MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in entries)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        file.Position = 0;
        return file;
    }

    public static string P(string text, string properties = "") =>
        $"""<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{P(cell)}</w:tc>"))}</w:tr>";

    public static SourceDocument Read(this Stream content, string fileName = "plan.docx") => SourceReader.Read(fileName, content);

    public static SourceDocument Real(string name, string extension)
    {
        string path = RealPlans.PathOf(name, extension);
        using FileStream content = File.OpenRead(path);
        return SourceReader.Read(path, content);
    }

    public static IEnumerable<string> Texts(this SourceDocument document) => document.Blocks.OfType<SourceParagraph>().Select(paragraph => paragraph.Text);

    public static SourceTable Table(this SourceDocument document, int number = 1) => document.Blocks.OfType<SourceTable>().ElementAt(number - 1);

    public static string[][] Cells(this SourceTable table) => [.. table.Rows.Select(row => row.Cells.ToArray())];
}

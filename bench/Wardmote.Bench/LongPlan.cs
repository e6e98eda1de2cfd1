using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Wardmote.Bench;

/// <summary>Makes a Word plan of as many pages as are asked for, by repeating a plan.</summary>
internal static class LongPlan
{
    /// <summary>What a page of a plan holds, with its tables: the measure of a page, since a Word file does not know its pages.</summary>
    public const int WordsOnAPage = 400;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Writes a plan of that many pages, from the given plan or else from invented rows.</summary>
    public static void Write(string path, int pages, string? pattern)
    {
        XDocument document = pattern is null ? Invented() : Body(pattern);
        XElement body = document.Root!.Element(W + "body")!;
        XElement[] blocks = [.. body.Elements()];
        long words = body.Descendants(W + "t").Sum(text => text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LongLength);
        for (long written = words; written < (long)pages * WordsOnAPage; written += words)
        {
            body.Add(blocks.Select(block => new XElement(block)));
        }

        using ZipArchive archive = new(File.Create(path), ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        Add(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        using Stream part = archive.CreateEntry("word/document.xml").Open();
        document.Save(part, SaveOptions.DisableFormatting);
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using Stream part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static XDocument Body(string pattern)
    {
        using ZipArchive archive = ZipFile.OpenRead(pattern);
        using Stream part = archive.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(part);
    }

    private static XDocument Invented()
    {
        string[] headings = ["No.", "Objective", "Priority", "Expected outcome", "Start date", "Due date", "Status", "Lead", "Notes"];
        IEnumerable<XElement> rows = Enumerable.Range(1, 12).Select(number => Row(
        [
            string.Create(CultureInfo.InvariantCulture, $"{number}."),
            "Bring the street patrols of the market and the station under one rota. Milestone 1 - agree the hours Q1. Milestone 2 - tell the traders Q2.",
            "6",
            "Fewer thefts after dark, and people who say that they feel safe on their way home.",
            "April 2026",
            "March 2027",
            "In progress",
            "Head of Community Safety",
            "Depends on the grant of the Police and Crime Commissioner.",
        ]));
        XElement narrative = Paragraph("The partnership met residents, traders and schools in each ward, and this plan answers what they said about safety in the town, on the river path and at home.");
        return new XDocument(new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName), new XElement(
            W + "body",
            Enumerable.Repeat(narrative, 6).Select(paragraph => new XElement(paragraph)),
            new XElement(W + "tbl", Row(headings), rows))));
    }

    private static XElement Row(string[] cells) => new(W + "tr", cells.Select(cell => new XElement(W + "tc", Paragraph(cell))));

    private static XElement Paragraph(string text) => new(W + "p", new XElement(W + "r", new XElement(W + "t", text)));
}

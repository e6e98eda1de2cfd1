using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>Reads a Word file a paragraph and a row at a time, so that a long plan needs little more memory than a short one.</summary>
internal sealed class WordReader
{
    private readonly OfficePackage _package;
    private readonly IReadOnlyList<PartLink> _links;
    private readonly string _main;
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly BlockList _blocks;
    private readonly CancellationToken _cancellationToken;
    private int _boxes;

    private WordReader(OfficePackage package, string main, CancellationToken cancellationToken)
    {
        _package = package;
        _main = main;
        _cancellationToken = cancellationToken;
        _links = package.Links(main, cancellationToken);
        _styles = new WordStyles(Part("styles"));
        _numbering = new WordNumbering(Part("numbering"));
        _blocks = new BlockList(package.File);
    }

    public static IReadOnlyList<SourceBlock> Read(OfficePackage package, string main, CancellationToken cancellationToken)
    {
        WordReader reader = new(package, main, cancellationToken);
        reader.ReadBody();
        reader.ReadMargins();
        return reader._blocks.Blocks;
    }

    private void ReadBody()
    {
        using XmlReader xml = _package.Xml(_main);
        xml.MoveToContent();
        ReadBlocks(xml);
    }

    /// <summary>What stands outside the run of the text comes after it: notes, comments, page headers and footers, diagrams.</summary>
    private void ReadMargins()
    {
        ReadNotes("footnotes", "footnote", "Footnote");
        ReadNotes("endnotes", "endnote", "Endnote");
        ReadNotes("comments", "comment", "Comment");
        foreach (PartLink link in _links.Where(link => link.Kind is "header" or "footer").DistinctBy(link => link.Part))
        {
            _blocks.Aside = link.Kind == "header" ? "Page header" : "Page footer";
            if (_package.Tree(link.Part, _cancellationToken) is { } margin)
            {
                ReadBlocks(margin);
            }
        }

        foreach (PartLink link in _links.Where(link => link.Kind == "diagramData").DistinctBy(link => link.Part))
        {
            _blocks.Aside = "Diagram";
            foreach (XElement paragraph in _package.Tree(link.Part, _cancellationToken)?.Descendants(WordMarks.Drawing + "p") ?? [])
            {
                _blocks.Add(new SourceParagraph("", WordText.Tidy(string.Concat(paragraph.Descendants(WordMarks.Drawing + "t").Select(text => text.Value)))));
            }
        }
    }

    private void ReadNotes(string kind, string name, string word)
    {
        int number = 0;
        foreach (XElement note in Part(kind)?.Children(name) ?? [])
        {
            // The lines between text and notes are kept as notes of a type of their own.
            if (note.Attribute(WordMarks.Namespace + "type")?.Value is null or "normal")
            {
                _blocks.Aside = string.Create(CultureInfo.InvariantCulture, $"{word} {++number}");
                ReadBlocks(note);
            }
        }
    }

    private void ReadBlocks(XmlReader xml)
    {
        xml.Read();
        while (!xml.EOF)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            bool isWord = xml.NodeType == XmlNodeType.Element;
            switch (isWord ? xml.LocalName : "")
            {
                case "p":
                    ReadParagraph(XmlTree.Load(xml, _package.File, _cancellationToken));
                    break;
                case "tbl":
                    ReadTable(xml);
                    break;
                case "sectPr" or "sdtPr" or "del" or "moveFrom" or "Fallback":
                    xml.Skip();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }
    }

    private void ReadBlocks(XElement parent)
    {
        foreach (XElement block in WordTable.Unwrapped(parent, "p", "tbl"))
        {
            if (block.IsWord("p"))
            {
                ReadParagraph(block);
            }
            else
            {
                ReadTable(block);
            }
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        WordText text = new(paragraph, _styles);
        XElement? properties = paragraph.Child("pPr");
        int heading = _styles.HeadingLevel(properties);
        (int ListId, int Level)? list = _styles.List(properties);
        string? number = list is { } at ? _numbering.Next(at.ListId, at.Level) : null;
        bool isItem = list is not null && heading == 0;
        _blocks.Add(new SourceParagraph(
            "",
            text.Text,
            heading,
            isItem ? list!.Value.Level + 1 : 0,
            isItem ? list!.Value.ListId : null,
            isItem && number is not null,
            heading == 0 && text.IsBold)
        { Number = number });
        ReadBoxes(text);
    }

    private void ReadBoxes(WordText text)
    {
        string? around = _blocks.Aside;
        foreach (XElement box in text.Boxes)
        {
            _blocks.Aside = string.Create(CultureInfo.InvariantCulture, $"Text box {++_boxes}");
            ReadBlocks(box);
            _blocks.Aside = around;
        }
    }

    private void ReadTable(XmlReader xml)
    {
        string part = _blocks.NextTable();
        WordTable table = new(_blocks, part, CellText, InnerText);
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        int depth = xml.Depth;
        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "tr":
                    table.Add(XmlTree.Load(xml, _package.File, _cancellationToken));
                    break;
                case "tblPr" or "tblGrid" or "sdtPr" or "del" or "moveFrom":
                    xml.Skip();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }

        Keep(part, table);
    }

    private void ReadTable(XElement element)
    {
        string part = _blocks.NextTable();
        Keep(part, Table(element, part));
    }

    private void Keep(string part, WordTable table)
    {
        _blocks.Add(part, table.Rows);
        foreach (XElement inner in table.Inner)
        {
            ReadTable(inner);
        }
    }

    private WordTable Table(XElement element, string part)
    {
        WordTable table = new(_blocks, part, CellText, InnerText);
        foreach (XElement row in WordTable.Unwrapped(element, "tr"))
        {
            table.Add(row);
        }

        return table;
    }

    private string CellText(XElement cell, List<XElement> inner)
    {
        List<string> lines = [];
        foreach (XElement block in WordTable.Unwrapped(cell, "p", "tbl"))
        {
            if (block.IsWord("tbl"))
            {
                inner.Add(block);
                continue;
            }

            WordText text = new(block, _styles);
            lines.Add($"{CellNumber(block)} {text.Text}".Trim(' '));
            lines.AddRange(text.Boxes.Select(box => CellText(box, inner)));
        }

        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>In a cell the number that Word counts is part of what the reader sees: a column "No." often holds nothing else.</summary>
    private string? CellNumber(XElement paragraph) =>
        _styles.List(paragraph.Child("pPr")) is { } list ? _numbering.Next(list.ListId, list.Level) : null;

    private string InnerText(XElement element)
    {
        WordTable table = Table(element, "A table inside a cell");
        IEnumerable<string> rows = table.Rows.Select(row => string.Join('\t', row.Cells).Trim('\t'));
        return string.Join('\n', rows.Concat(table.Inner.Select(InnerText)).Where(line => line.Length > 0));
    }

    private XElement? Part(string kind) =>
        _package.Tree(_links.FirstOrDefault(link => link.Kind == kind)?.Part, _cancellationToken);
}

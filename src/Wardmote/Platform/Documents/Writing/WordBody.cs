using System.Diagnostics;
using System.Globalization;
using System.Text;
using MultiplesPicture = Wardmote.Platform.Web.Charts.MultiplesPicture;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The blocks of a document as Word's own XML; what stands under a heading is turned sideways where one of its tables is wide.</summary>
internal sealed class WordBody
{
    private readonly WordLook _look;
    private readonly WordRuns _runs;
    private readonly WordCharts _charts;
    private readonly WordTableXml _tables;
    private readonly WordKeyFigures _keyFigures;
    private readonly WordCaptions _captions;
    private readonly WordPictures _pictures = new();
    private readonly WordContents _contents;
    private readonly TableBlock? _notes;
    private readonly IReadOnlyList<IReadOnlyList<DocumentBlock>> _parts;

    public WordBody(Document document, WordLook look, PackageWriter package)
    {
        document = SpelledPictures.Of(document, canDraw: true);
        FigureNotes notes = FigureNotes.Of(document);
        _look = look;
        _runs = new(notes);
        _charts = new(package);
        _tables = new(look, _runs);
        _keyFigures = new(look, _runs);
        _notes = notes.Figures.Count > 0 ? notes.Table() : null;
        _captions = new(new(document), look);
        _parts = [.. Parts([.. document.Blocks, .. _notes is null ? [] : new DocumentBlock?[] { new HeadingBlock(1, FigureNotes.Heading), notes.Shared, _notes }.OfType<DocumentBlock>()])];
        _contents = new(_parts.SelectMany(part => part), look);
    }

    public bool StartsSideways => IsSideways(_parts[0]);

    public bool EndsSideways => IsSideways(_parts[^1]);

    /// <summary>The title and the line below it.</summary>
    public string Head(string title, string subtitle) =>
        $"{(title.Length > 0 ? Paragraph("Title", title) : "")}{(subtitle.Length > 0 ? Paragraph("Subtitle", subtitle) : "")}";

    /// <summary>All blocks, with the marks that turn the pages between them.</summary>
    public string Write()
    {
        var xml = new StringBuilder();
        for (int at = 0; at < _parts.Count; at++)
        {
            bool isSideways = IsSideways(_parts[at]);
            bool ends = at + 1 < _parts.Count && IsSideways(_parts[at + 1]) != isSideways;
            string end = ends ? _look.Pages.Section(isSideways) : "";
            for (int block = 0; block < _parts[at].Count; block++)
            {
                xml.Append(Block(_parts[at][block], isSideways, block + 1 == _parts[at].Count ? end : ""));
            }
        }

        return xml.ToString();
    }

    private bool IsSideways(IReadOnlyList<DocumentBlock> part) => _look.Pages.CanTurn && part.Any(block => block switch
    {
        TableBlock table => _tables.IsWide(table),
        DrawnBlock drawn => HasTableBeside(drawn) && _tables.IsWide(drawn.Table),
        _ => false,
    });

    /// <summary>
    /// What stands under each heading of the first level. A part is turned sideways as a whole where one of its tables is
    /// wide: pages that turn to and fro are hard to read.
    /// </summary>
    private static IEnumerable<IReadOnlyList<DocumentBlock>> Parts(IReadOnlyList<DocumentBlock> blocks)
    {
        List<DocumentBlock> part = [];
        foreach (DocumentBlock block in blocks)
        {
            if (block is HeadingBlock { Level: 1 } && part.Count > 0)
            {
                yield return part;
                part = [];
            }

            part.Add(block);
        }

        yield return part;
    }

    /// <summary>A block, in whose last paragraph a section of pages may end.</summary>
    private string Block(DocumentBlock block, bool isSideways, string end) => block switch
    {
        HeadingBlock heading => Heading(heading, end),
        ContentsBlock contents => $"{_contents.Of(contents)}{(end.Length > 0 ? Gap(end) : "")}",
        ParagraphBlock paragraph => Paragraph(paragraph.IsListItem ? "ListBullet" : "Normal", paragraph.Text, end, paragraph.Origin),
        NoteBlock note => Paragraph("Note", note.Text, end, note.Origin),
        Chart chart => Chart(chart, isSideways, end),
        DrawnBlock drawn => Drawn(drawn, isSideways, end),

        // Two tables without a paragraph between them would run into one.
        TableBlock table => $"{(ReferenceEquals(table, _notes) ? "" : _captions.OfTable(table, table.Name, _runs.Origin(table.Origin)))}{_tables.Of(table, isSideways, isNotes: ReferenceEquals(table, _notes))}{Gap(end)}",
        KeyFiguresBlock { Figures.Count: 0 } => end.Length > 0 ? Gap(end) : "",
        KeyFiguresBlock figures => $"{_keyFigures.Of(figures, isSideways)}{Gap(end)}",
        _ => throw new UnreachableException($"A Word file cannot hold a {block.GetType().Name}"),
    };

    /// <summary>Its title, the sentence that says what it shows, the picture, and what must be said below it.</summary>
    private string Chart(Chart chart, bool isSideways, string end)
    {
        string below = string.Join('\n', ChartWords.Below(chart));
        if (!ChartWords.HasNumbers(chart))
        {
            return string.Concat(_captions.OfPicture(chart, chart.Title), Paragraph("Normal", ChartWords.Nothing, end));
        }

        return string.Concat(
            _captions.OfPicture(chart, chart.Title),
            chart.Says.Length > 0 ? Paragraph("Normal", chart.Says, "<w:keepNext/>", chart.Origin) : "",
            $"""<w:p><w:pPr><w:pStyle w:val="{XmlText.Of(_look.Style("Normal"))}"/>{(below.Length > 0 ? "<w:keepNext/>" : end)}</w:pPr>{_charts.Add(chart, _look.Pages.Width(isSideways))}</w:p>""",
            below.Length > 0 ? Paragraph("Source", below, end) : "");
    }

    /// <summary>Its title, the sentence that says what it shows, the picture, what must be known beside it, and its table unless that stands elsewhere.</summary>
    private string Drawn(DrawnBlock drawn, bool isSideways, string end)
    {
        string[] below = [.. drawn.Notes, drawn.Source, drawn is SmallMultiples multiples ? MultiplesPicture.Scope(multiples) : "", Elsewhere(drawn)];
        IReadOnlyList<string> pictures = drawn is XyChart xy ? [_charts.Add(xy, _look.Pages.Width(isSideways))] : _pictures.Of(drawn, _look.Pages.Width(isSideways), isSideways);
        return string.Concat(
            _captions.OfPicture(drawn, drawn.Title),
            drawn.Says.Length > 0 ? Paragraph("Normal", drawn.Says, "<w:keepNext/>", drawn.Origin) : "",
            string.Concat(pictures.Select(picture => $"""<w:p><w:pPr><w:pStyle w:val="{XmlText.Of(_look.Style("Normal"))}"/></w:pPr>{picture}</w:p>""")),
            drawn is HeatTable heat ? _tables.Of(heat.Table, isSideways, shade: (row, column) => HeatLook.Of(heat, row, column)) : "",
            Below(below),
            drawn is HeatTable || !HasTableBeside(drawn) ? "" : $"{_captions.OfNumbers(drawn)}{_tables.Of(drawn.Table, isSideways)}",
            Gap(end));
    }

    /// <summary>A table wider than any page would be letters below one another.</summary>
    private static bool HasTableBeside(DrawnBlock drawn) => drawn is HeatTable || (drawn.TableStands.Length == 0 && drawn.Table.Columns.Count <= WordTableXml.MostColumns);

    private static string Elsewhere(DrawnBlock drawn) => drawn.TableStands.Length > 0 ? $"Its numbers: {drawn.TableStands}"
        : HasTableBeside(drawn) ? ""
        : string.Create(CultureInfo.InvariantCulture, $"Its numbers: a table of {drawn.Table.Columns.Count} columns, too wide for a page; the HTML version of this document has it below the picture");

    private string Below(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0)) is { Length: > 0 } below ? Paragraph("Source", below) : "";

    private string Heading(HeadingBlock heading, string end) => string.Create(CultureInfo.InvariantCulture,
        $"""<w:p><w:pPr><w:pStyle w:val="{XmlText.Of(_look.Style($"Heading{Math.Clamp(heading.Level, 1, 9)}"))}"/>{(heading.StartsPage ? "<w:pageBreakBefore/>" : "")}{end}</w:pPr>{_contents.Marked(heading, _runs.Of(heading.Text))}</w:p>""");

    private static string Gap(string end) => $"""<w:p><w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/>{end}</w:pPr></w:p>""";

    private string Paragraph(string style, DocumentText text, string properties = "", Figure? origin = null) =>
        $"""<w:p><w:pPr><w:pStyle w:val="{XmlText.Of(_look.Style(style))}"/>{properties}</w:pPr>{_runs.Of(text)}{_runs.Origin(origin)}</w:p>""";
}

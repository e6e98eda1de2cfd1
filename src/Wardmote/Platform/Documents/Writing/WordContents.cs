using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// A list of contents that Word knows as its own: a field whose entries are written already and lead to their headings. On
/// which pages they stand only Word can tell: it says so when the field is updated.
/// </summary>
internal sealed class WordContents
{
    // Far from the numbers that a template's own bookmarks have.
    private const int FirstBookmark = 750_000;

    private readonly WordLook _look;
    private readonly Dictionary<HeadingBlock, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly HeadingBlock[] _headings;

    public WordContents(IEnumerable<DocumentBlock> blocks, WordLook look)
    {
        DocumentBlock[] all = [.. blocks];
        _look = look;
        _headings = all.Any(block => block is ContentsBlock) ? [.. all.OfType<HeadingBlock>()] : [];
        foreach (HeadingBlock heading in _headings)
        {
            _numbers.TryAdd(heading, _numbers.Count + 1);
        }
    }

    /// <summary>The runs of a heading, with the bookmark that its entry leads to.</summary>
    public string Marked(HeadingBlock heading, string runs) => !_numbers.TryGetValue(heading, out int number) ? runs : string.Create(CultureInfo.InvariantCulture,
        $"""<w:bookmarkStart w:id="{FirstBookmark + number}" w:name="{Bookmark(number)}"/>{runs}<w:bookmarkEnd w:id="{FirstBookmark + number}"/>""");

    /// <summary>The list under its heading.</summary>
    public string Of(ContentsBlock contents)
    {
        HeadingBlock[] listed = [.. _headings.Where(heading => heading.Level <= contents.Deepest)];
        string begin = string.Create(CultureInfo.InvariantCulture, $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-{contents.Deepest}" \h \z \u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""");
        const string End = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        return listed.Length == 0 ? "" : string.Concat(
            Paragraph("ContentsHeading", WordRuns.Plain(contents.Heading)),
            string.Concat(listed.Select((heading, at) => Entry(heading, at == 0 ? begin : "", at + 1 == listed.Length ? End : ""))));
    }

    private string Entry(HeadingBlock heading, string before, string after) => Paragraph(
        string.Create(CultureInfo.InvariantCulture, $"TOC{Math.Clamp(heading.Level, 1, WordStyleSheet.ContentsLevels)}"),
        $"""{before}<w:hyperlink w:anchor="{Bookmark(_numbers[heading])}" w:history="1">{WordRuns.Plain(heading.Text)}</w:hyperlink>{after}""");

    private string Paragraph(string style, string runs) => $"""<w:p><w:pPr><w:pStyle w:val="{XmlText.Of(_look.Style(style))}"/></w:pPr>{runs}</w:p>""";

    private static string Bookmark(int number) => string.Create(CultureInfo.InvariantCulture, $"_Toc{FirstBookmark + number}");
}

using Wardmote.Platform.Documents;
using static Wardmote.Tests.Platform.Documents.MadeFile;

namespace Wardmote.Tests.Platform.Documents;

public sealed class WordMarksTests
{
    [Fact]
    public void Inserted_text_is_read_and_deleted_text_is_not()
    {
        const string Tracked = """
            <w:p><w:r><w:t xml:space="preserve">Due </w:t></w:r><w:del><w:r><w:delText>March</w:delText></w:r></w:del><w:ins><w:r><w:t>April</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>kept</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """;

        SourceDocument plan = Word(Tracked).Read();

        Assert.Equal(["Due April"], plan.Texts());
        Assert.Equal([["kept"]], plan.Table().Cells());
    }

    [Theory]
    [InlineData("""<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>""", "☑")]
    [InlineData("""<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>""", "☐")]
    [InlineData("""<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>ü</w:t></w:r>""", "✓")]
    [InlineData("""<w:r><w:t>☒</w:t></w:r>""", "☒")]
    [InlineData("""<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>X</w:t></w:r></w:sdtContent></w:sdt>""", "☒")]
    [InlineData("""<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt>""", "☐")]
    [InlineData("""<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>""", "☒")]
    [InlineData("""<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Complete"/><w:listEntry w:val="Overdue"/></w:ddList></w:ffData></w:fldChar></w:r>""", "Overdue")]
    [InlineData("""<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Choose an item.</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>x</w:t></w:r>""", "x")]
    [InlineData("""<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>""", "a\tb\nc-d")]
    public void A_mark_is_read_as_what_it_shows(string run, string expected)
    {
        IEnumerable<string> texts = Word($"<w:p>{run}</w:p>").Read().Texts();

        Assert.Equal([expected], texts);
    }

    [Fact]
    public void Styles_make_headings_and_bold_text()
    {
        string styles = WordPart("styles", """
            <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
            <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
            """);
        string body = P("One", """<w:pStyle w:val="Kop1"/>""") + P("Three", """<w:pStyle w:val="Own"/>""") + P("Text", """<w:pStyle w:val="Loop"/>""")
            + """<w:p><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>Bold</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>half</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>half</w:t></w:r></w:p>""";

        SourceParagraph[] paragraphs = [.. Word(body, ("styles", styles)).Read().Blocks.Cast<SourceParagraph>()];

        Assert.Equal([1, 3, 0, 0, 0], paragraphs.Select(paragraph => paragraph.HeadingLevel));
        Assert.Equal([false, false, false, true, false], paragraphs.Select(paragraph => paragraph.IsBold));
    }

    [Fact]
    public void Lists_are_counted_as_Word_counts_them()
    {
        string numbering = WordPart("numbering", """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            """);
        string body = Item("a", 1, 0) + Item("b", 1, 1) + Item("c", 1, 1) + Item("d", 1, 0) + Item("e", 2, 0) + Item("f", 3, 0) + Item("g", 99, 0)
            + $"<w:tbl><w:tr><w:tc>{Item("", 1, 0)}</w:tc><w:tc>{Item("cell", 2, 0)}</w:tc></w:tr></w:tbl>";

        SourceDocument plan = Word(body, ("numbering", numbering)).Read();

        SourceParagraph[] paragraphs = [.. plan.Blocks.OfType<SourceParagraph>()];
        Assert.Equal(["1.", "1.a)", "1.b)", "2.", null, "7.", null], paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal([1, 2, 2, 1, 1, 1, 1], paragraphs.Select(paragraph => paragraph.ListLevel));
        Assert.Equal([true, true, true, true, false, true, false], paragraphs.Select(paragraph => paragraph.IsNumbered));
        Assert.Equal([["8.", "cell"]], plan.Table().Cells());
    }

    [Fact]
    public void What_stands_outside_the_text_comes_after_it()
    {
        const string Box = """<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>anchor</w:t></w:r></w:p>""";

        SourceDocument plan = Word(
            Box,
            ("footnotes", WordPart("footnotes", $"""<w:footnote w:type="separator">{P("line")}</w:footnote><w:footnote w:id="1">{P("a note")}</w:footnote>""")),
            ("comments", WordPart("comments", $"""<w:comment w:author="A">{P("a comment")}</w:comment>""")),
            ("header", WordPart("hdr", P("at the top"))),
            ("footer", WordPart("ftr", P("at the foot")))).Read();

        Assert.Equal(
            ["Paragraph 1: anchor", "Text box 1: boxed", "Footnote 1: a note", "Comment 1: a comment", "Page header: at the top", "Page footer: at the foot"],
            plan.Blocks.Cast<SourceParagraph>().Select(paragraph => $"{paragraph.Part}: {paragraph.Text}"));
    }

    [Fact]
    public void A_table_that_only_lays_out_the_page_gives_the_tables_in_it()
    {
        string body = $"<w:tbl><w:tr><w:tc>{P("frame")}<w:tbl>{Row("a", "b")}{Row("1", "2")}</w:tbl></w:tc></w:tr></w:tbl>";

        SourceDocument plan = Word(body).Read();

        Assert.Equal([["frame"]], plan.Table(1).Cells());
        Assert.Equal([["a", "b"], ["1", "2"]], plan.Table(2).Cells());
        Assert.Equal(["Table 1", "Table 2"], plan.Blocks.Select(block => block.Part));
    }

    [Fact]
    public void A_table_inside_a_cell_of_data_belongs_to_that_cell()
    {
        string body = $"<w:tbl>{Row("Action", "Steps")}<w:tr><w:tc>{P("Review")}</w:tc><w:tc>{P("Steps:")}<w:tbl>{Row("1", "draft")}{Row("2", "agree")}</w:tbl></w:tc></w:tr></w:tbl>";

        SourceDocument plan = Word(body).Read();

        Assert.Equal([["Action", "Steps"], ["Review", "Steps:\n1\tdraft\n2\tagree"]], plan.Table().Cells());
        Assert.Single(plan.Blocks);
    }

    [Fact]
    public void Tables_a_hundred_deep_are_read()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100)) + P("words") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 100));

        SourceDocument plan = Word(deep).Read();

        Assert.Equal([["words"]], Assert.IsType<SourceTable>(Assert.Single(plan.Blocks)).Cells());
    }

    [Fact]
    public void Content_controls_round_paragraphs_rows_and_cells_hide_nothing()
    {
        string body = $"<w:sdt><w:sdtPr/><w:sdtContent>{P("first")}<w:tbl><w:sdt><w:sdtContent>{Row("row")}</w:sdtContent></w:sdt><w:tr><w:sdt><w:sdtContent><w:tc>{P("cell")}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl></w:sdtContent></w:sdt>";

        SourceDocument plan = Word(body).Read();

        Assert.Equal(["first"], plan.Texts());
        Assert.Equal([["row"], ["cell"]], plan.Table().Cells());
    }

    [Fact]
    public void A_document_of_the_strict_form_says_the_same()
    {
        string part = WordPart("document", $"<w:body>{P("words")}</w:body>").Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);

        SourceDocument plan = Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", part)]).Read();

        Assert.Equal(["words"], plan.Texts());
    }

    private static string Item(string text, int list, int level) => P(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");
}

using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Document = Wardmote.Platform.Documents.Document;
using static Wardmote.Tests.Platform.Documents.MadeFile;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class WordTemplateTests
{
    [Fact]
    [Requirement("S1.34")]
    public void A_report_in_the_council_s_template_is_what_the_standard_asks_for()
    {
        using var word = Written(CouncilTemplate.WithPlace());

        IEnumerable<ValidationErrorInfo> errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(WordprocessingDocumentType.Document, word.DocumentType);
        Assert.Equal("Quarterly performance report", word.PackageProperties.Title);
    }

    [Fact]
    public void Pictures_contents_and_captions_stand_in_the_template_too()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(Write(SamplePictures.Whole, CouncilTemplate.WithPlace())), isEditable: false);

        IEnumerable<ValidationErrorInfo> errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(6, word.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Count(picture => picture.Description?.Value?.Length > 0));
    }

    [Fact]
    public void The_same_report_in_the_same_template_gives_the_same_bytes() =>
        Assert.Equal(Write(SampleReport.Whole, CouncilTemplate.WithPlace()), Write(SampleReport.Whole, CouncilTemplate.WithPlace()));

    [Fact]
    public void Header_and_footer_stay_and_their_marks_are_filled_though_they_stand_in_several_runs()
    {
        using var word = Written(CouncilTemplate.WithPlace());
        MainDocumentPart main = word.MainDocumentPart!;

        Assert.Equal("Northmere Council: Quarterly performance report", main.HeaderParts.Single().Header.InnerText);
        Assert.Equal("For Q2 2025/26 (Jul to Sep) only", main.FooterParts.Single().Footer.InnerText);
    }

    [Fact]
    public void The_report_stands_where_the_template_says_and_the_words_round_it_stay()
    {
        SourceDocument read = new MemoryStream(Write(SampleReport.Whole, CouncilTemplate.WithPlace())).Read();

        string[] texts = [.. read.Texts().Where(text => !text.StartsWith("Northmere Council", StringComparison.Ordinal))];

        Assert.Equal(["Quarterly performance report", "Q2 2025/26 (Jul to Sep)", "What stands out"], texts.Take(3));
        Assert.Contains("Contact: safety@northmere.example", texts);
        Assert.Single(texts, "Quarterly performance report");
        Assert.DoesNotContain(texts, text => text.Contains("{{", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""<w:p><w:bookmarkStart w:id="1" w:name="Content"/><w:bookmarkEnd w:id="1"/><w:r><w:t>The report comes here</w:t></w:r></w:p>""")]
    [InlineData("""<w:p><w:r><w:t>{{con</w:t></w:r><w:r><w:t>tent}}</w:t></w:r></w:p>""")]
    public void A_bookmark_or_a_mark_in_pieces_is_a_place_too(string place)
    {
        MemoryStream template = CouncilTemplate.Of($"{P("Before")}{place}{P("After")}<w:sectPr>{CouncilTemplate.Pages}</w:sectPr>");

        string[] texts = [.. new MemoryStream(Write(new Document("Title", "", [new ParagraphBlock("Words")]), template)).Read().Texts()];

        Assert.Equal(["Before", "Title", "Words", "After"], texts.Where(text => text is "Before" or "Title" or "Words" or "After" or "The report comes here"));
    }

    [Fact]
    public void A_template_without_a_place_gives_its_pages_and_not_its_words()
    {
        MemoryStream template = CouncilTemplate.Of($"<w:p><w:pPr><w:sectPr>{CouncilTemplate.Pages}</w:sectPr></w:pPr></w:p>{P("Delete this text")}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>");

        using var word = Written(template);

        Assert.DoesNotContain("Delete this text", word.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.All(word.MainDocumentPart.Document.Descendants<SectionProperties>(), section => Assert.NotNull(section.GetFirstChild<HeaderReference>()));
    }

    [Fact]
    public void The_template_s_styles_are_used_and_only_those_that_it_lacks_are_added()
    {
        using var word = Written(CouncilTemplate.WithPlace());
        MainDocumentPart main = word.MainDocumentPart!;

        string[] added = [.. main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!)];
        string?[] used = [.. main.Document.Descendants<ParagraphStyleId>().Select(style => style.Val?.Value).Distinct()];

        Assert.Contains("berschrift1", used);
        Assert.DoesNotContain("Heading1", added);
        Assert.Contains("Heading2", added);
        Assert.Contains("WardmoteListBullet", used);
        Assert.All(used, style => Assert.Contains(style, added));
        Assert.Contains("CouncilTable", main.Document.Descendants<TableStyle>().Select(style => style.Val?.Value));
        Assert.Equal(["9", "10"], main.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().Select(list => list.NumberID!.ToString()));
    }

    [Fact]
    public void Wide_tables_turn_the_template_s_own_page_and_only_the_first_pages_have_a_first_page()
    {
        using var word = Written(CouncilTemplate.WithPlace());

        SectionProperties[] sections = [.. word.MainDocumentPart!.Document.Descendants<SectionProperties>()];

        Assert.Equal(["11906", "16838", "11906"], sections.Select(section => section.GetFirstChild<PageSize>()!.Width!.ToString()));
        Assert.Equal([true, false, false], sections.Select(section => section.GetFirstChild<TitlePage>() is not null));
        Assert.All(sections, section => Assert.Equal("r1", section.GetFirstChild<HeaderReference>()!.Id!.Value));
    }

    [Fact]
    public void The_way_to_the_file_that_the_template_was_made_from_is_left_out()
    {
        byte[] file = Write(SampleReport.Whole, WithLink("settings.xml", "attachedTemplate", "https://elsewhere.example/t.dotm"));

        Assert.DoesNotContain("elsewhere", Everything(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 text", "it is a PDF document")]
    [InlineData("plain words", "it is plain text")]
    [InlineData("", "it is empty")]
    public void What_is_no_word_file_is_refused_in_words(string content, string seen)
    {
        var refused = Assert.Throws<UnreadableFileException>(() => WordTemplate.Read("template.docx", new MemoryStream(Encoding.UTF8.GetBytes(content))));

        Assert.Contains($"“template.docx”: {seen}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_refused_as_a_template()
    {
        var refused = Assert.Throws<UnreadableFileException>(() => WordTemplate.Read("template.xlsx", new MemoryStream(ExcelWriter.Write(SampleReport.Whole))));

        Assert.Contains("it is an Excel workbook (.xlsx), and a template is a Word document", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Macros_are_refused()
    {
        MemoryStream macros = WordOf("application/vnd.ms-word.document.macroEnabled.main+xml", P("{{content}}"));

        var refused = Assert.Throws<UnreadableFileException>(() => WordTemplate.Read("template.docm", macros));

        Assert.Contains("macros", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_would_be_fetched_from_elsewhere_is_refused()
    {
        var refused = Assert.Throws<UnreadableFileException>(() => WordTemplate.Read("template.dotx", WithLink("header1.xml", "image", "https://elsewhere.example/logo.png")));

        Assert.Contains("word/header1.xml takes something (image) from outside the file", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{content}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "inside a table, a box or a control")]
    [InlineData("<w:p><w:r><w:t>{{content}}</w:t></w:r></w:p><w:p><w:r><w:t>{{content}}</w:t></w:r></w:p>", "stands in it 2 times")]
    public void A_place_that_cannot_hold_a_report_is_refused(string body, string seen)
    {
        var refused = Assert.Throws<UnreadableFileException>(() => WordTemplate.Read("template.dotx", CouncilTemplate.Of(body)));

        Assert.Contains(seen, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_template_is_refused_as_damaged()
    {
        byte[] whole = CouncilTemplate.WithPlace().ToArray();

        Assert.Throws<UnreadableFileException>(() => WordTemplate.Read("template.dotx", new MemoryStream(whole[..(whole.Length / 2)])));
        Assert.Throws<UnreadableFileException>(() => WordTemplate.Read("template.dotx", CouncilTemplate.Of("<w:p>")));
    }

    [Fact]
    public void A_template_spoilt_in_any_way_is_used_or_refused_and_nothing_else()
    {
        byte[] whole = CouncilTemplate.WithPlace().ToArray();

        for (int seed = 0; seed < 160; seed++)
        {
            byte[] spoilt = new Mangling("template", "dotx", seed, seed).Spoil(whole);
            Exception? thrown = Record.Exception(() => WordTemplate.Read("template.dotx", new MemoryStream(spoilt)));

            Assert.True(thrown is null or UnreadableFileException, $"Seed {seed}: {thrown}");
        }
    }

    [Fact]
    public void Our_own_report_can_be_a_template_for_the_next()
    {
        using var word = Written(new MemoryStream(WordWriter.Write(SampleReport.Whole)));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    private static byte[] Write(Document document, MemoryStream template) => WordWriter.Write(document, WordTemplate.Read("template.dotx", template));

    private static WordprocessingDocument Written(MemoryStream template) =>
        WordprocessingDocument.Open(new MemoryStream(Write(SampleReport.Whole, template)), isEditable: false);

    /// <summary>A template one of whose parts points outside it.</summary>
    private static MemoryStream WithLink(string part, string kind, string target)
    {
        MemoryStream file = CouncilTemplate.WithPlace();
        using (ZipArchive archive = new(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry named = archive.Entries.First(entry => entry.FullName.StartsWith($"word/{part[..^4].TrimEnd('0', '1')}", StringComparison.Ordinal));
            using var links = new StreamWriter(archive.CreateEntry($"word/_rels/{named.Name}.rels").Open());
            links.Write(Links($"""<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}" TargetMode="External"/>"""));
        }

        file.Position = 0;
        return file;
    }

    private static string Everything(byte[] file)
    {
        using ZipArchive archive = new(new MemoryStream(file));
        return string.Concat(archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }
}

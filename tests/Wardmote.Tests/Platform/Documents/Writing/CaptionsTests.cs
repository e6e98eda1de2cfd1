using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class CaptionsTests
{
    private static readonly string[] Expected =
    [
        "Figure 1: Burglary by ward, 2021",
        "Table 1: Wards in order",
        "Table 2: Offences by ward and type",
        "Figure 2: Burglary by ward",
        "Figure 3: Burglary against population",
        "Figure 4: Logic model: violence at night",
        "Figure 5: Risks by likelihood and impact",
        "Figure 6: Antisocial behaviour reported",
    ];

    [Fact]
    public void Pictures_and_tables_have_the_same_numbers_in_word_and_in_html()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(SamplePictures.Whole)), isEditable: false);
        string html = Encoding.UTF8.GetString(HtmlWriter.Write(SamplePictures.Whole));

        string[] captions = [.. Paragraphs(word, "Caption").Select(paragraph => paragraph.InnerText).Where(text => !text.StartsWith("The numbers of", StringComparison.Ordinal))];

        Assert.Equal(Expected, captions);
        Assert.All(Expected, caption => Assert.Contains($">{caption}<", html, StringComparison.Ordinal));
    }

    [Fact]
    public void Word_can_count_the_captions_again()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(SamplePictures.Whole)), isEditable: false);

        var fields = word.MainDocumentPart!.Document!.Descendants<SimpleField>().GroupBy(field => field.Instruction!.Value!.Trim());

        Assert.Equal(["SEQ Figure \\* ARABIC 1,2,3,4,5,6", "SEQ Table \\* ARABIC 1,2"], fields.Select(field => $"{field.Key} {string.Join(',', field.Select(one => one.InnerText))}").Order());
    }

    [Fact]
    public void A_document_that_is_not_numbered_has_titles_alone()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(SamplePictures.Whole with { IsNumbered = false })), isEditable: false);

        Assert.Equal("Burglary by ward, 2021", Paragraphs(word, "Caption").First().InnerText);
        Assert.Empty(word.MainDocumentPart!.Document!.Descendants<SimpleField>());
    }

    [Fact]
    public void The_contents_lead_to_the_headings_down_to_their_level()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(SamplePictures.Whole)), isEditable: false);
        string html = Encoding.UTF8.GetString(HtmlWriter.Write(SamplePictures.Whole));

        Hyperlink[] links = [.. word.MainDocumentPart!.Document!.Descendants<Hyperlink>().Where(link => link.Anchor!.Value!.StartsWith("_Toc", StringComparison.Ordinal))];
        HashSet<string?> marks = [.. word.MainDocumentPart.Document.Descendants<BookmarkStart>().Select(mark => mark.Name?.Value)];

        Assert.Equal(["Where it happens", "By ward & type", "What is done"], links.Select(link => link.InnerText));
        Assert.All(links, link => Assert.Contains(link.Anchor!.Value, marks));
        Assert.Contains("<a class=\"govuk-link\" href=\"#part-1-1\">By ward &amp; type</a>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"part-1-1\">By ward &amp; type</h3>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Too deep to list</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_stands_elsewhere_is_named_and_not_shown()
    {
        SourceDocument read = new MemoryStream(WordWriter.Write(SamplePictures.Whole)).Read();
        string html = Encoding.UTF8.GetString(HtmlWriter.Write(SamplePictures.Whole));

        Assert.Contains(read.Texts(), text => text.EndsWith("Its numbers: table burglary-by-ward of the data pack", StringComparison.Ordinal));
        Assert.Contains("Its numbers: table burglary-by-ward of the data pack", html, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Blocks.OfType<SourceTable>(), table => table.Rows[0].Cells.Contains("2019"));
    }

    [Fact]
    public void A_document_of_pictures_is_what_the_standard_asks_for()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(SamplePictures.Whole)), isEditable: false);
        using var excel = SpreadsheetDocument.Open(new MemoryStream(ExcelWriter.Write(SamplePictures.Whole)), isEditable: false);
        var validator = new OpenXmlValidator(FileFormatVersions.Office2016);

        Assert.Empty(validator.Validate(word).Concat(validator.Validate(excel)).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    private static IEnumerable<Paragraph> Paragraphs(WordprocessingDocument word, string style) =>
        word.MainDocumentPart!.Document!.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style);
}

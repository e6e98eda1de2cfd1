using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class WritersTests
{
    private static readonly Document Sample = new("Plan & <report>", "2025-26", Blocks())
    {
        Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["Made by"] = "A & B" },
    };

    [Fact]
    public void A_word_file_is_what_the_standard_asks_for()
    {
        using var file = new MemoryStream(WordWriter.Write(Sample));
        using var word = WordprocessingDocument.Open(file, isEditable: false);

        IEnumerable<ValidationErrorInfo> errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word);

        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal("Plan & <report>", word.PackageProperties.Title);
        Assert.Equal("en-GB", word.PackageProperties.Language);
    }

    [Fact]
    public void A_workbook_is_what_the_standard_asks_for()
    {
        using var file = new MemoryStream(ExcelWriter.Write(Sample with { Blocks = [.. Sample.Blocks.OfType<TableBlock>()] }));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        IEnumerable<ValidationErrorInfo> errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(workbook);

        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["Narrow", "Wide"], workbook.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name?.Value));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        byte[] once = WordWriter.Write(Sample);
        byte[] again = WordWriter.Write(Sample with { Blocks = Blocks() });

        Assert.Equal(once, again);
    }

    [Fact]
    public void A_table_row_that_repeats_on_every_page_is_its_heading()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(Sample)), isEditable: false);

        string body = word.MainDocumentPart!.Document.Body!.InnerXml;

        Assert.Equal(2, body.Split("<w:tblHeader").Length - 1);
        Assert.Contains("w:orient=\"landscape\"", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 20")]
    [InlineData("-5% of reports")]
    [InlineData("@SUM(A1)")]
    public void What_looks_like_a_formula_is_written_as_text(string text)
    {
        Document document = new("Plan", "", [new TableBlock("T", [new("Text")], [[text]])]);

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(ExcelWriter.Write(document)), isEditable: false);
        string sheet = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerXml;

        Assert.DoesNotContain("<x:f>", sheet, StringComparison.Ordinal);
        Assert.Contains("t=\"inlineStr\"", sheet, StringComparison.Ordinal);
        Assert.Contains($">{text}<", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_get_names_that_excel_accepts_each_once()
    {
        IReadOnlyList<string> names = SheetNames.Of(["Board: members/officers", "Board members officers", "History", "", new string('a', 40), new string('A', 40)]);

        Assert.Equal(["Board members officers", "Board members officers (2)", "Table History", "Table", new string('a', 31), $"{new string('A', 27)} (2)"], names);
    }

    [Fact]
    public void A_workbook_of_nothing_is_refused()
    {
        Document document = new("Plan", "", []);

        Assert.Throws<ArgumentException>(() => ExcelWriter.Write(document));
    }

    private static IReadOnlyList<DocumentBlock> Blocks() =>
    [
        new HeadingBlock(1, "First \"heading\""),
        new ParagraphBlock("A line\nand another\twith a tab & a sign <"),
        new ParagraphBlock("An item", IsListItem: true),
        new NoteBlock("What the table shows"),
        new TableBlock("Narrow", [new("No.", IsNumber: true), new("Text")], [["1", "One\ntwo"], ["2.5", ""]]),
        new HeadingBlock(2, "Wide"),
        new TableBlock("Wide", [.. Enumerable.Range(1, 12).Select(at => new DocumentColumn($"Column {at}"))], [[.. Enumerable.Repeat("words in a cell", 12)]]),
        new HeadingBlock(9, "Last"),
    ];
}

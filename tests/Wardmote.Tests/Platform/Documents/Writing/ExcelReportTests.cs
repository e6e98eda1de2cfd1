using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class ExcelReportTests
{
    [Fact]
    public void A_report_is_what_the_standard_asks_for()
    {
        using var workbook = Open();

        IEnumerable<ValidationErrorInfo> errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(workbook);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(
            ["Report", "Scorecard", "Antisocial behaviour reported", "Closed by team", "Actions by state", "Notes"],
            workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name?.Value));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(ExcelWriter.Write(SampleReport.Whole), ExcelWriter.Write(SampleReport.Whole));

    [Fact]
    public void A_figure_is_a_number_that_reads_as_it_does_in_words()
    {
        SourceDocument read = new MemoryStream(ExcelWriter.Write(SampleReport.Whole)).Read("report.xlsx");
        using var workbook = Open();

        SourceTable scores = read.Blocks.OfType<SourceTable>().Single(table => table.Rows[0].Cells[0] == "Measure");
        Cell cell = Cells(workbook, "Scorecard").Single(found => found.CellReference == "B2");

        Assert.Equal(["62.8 %", "1,204", "+3.4 %", ""], scores.Rows.Skip(1).Select(row => row.Cells[1]));
        Assert.Null(cell.DataType);
        Assert.Equal("62.790697", cell.CellValue!.Text);
    }

    [Fact]
    public void A_state_is_a_word_on_a_shade()
    {
        using var workbook = Open();

        Cell state = Cells(workbook, "Scorecard").Single(found => found.CellReference == "D3");
        Stylesheet styles = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var style = (CellFormat)styles.CellFormats!.ElementAt((int)state.StyleIndex!.Value);

        Assert.Equal("Missed", state.InnerText);
        Assert.Contains("FFF6D7D2", styles.Fills!.ElementAt((int)style.FillId!.Value).OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notes_say_where_each_figure_comes_from_and_in_which_cells_it_stands()
    {
        SourceDocument read = new MemoryStream(ExcelWriter.Write(SampleReport.Whole)).Read("report.xlsx");

        SourceTable notes = read.Blocks.OfType<SourceTable>().Last();

        Assert.Equal("Where it stands", notes.Rows[0].Cells[^1]);
        Assert.Equal("'Report'!B4, 'Report'!A7, 'Report'!A8, 'Scorecard'!B3", notes.Rows[1].Cells[^1]);
    }

    [Theory]
    [InlineData("£1,234.50", 1234.5, "\"£\"#,##0.00", "1234.5")]
    [InlineData("−3.2 points", -3.2, "0.0\" points\"", "-3.2")]
    [InlineData("c. 40", 40, "\"c. \"0", "40")]
    [InlineData("62.8 %", 62.79, "0.0\" %\"", "62.79")]
    public void A_figure_has_the_format_of_its_words(string text, double number, string format, string value) =>
        Assert.Equal(new ExcelNumber(value, format), ExcelNumber.Of(new Figure(text, "", "") { Number = number }));

    [Theory]
    [InlineData("27 of 43", 62.8)]
    [InlineData("1.2 million", 1_200_000.0)]
    [InlineData("New", 3.0)]
    [InlineData("14", null)]
    public void A_figure_whose_words_say_something_else_than_its_number_stays_words(string text, double? number) =>
        Assert.Null(ExcelNumber.Of(new Figure(text, "", "") { Number = number }));

    [Fact]
    public void A_long_paragraph_stands_in_as_many_rows_as_it_takes_to_be_seen()
    {
        string words = string.Join(' ', Enumerable.Repeat("a paragraph that goes on", 400));
        Document document = new("Report", "", [new ParagraphBlock(words)]);

        SourceDocument read = new MemoryStream(ExcelWriter.Write(document)).Read("report.xlsx");

        string[] rows = [.. read.Blocks.OfType<SourceTable>().Single().Rows.Skip(1).Select(row => row.Cells[0])];
        Assert.Equal(words, string.Join(' ', rows));
        Assert.All(rows, row => Assert.InRange(row.Length, 1, 2000));
    }

    [Fact]
    public void A_chart_without_any_value_says_so_instead_of_being_an_empty_picture()
    {
        Document document = new("Report", "", [new Chart("Victims satisfied", "", ["Q1"], [new("Satisfied", [null])])]);

        SourceDocument excel = new MemoryStream(ExcelWriter.Write(document)).Read("report.xlsx");
        SourceDocument word = new MemoryStream(WordWriter.Write(document)).Read();

        Assert.Contains("Victims satisfied: There are no values to show yet.", excel.Blocks.OfType<SourceTable>().Single().Rows.SelectMany(row => row.Cells));
        Assert.Contains("There are no values to show yet.", word.Texts());
    }

    private static SpreadsheetDocument Open() => SpreadsheetDocument.Open(new MemoryStream(ExcelWriter.Write(SampleReport.Whole)), isEditable: false);

    private static IEnumerable<Cell> Cells(SpreadsheetDocument workbook, string sheet)
    {
        string id = workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(found => found.Name == sheet).Id!;
        return ((WorksheetPart)workbook.WorkbookPart.GetPartById(id)).Worksheet.Descendants<Cell>();
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class WordReportTests
{
    [Fact]
    public void A_report_is_what_the_standard_asks_for()
    {
        using var word = Open(WordWriter.Write(SampleReport.Whole));

        IEnumerable<ValidationErrorInfo> errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(WordWriter.Write(SampleReport.Whole), WordWriter.Write(SampleReport.Whole));

    [Fact]
    public void Each_figure_stands_once_in_the_table_that_says_where_it_comes_from()
    {
        SourceDocument read = new MemoryStream(WordWriter.Write(SampleReport.Whole)).Read();

        SourceTable notes = read.Blocks.OfType<SourceTable>().Last();
        Assert.Equal(["No.", "Figure", "What it is", "Period", "Source", "Method", "Data version", "Approved by", "To keep in mind"], notes.Rows[0].Cells);
        Assert.Equal(["1", "2", "3"], notes.Rows.Skip(1).Select(row => row.Cells[0]));
        Assert.Equal(["1,204", "62.8 %\n47.9 to 75.6 (95 % interval)", "+3.4 %"], notes.Rows.Skip(1).Select(row => row.Cells[1]));
        Assert.Equal("Not stated", notes.Rows[3].Cells[5]);
        Assert.Contains("Attendance was 62.8 %[2] and reports came to 1,204[1].", read.Texts());
    }

    [Fact]
    public void What_all_of_many_figures_share_is_said_once_above_their_table()
    {
        Figure[] figures = [.. Enumerable.Range(1, 25).Select(number => new Figure($"{number}", $"Count {number}", "2025/26") { Source = "Police", Method = $"Method {number}" })];

        SourceDocument read = new MemoryStream(WordWriter.Write(new Document("Plan", "", [.. figures.Select(figure => new ParagraphBlock($"{figure}"))]))).Read();

        Assert.Contains("Of all figures: period: 2025/26; source: Police; data version: Not stated; approved by: Nobody.", read.Texts());
        Assert.Equal(["No.", "Figure", "What it is", "Method"], read.Blocks.OfType<SourceTable>().Last().Rows[0].Cells);
    }

    [Fact]
    public void A_document_without_figures_has_no_table_of_them()
    {
        SourceDocument read = new MemoryStream(WordWriter.Write(new Document("Plan", "", [new ParagraphBlock("Words")]))).Read();

        Assert.DoesNotContain("Where the figures come from", read.Texts());
    }

    [Fact]
    public void A_chart_can_be_edited_because_its_numbers_are_in_a_workbook_of_its_own()
    {
        using var word = Open(WordWriter.Write(SampleReport.Whole));
        ChartPart[] charts = [.. word.MainDocumentPart!.ChartParts];

        SourceDocument numbers = charts.Select(chart => Data(chart)).Single(data => data.Table().Rows[0].Cells.Contains("Upper limit"));

        Assert.Equal(3, charts.Length);
        Assert.Equal(["Label", "Reported", "Target", "Upper limit", "Reported: interval above", "Reported: interval below"], numbers.Table().Rows[0].Cells);
        Assert.Equal(["Q4 2024/25", "1204", "1000", "1300", "96", "104"], numbers.Table().Rows[^1].Cells);
    }

    [Fact]
    public void What_is_missing_is_a_gap_and_so_is_a_break()
    {
        using var word = Open(WordWriter.Write(SampleReport.Whole));
        ChartPart line = word.MainDocumentPart!.ChartParts.Single(chart => chart.ChartSpace.InnerXml.Contains("Upper limit", StringComparison.Ordinal));

        string xml = line.ChartSpace.InnerXml;
        SourceTable numbers = Data(line).Table();

        Assert.Contains("<c:dispBlanksAs val=\"gap\"", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<c:v>0</c:v>", xml, StringComparison.Ordinal);
        Assert.Equal(["Q3 2023/24", "", "1000", "1250", "", ""], numbers.Rows[3].Cells);
        Assert.Equal(["break", "", "", "", "", ""], numbers.Rows[5].Cells);
        Assert.Contains("Break before Q1 2024/25: Independent Living included", word.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_told_in_words_to_those_who_cannot_see_it()
    {
        using var word = Open(WordWriter.Write(SampleReport.Whole));

        IEnumerable<string?> told = word.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(picture => picture.Description?.Value);

        Assert.Equal([SampleReport.Line.Says, SampleReport.Bars.Says, SampleReport.Stacked.Says], told);
    }

    [Fact]
    public void A_state_is_a_word_and_only_then_a_shade()
    {
        using var word = Open(WordWriter.Write(SampleReport.Whole));

        var cells = word.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableCell>()
            .Where(cell => cell.TableCellProperties?.Shading?.Fill?.Value == "F6D7D2");

        Assert.Equal("Missed", Assert.Single(cells).InnerText);
    }

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    private static SourceDocument Data(ChartPart chart)
    {
        using Stream workbook = chart.EmbeddedPackagePart!.GetStream();
        return workbook.Read("chart.xlsx");
    }
}

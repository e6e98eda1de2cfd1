using System.Diagnostics;
using System.Globalization;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using static Wardmote.Tests.Platform.Documents.MadeFile;

namespace Wardmote.Tests.Platform.Documents;

public sealed class ExcelFileTests
{
    [Fact]
    public void A_real_workbook_gives_a_table_for_each_sheet()
    {
        SourceDocument plan = Real(RealPlans.Broxtowe, "xlsx");

        Assert.Equal(["Sheet “Indicators”", "Sheet “Actions”", "Sheet “Budgets”"], plan.Blocks.Select(block => block.Part));
        Assert.Equal([16, 33, 9], plan.Blocks.Cast<SourceTable>().Select(table => table.Rows.Count));
        Assert.Equal("2,185", plan.Table().Rows[1].Cells[2]);
    }

    [Theory]
    [InlineData("General", "1850", "1850")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("#,##0", "1850", "1,850")]
    [InlineData("#,##0", "1975.3333333", "1,975")]
    [InlineData("0.0%", "0.622", "62.2%")]
    [InlineData("0%", "0.622", "62.2%")]
    [InlineData("0%", "1.03", "103%")]
    [InlineData("\"£\"#,##0;[Red](\"£\"#,##0)", "-13000", "(£13,000)")]
    [InlineData("[$£-809]#,##0.00", "917430", "£917,430.00")]
    [InlineData("_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-", "0", "-")]
    [InlineData("0\" cases\"", "461", "461 cases")]
    [InlineData("dd/mm/yyyy", "46022", "31 December 2025")]
    [InlineData("[$-809]d mmmm yyyy;@", "46022", "31 December 2025")]
    [InlineData("mmm-yy", "46082", "March 2026")]
    [InlineData("dd/mm/yyyy hh:mm", "46022.75", "31 December 2025 18:00")]
    [InlineData("hh:mm", "0.9166667", "22:00")]
    [InlineData("yyyy", "46022", "2025")]
    [InlineData("# ?/?", "0.5", "0.5")]
    [InlineData("0.00E+00", "1900000", "1900000")]
    public void A_number_is_written_as_its_cell_shows_it(string format, string number, string expected)
    {
        MemoryStream workbook = Excel([("Plan", $"""<row r="1"><c r="A1" s="0"><v>{number}</v></c></row>""")], [format]);

        string seen = workbook.Read("plan.xlsx").Table().Rows[0].Cells[0];

        Assert.Equal(expected, seen);
    }

    [Fact]
    public void A_date_of_a_workbook_from_an_old_Macintosh_is_counted_from_1904()
    {
        MemoryStream workbook = Excel([("Plan", """<row r="1"><c r="A1" s="0"><v>44560</v></c></row>""")], ["d mmm yyyy"], """<workbookPr date1904="1"/>""");

        string seen = workbook.Read("plan.xlsx").Table().Rows[0].Cells[0];

        Assert.Equal("31 December 2025", seen);
    }

    [Fact]
    public void Blank_rows_and_columns_round_a_table_are_left_out_and_its_rows_keep_their_numbers()
    {
        MemoryStream workbook = Excel(
            [("Plan", """<row r="4"><c r="C4" t="s"><v>0</v></c><c r="E4" t="inlineStr"><is><r><t>Due</t></r><r><t> date</t></r></is></c></row><row r="5"><c r="A5"/></row><row r="7"><c r="D7" t="str"><f>A1</f><v>x</v></c></row>""")],
            texts: "<si><t>Action</t><rPh><t>hint</t></rPh></si>");

        SourceTable table = workbook.Read("plan.xlsx").Table();

        Assert.Equal([["Action", "", "Due date"], ["", "x", ""]], table.Cells());
        Assert.Equal([4, 7], table.Rows.Select(row => row.Number));
    }

    [Fact]
    public void A_formula_without_its_result_is_refused_with_its_cell()
    {
        MemoryStream workbook = Excel([("Plan", """<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c></row>""")]);

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => workbook.Read("plan.xlsx"));

        Assert.Equal("“plan.xlsx”, Sheet “Plan”, B1: the cell holds a formula, but the file does not hold its result. Open the file in Excel, save it there and try again.", refusal.Message);
    }

    [Fact]
    public void A_million_empty_rows_cost_nothing()
    {
        string rows = string.Concat(Enumerable.Range(1, 1_048_575).Select(number => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\"><c r=\"A{number}\" s=\"0\"/></row>")));
        MemoryStream workbook = Excel([("Plan", $"""{rows}<row r="1048576"><c r="B1048576"><v>7</v></c></row>""")], ["0"]);
        Stopwatch watch = Stopwatch.StartNew();

        SourceTable table = workbook.Read("plan.xlsx").Table();

        Assert.Equal("7", Assert.Single(Assert.Single(table.Rows).Cells));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"It took {watch.Elapsed}");
    }

    [Fact]
    public void A_row_wider_than_any_plan_is_refused_with_its_place()
    {
        string cells = string.Concat(Enumerable.Range(1, 600).Select(number => $"<c><v>{number}</v></c>"));
        MemoryStream workbook = Excel([("Plan", $"""<row r="1"><c><v>1</v></c></row><row r="3">{cells}</row>""")]);

        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => workbook.Read("plan.xlsx"));

        Assert.Contains("“plan.xlsx”, Sheet “Plan”, row 3: the row has 600 columns, and a table can have 500.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<row r="2000000000"><c><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="ZZZZ1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>99</v></c></row>""")]
    public void A_cell_that_no_sheet_can_have_is_damage(string row)
    {
        UnreadableFileException refusal = Assert.Throws<UnreadableFileException>(() => Excel([("Plan", row)]).Read("plan.xlsx"));

        Assert.Contains("Sheet “Plan”", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("the file is damaged", refusal.Message, StringComparison.Ordinal);
    }
}

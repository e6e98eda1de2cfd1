using Wardmote.Platform.Documents;
using static Wardmote.Tests.Platform.Documents.MadeFile;

namespace Wardmote.Tests.Platform.Documents;

public sealed class WordFileTests
{
    [Theory]
    [InlineData(RealPlans.TowerHamlets, 7)]
    [InlineData(RealPlans.Haringey, 5)]
    [InlineData(RealPlans.Havering, 0)]
    [InlineData(RealPlans.Broxtowe, 19)]
    [InlineData(RealPlans.Hart, 10)]
    public void A_real_plan_gives_its_tables(string name, int tables)
    {
        SourceDocument plan = Real(name, "docx");

        Assert.Equal(tables, plan.Blocks.OfType<SourceTable>().Count());
        Assert.NotEmpty(plan.Texts());
    }

    [Fact]
    public void A_line_break_in_a_cell_is_a_line_feed()
    {
        SourceTable objectives = Real(RealPlans.TowerHamlets, "docx").Table(4);

        Assert.Equal(7, objectives.Rows[1].Cells[1].Count(letter => letter == '\n'));
        Assert.True(objectives.Rows[0].IsHeading);
    }

    [Fact]
    public void A_ticked_box_is_told_from_an_empty_one()
    {
        SourceTable priorities = Real(RealPlans.TowerHamlets, "docx").Table(3);

        Assert.Equal("☐☐☐☐☐☒☐☐☐", string.Concat(priorities.Rows.Select(row => row.Cells[2])));
    }

    [Fact]
    public void A_merged_cell_stands_in_its_first_place()
    {
        const string Merged = """
            <w:tbl>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>wide</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>tall</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>
            <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr>
            </w:tbl>
            """;

        string[][] cells = Word(Merged).Read().Table().Cells();

        Assert.Equal([["wide", "", "tall"], ["a", "b", ""], ["", "c", ""]], cells);
    }
}

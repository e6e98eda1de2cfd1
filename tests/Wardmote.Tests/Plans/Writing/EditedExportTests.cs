using FsCheck;
using FsCheck.Fluent;
using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Plans.Writing;

/// <summary>An exported plan that a person went on working on in Word or Excel.</summary>
public sealed class EditedExportTests
{
    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void An_edited_cell_comes_through(string kind)
    {
        SourceDocument edited = Exported.Document(InventedPlan.Full, kind).With("In progress", "Complete").With("Jun 25", "July 2025").With("9.52", "8.01");

        PlanContent plan = PlanReader.Read(edited);

        Assert.Equal("Complete", plan.Actions[0].Status);
        Assert.Equal(new DateOnly(2025, 7, 31), plan.Actions[0].Milestones[0].Date?.Last);
        Assert.Equal(8.01m, plan.Indicators[0].Values[0].Number ?? 0);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_row_that_was_added_is_a_new_action(string kind)
    {
        SourceDocument edited = Exported.Document(InventedPlan.Full, kind).With("Light the bridge", table =>
        {
            string[] cells = [.. Enumerable.Repeat("", table.ColumnCount)];
            cells[table.Rows[0].Cells.ToList().IndexOf("Action")] = "Open a second centre";
            return table with { Rows = [.. table.Rows, new(table.Rows.Count + 1, cells)] };
        });

        PlanContent plan = PlanReader.Read(edited);

        Assert.Equal(["Support people who report hate crime", "Light the bridge", "Open a second centre"], plan.Actions.Select(action => action.Title));
        Assert.Equal(2, plan.Actions[0].Milestones.Count);
        Assert.Equal(InventedPlan.Full.Unplaced.Count, plan.Unplaced.Count);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_column_that_was_added_to_the_actions_is_another_fact(string kind)
    {
        SourceDocument edited = Exported.Document(InventedPlan.Full, kind).With("Light the bridge", table =>
            table with { Rows = [.. table.Rows.Select((row, at) => row with { Cells = [.. row.Cells, at switch { 0 => "Risk owner", 1 => "Chair", _ => "" }] })] });

        PlanContent plan = PlanReader.Read(edited);

        Assert.Equal("Chair", plan.Actions[0].Other["Risk owner"]);
        Assert.DoesNotContain("Risk owner", plan.Actions[1].Other.Keys);
    }

    [Fact]
    public void Words_without_a_place_are_left_over()
    {
        SourceDocument document = Exported.Document(InventedPlan.Full, "docx");
        int at = document.Blocks.ToList().FindIndex(block => block is SourceParagraph { Text: "Milestones" });
        SourceTable added = new("Table 99", [new(1, ["Name", "Post"]), new(2, ["A. Example", "Chair"])]);
        SourceDocument edited = document with { Blocks = [.. document.Blocks.Take(at), new SourceParagraph("Paragraph 98", "Ask the chair first."), added, .. document.Blocks.Skip(at)] };

        PlanContent plan = PlanReader.Read(edited);

        Assert.Superset(new HashSet<string> { "Ask the chair first.", "Name", "Post", "A. Example", "Chair" }, plan.Unplaced.Select(words => words.Text).ToHashSet());
        Assert.Equal(2, plan.Actions.Count);
    }

    [Fact]
    public void A_chapter_that_was_added_is_a_section()
    {
        SourceDocument document = Exported.Document(InventedPlan.Full, "docx");
        SourceDocument edited = document with { Blocks = [.. document.Blocks, new SourceParagraph("Paragraph 98", "Foreword", HeadingLevel: 1), new SourceParagraph("Paragraph 99", "From the chair.")] };

        PlanContent plan = PlanReader.Read(edited);

        Assert.Equal(("Foreword", "From the chair."), (plan.Sections[^1].Heading, plan.Sections[^1].Paragraphs.Single().Text));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_cell_that_makes_no_sense_is_left_over(string kind)
    {
        SourceDocument edited = Exported.Document(InventedPlan.Full, kind).With("Lower is better", "Lower, I think");

        PlanContent plan = PlanReader.Read(edited);

        Assert.Equal(Polarity.NotStated, plan.Indicators[0].Polarity);
        Assert.Contains(plan.Unplaced, words => words.Text == "Lower, I think" && words.Origin.Column == "Polarity");
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void However_it_was_mangled_an_exported_plan_is_read(string kind)
    {
        SourceDocument document = Exported.Document(InventedPlan.Full, kind);
        Gen<SourceDocument> mangled = Gen.Choose(0, 5).ArrayOf(document.Blocks.Count)
            .Select(fates => document with { Blocks = [.. document.Blocks.SelectMany((block, at) => Mangled(block, fates[at], document.Blocks))] });

        Prop.ForAll(mangled.ToArbitrary(), edited => PlanReader.Read(edited) is not null).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<SourceBlock> Mangled(SourceBlock block, int fate, IReadOnlyList<SourceBlock> all) => (fate, block) switch
    {
        (0, _) => [],
        (1, _) => [block, block],
        (2, SourceTable table) => [table with { Rows = [.. table.Rows.Skip(1)] }],
        (3, SourceTable table) => [table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Skip(1)] })] }],
        (4, SourceTable table) => [table with { Rows = [.. table.Rows.Reverse()] }],
        (2, SourceParagraph paragraph) => [paragraph with { HeadingLevel = (paragraph.HeadingLevel + 1) % 4 }],
        (3, _) => [all[^1], block],
        _ => [block],
    };
}

/// <summary>Edits as a person makes them.</summary>
internal static class Edits
{
    /// <summary>Every cell and paragraph that says one thing says another.</summary>
    public static SourceDocument With(this SourceDocument document, string from, string to) => document with
    {
        Blocks = [.. document.Blocks.Select(block => block switch
        {
            SourceParagraph paragraph when paragraph.Text == from => paragraph with { Text = to },
            SourceTable table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell == from ? to : cell)] })] },
            _ => block,
        })],
    };

    /// <summary>The table that holds a cell, changed.</summary>
    public static SourceDocument With(this SourceDocument document, string cell, Func<SourceTable, SourceTable> change) => document with
    {
        Blocks = [.. document.Blocks.Select(block => block is SourceTable table && table.Rows.Any(row => row.Cells.Contains(cell)) ? change(table) : block)],
    };
}

using System.Text;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Platform.Documents;

public sealed class TextFileTests
{
    [Theory]
    [InlineData("Action,Due\nReview “policy”,March 2026\n")]
    [InlineData("Action;Due\nReview “policy”;March 2026\n")]
    [InlineData("Action\tDue\r\nReview “policy”\tMarch 2026\r\n")]
    [InlineData("Action|Due\nReview “policy”|March 2026")]
    [InlineData("sep=;\r\nAction;Due\r\nReview “policy”;March 2026")]
    public void Values_are_parted_by_whichever_sign_the_file_uses(string text)
    {
        SourceTable table = Bytes(text, new UTF8Encoding(false)).Read("plan.csv").Table();

        Assert.Equal([["Action", "Due"], ["Review “policy”", "March 2026"]], table.Cells());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("windows-1252")]
    public void Letters_are_right_however_they_were_written(string name)
    {
        Encoding encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);

        IEnumerable<string> texts = Bytes("A saving of £13,000 – “agreed”", encoding).Read("plan.txt").Texts();

        Assert.Equal(["A saving of £13,000 – “agreed”"], texts);
    }

    [Fact]
    public void Wide_letters_without_a_mark_are_told_by_their_zeros()
    {
        MemoryStream file = new(Encoding.Unicode.GetBytes("Reduce violence"));

        IEnumerable<string> texts = file.Read("plan.txt").Texts();

        Assert.Equal(["Reduce violence"], texts);
    }

    [Fact]
    public void Scraps_of_HTML_in_a_cell_become_what_they_show()
    {
        const string Text = "| Task | Done |\n|---|---|\n| <p>First</p><ul><li>one</li> <li><b>two</b> &amp; a half</li></ul> | <input type=\"checkbox\" checked> |\n| <name of lead><br>x<sup>2</sup> | <input type=\"checkbox\"> |\n";

        SourceTable table = Plain(Text).Table();

        Assert.Equal([["Task", "Done"], ["First\none\ntwo & a half", "☒"], ["<name of lead>\nx2", "☐"]], table.Cells());
        Assert.Equal([true, false, false], table.Rows.Select(row => row.IsHeading));
    }

    [Fact]
    public void A_cell_between_bars_may_go_on_over_several_lines()
    {
        const string Text = "| No. | Objective |\n|---|---|\n| 1. | Insource the provision\nMilestone 1 - paper\n\nMilestone 2 - board |\n| 2. | Review \\| renew |\n";

        SourceTable table = Plain(Text).Table();

        Assert.Equal([["No.", "Objective"], ["1.", "Insource the provision\nMilestone 1 - paper\nMilestone 2 - board"], ["2.", "Review | renew"]], table.Cells());
    }

    [Fact]
    public void A_cell_between_tabs_may_go_on_over_several_lines()
    {
        const string Text = "Action\tLead\tDue\nReview\tHead of Service\n and deputy\tMarch 2026\nRenew\t\"Officer A\nOfficer B\"\tApril 2026\nClose\tOfficer C\tMay 2026\n";

        SourceTable table = Plain(Text).Table();

        Assert.Equal([["Action", "Lead", "Due"], ["Review", "Head of Service\nand deputy", "March 2026"], ["Renew", "Officer A\nOfficer B", "April 2026"], ["Close", "Officer C", "May 2026"]], table.Cells());
    }

    [Fact]
    public void A_table_drawn_with_dashes_and_plus_signs_is_a_table()
    {
        const string Text = "+-----+--------+\n| No. | Action |\n+=====+========+\n| 1   | Review |\n|     | policy |\n+-----+--------+\n| 2   | Renew  |\n+-----+--------+\n";

        SourceTable table = Plain(Text).Table();

        Assert.Equal([["No.", "Action"], ["1", "Review\npolicy"], ["2", "Renew"]], table.Cells());
        Assert.True(table.Rows[0].IsHeading);
    }

    [Fact]
    public void A_table_in_tags_is_a_table()
    {
        const string Text = "Before\n\n<table>\n<tr><th>Action</th><th>Due</th></tr>\n<tr><td>Review<br>policy</td><td>March 2026</td></tr>\n<tr><td colspan=\"2\">All <b>new</b></td></tr>\n</table>\n\nAfter";

        SourceDocument plan = Bytes(Text, Encoding.UTF8).Read("plan.md");

        Assert.Equal(["Before", "After"], plan.Texts());
        Assert.Equal([["Action", "Due"], ["Review\npolicy", "March 2026"], ["All new", ""]], plan.Table().Cells());
        Assert.True(plan.Table().Rows[0].IsHeading);
    }

    [Fact]
    public void Markdown_gives_its_headings_lists_and_boxes()
    {
        const string Text = "Plan\n====\n\n## Priorities\n\n1. Reduce *violence*\n   - in the town\n2. Reduce **harm**\n\na) first\nb) second\n\n- [x] done\n- [ ] not done\n\n**By hand**\n\nWrapped\nline with [a link](https://example.org) and `code`\n";

        SourceParagraph[] paragraphs = [.. Bytes(Text, Encoding.UTF8).Read("plan.md").Blocks.Cast<SourceParagraph>()];

        Assert.Equal(
            ["Plan", "Priorities", "Reduce violence", "in the town", "Reduce harm", "first", "second", "☒ done", "☐ not done", "By hand", "Wrapped line with a link and code"],
            paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0], paragraphs.Select(paragraph => paragraph.HeadingLevel));
        Assert.Equal([0, 0, 1, 2, 1, 1, 1, 1, 1, 0, 0], paragraphs.Select(paragraph => paragraph.ListLevel));
        Assert.Equal([null, null, "1.", null, "2.", "a)", "b)", null, null, null, null], paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal("By hand", Assert.Single(paragraphs, paragraph => paragraph.IsBold).Text);
    }

    [Fact]
    public void Bullets_that_were_pasted_as_characters_are_items_of_a_list()
    {
        SourceParagraph[] paragraphs = [.. Plain("Board:\n• Police\n• Fire and\n  rescue\n").Blocks.Cast<SourceParagraph>()];

        Assert.Equal(["Board:", "Police", "Fire and rescue"], paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([0, 1, 1], paragraphs.Select(paragraph => paragraph.ListLevel));
    }

    [Fact]
    public void Words_that_Markdown_would_hide_are_kept()
    {
        const string Text = "[Note]: confirmed\n\n    indented words\n\n<insert name here> leads\n\n* Status as at March *\n\nsnake_case_name 5 * 3 * 2\n";

        string[] texts = [.. Plain(Text).Texts()];

        Assert.Equal(["[Note]: confirmed", "indented words", "<insert name here> leads", "Status as at March *", "snake_case_name 5 * 3 * 2"], texts);
    }

    private static SourceDocument Plain(string text) => Bytes(text, Encoding.UTF8).Read("plan.txt");

    private static MemoryStream Bytes(string text, Encoding encoding) => new([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
}

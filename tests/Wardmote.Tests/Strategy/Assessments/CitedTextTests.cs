using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Chapters;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>Figures that words cite.</summary>
public sealed class CitedTextTests
{
    private static readonly Dictionary<string, Figure> Book = new(StringComparer.Ordinal) { ["burglary.recorded"] = new("3,921", "Burglary, recorded", "2021"), ["burglary.change"] = new("−12 %", "Burglary, change", "2021") };

    [Fact]
    public void A_mark_becomes_the_figure_with_its_origin()
    {
        DocumentText text = CitedText.Of("There were {{figure:burglary.recorded}} burglaries ({{ Figure: burglary.change }}).", Book);

        Assert.Equal("There were 3,921 burglaries (−12 %).", text.Text);
        Assert.Equal(Book.Values, text.Figures);
    }

    [Fact]
    public void A_figure_that_there_is_not_is_refused_with_those_that_are_near()
    {
        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => CitedText.MustBeKnown("{{figure:burglery.recorded}}", Book.Keys, "words"));

        Assert.Contains("burglary.recorded", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_a_sentence_becomes_its_figure_and_a_part_of_a_number_does_not()
    {
        Figure twelve = new("12", "Robbery", "2021");

        DocumentText text = CitedText.With("12 of 112 were 12.5 in 2012: 12.", [twelve]);

        Assert.Equal("12 of 112 were 12.5 in 2012: 12.", text.Text);
        Assert.Equal(2, text.Figures.Count());
    }

    [Fact]
    public void Empty_lines_part_paragraphs_and_hyphens_begin_items()
    {
        IReadOnlyList<DocumentBlock> blocks = WrittenWords.Blocks("First.\nStill first.\n\n- One\n- Two\nLast.", Book);

        Assert.Equal(["First.\nStill first.", "One", "Two", "Last."], blocks.Cast<ParagraphBlock>().Select(block => block.Text.Text));
        Assert.Equal([false, true, true, false], blocks.Cast<ParagraphBlock>().Select(block => block.IsListItem));
    }
}

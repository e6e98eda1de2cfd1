using Wardmote.Platform.Common;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>What holds of an assessment: its recipe, its words, and when it may be agreed.</summary>
public sealed class AssessmentTests
{
    private static readonly AssessmentRecipe Recipe = new(null, null, "2018-01", "2021-09");

    [Theory, InlineData("2021-09", "2018-01", "exchange them"), InlineData("spring", "2021-09", "is not a month")]
    public void Months_that_are_none_are_refused(string from, string to, string says)
    {
        Assert.Contains(says, Assert.Throws<RuleBrokenException>(() => new Assessment(Guid.Empty, "An assessment", new(null, null, from, to))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_emptied_are_no_words()
    {
        Assessment assessment = New();
        assessment.Write(Words("recommendations", "Do this."));

        assessment.Write(Words("recommendations", "  "));

        Assert.Empty(assessment.Words);
    }

    [Fact]
    public void A_part_that_there_is_not_is_not_found()
    {
        Assert.Throws<NotFoundException>(() => New().Write(Words("burglary.weather", "Rain.")));
    }

    [Fact, Requirement("S2.18")]
    public void Next_years_words_are_last_years_until_somebody_looked_at_them()
    {
        Assessment assessment = New();
        assessment.Write(Words("recommendations", "Do this."));
        assessment.Agree("The board", DateTime.UnixEpoch);

        Assessment next = assessment.Next("Next year");

        Assert.Equal(("2019-01", "2022-09", assessment.AssessmentId), (next.Recipe.From, next.Recipe.To, next.PredecessorId));
        Assert.Equal(["recommendations"], next.Carried);
        Assert.Contains("were not checked", Assert.Throws<RuleBrokenException>(() => next.Agree("The board", DateTime.UnixEpoch)).Message, StringComparison.Ordinal);
        next.Write(Words("recommendations", "Do this."));
        Assert.Empty(next.Carried);
    }

    [Fact]
    public void An_agreed_assessment_is_not_changed_until_it_is_opened_again()
    {
        Assessment assessment = New();
        assessment.Write(Words("recommendations", "Do this."));
        assessment.Agree("The board", DateTime.UnixEpoch);

        Assert.Throws<RuleBrokenException>(() => assessment.Write(Words("recommendations", "Do that.")));
        assessment.Reopen();
        assessment.Write(Words("recommendations", "Do that."));

        Assert.Equal("Do that.", assessment.Words["recommendations"]);
    }

    [Fact]
    public void Every_section_has_a_part_and_every_part_a_key_of_its_own()
    {
        Assert.All(AssessmentSections.All, section => Assert.NotEmpty(section.Parts));
        Assert.Equal(AssessmentSections.All.Sum(section => section.Parts.Count), AssessmentSections.All.SelectMany(section => section.Parts).Select(part => part.Key).Distinct().Count());
        Assert.Equal(["summary", "purpose", "method"], AssessmentSections.All.Take(3).Select(section => section.Key));
        Assert.All(AssessmentSections.All.Where(section => section.Type is not null), section => Assert.NotNull(Wardmote.Evidence.Exploring.TypeChoice.Find(section.Type)));
    }

    private static Assessment New() => new(Guid.CreateVersion7(), "An assessment", Recipe);

    private static Dictionary<string, string> Words(string key, string text) => new(StringComparer.Ordinal) { [key] = text };
}

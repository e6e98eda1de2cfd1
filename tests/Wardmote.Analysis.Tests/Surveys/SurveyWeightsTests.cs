using System.Text.Json;
using Wardmote.Analysis.Surveys;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Surveys;

public sealed class SurveyWeightsTests
{
    private static readonly SurveyMargin Age = new("age", [0, 0, 0, 1, 1, 1, 1, 2, 2, 2], [300, 500, 200]);

    private static readonly SurveyMargin Sex = new("sex", [0, 0, 1, 0, 0, 1, 0, 0, 1, 0], [510, 490]);

    private static readonly double[] Safe = [1, 0, 1, 1, 0, 0, 1, 0, 0, 0];

    [Fact]
    public void Raked_weights_the_share_its_error_and_the_effective_answers_are_Rs()
    {
        JsonElement expected = ReferenceCase.Expected("survey_raking_tiny");

        SurveyWeights found = SurveyWeights.Rake([Age, Sex]);
        SurveyEstimate safe = found.Mean(Safe);

        Assert.All(expected.Numbers("weights").Zip(found.Weights), pair => Assert.Equal(1, pair.Second / pair.First, 1e-8));
        Assert.Equal(expected.GetProperty("weighted_safe").GetDouble(), safe.Value, 1e-9);
        Assert.Equal(expected.GetProperty("se").GetDouble(), safe.StandardError, 1e-9);
        Assert.Equal(expected.GetProperty("kish_neff").GetDouble(), found.EffectiveAnswers, 1e-7);
    }

    // R 4.2.2, survey 4.1: svyciprop(method = "logit" and "mean") and svychisq on the same raked design.
    [Fact]
    public void The_ranges_and_the_test_of_two_questions_are_those_of_Rs_survey_package()
    {
        SurveyWeights weights = SurveyWeights.Rake([Age, Sex]);

        SurveyEstimate safe = weights.Mean(Safe);
        RaoScottTest bySex = RaoScottTest.Of(weights, [.. Safe.Select(answer => (int)answer)], Sex.GroupOf);

        Assert.Equal(0.142031688649319, safe.Logit().Low, 1e-8);
        Assert.Equal(0.756897553900318, safe.Logit().High, 1e-8);
        Assert.Equal(0.0610089212129948, safe.Plain().Low, 1e-8);
        Assert.Equal(0.3355838333065, bySex.F, 1e-7);
        Assert.Equal((1.0, 9.0), (Math.Round(bySex.Degrees, 9), Math.Round(bySex.OtherDegrees, 9)));
        Assert.Equal(0.576599687659, bySex.Chance, 1e-7);
        Assert.InRange(safe.Value, safe.Wilson().Low, safe.Wilson().High);
    }

    [Fact]
    public void Weights_meet_all_margins_and_keep_within_their_bounds_when_trimmed()
    {
        int[] age = [.. Enumerable.Range(0, 300).Select(i => i % 3)];
        int[] sex = [.. Enumerable.Range(0, 300).Select(i => i % 5 == 0 ? 1 : 0)];
        SurveyMargin[] margins = [new("age", age, [2500, 4200, 3300]), new("sex", sex, [6500, 3500])];

        SurveyWeights raked = SurveyWeights.Rake(margins);
        SurveyWeights trimmed = raked.Trimmed(0.5, 2);

        double mean = raked.Weights.Average();
        Assert.All(trimmed.Weights, weight => Assert.InRange(weight / mean, 0.5 - 1e-9, 2 + 1e-9));
        Assert.Equal(3500, Enumerable.Range(0, 300).Where(i => sex[i] == 1).Sum(i => trimmed.Weights[i]), 0.1);
        Assert.Equal(2500, Enumerable.Range(0, 300).Where(i => age[i] == 0).Sum(i => trimmed.Weights[i]), 0.1);
        Assert.True(raked.Weights.Max() > 2 * mean);
        Assert.True(raked.EffectiveAnswers < 300 && raked.DesignEffect > 1);
    }

    [Fact]
    public void Equal_answers_have_no_error_and_an_answer_not_given_is_left_out()
    {
        SurveyWeights weights = SurveyWeights.Rake([Age, Sex]);

        SurveyEstimate same = weights.Mean([.. Enumerable.Repeat(1.0, 10)]);
        SurveyEstimate partly = weights.Mean([.. Safe[..9], double.NaN]);

        Assert.Equal((1, 0), (Math.Round(same.Value, 12), Math.Round(same.StandardError, 12)));
        Assert.Equal(9, partly.Answers);
        Assert.False(partly.MayBeShown);
    }

    [Fact]
    public void Groups_without_answers_margins_of_other_people_and_bounds_too_narrow_are_refused_in_words()
    {
        NoAnswerException nobody = Assert.Throws<NoAnswerException>(() => SurveyWeights.Rake([new("age", [0, 0], [5, 5])]));
        NoAnswerException others = Assert.Throws<NoAnswerException>(() => SurveyWeights.Rake([Age, new("sex", Sex.GroupOf, [400, 490])]));

        Assert.Equal("Nobody of group 2 of age answered, so no weight can speak for them: join it with another group", nobody.Message);
        Assert.Equal("sex sums to 890 people and age to 1000: they must be the same people", others.Message);
        Assert.Throws<NoAnswerException>(() => SurveyWeights.Rake([Age, Sex]).Trimmed(0.9, 1.1));
    }
}

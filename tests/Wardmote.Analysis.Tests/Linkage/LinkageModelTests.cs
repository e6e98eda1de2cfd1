using System.Text.Json;
using Wardmote.Analysis.Linkage;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Linkage;

public sealed class LinkageModelTests
{
    private const string Case = "fellegi_sunter_em_patterns";

    private static LinkagePattern[] Patterns => [.. ReferenceCase.Rows(Case, "patterns.csv").Select(row => new LinkagePattern([.. row[..4].Select(level => (int)level)], row[4]))];

    [Fact]
    public void One_step_is_exactly_numpys()
    {
        JsonElement expected = ReferenceCase.Expected(Case);

        LinkageModel found = Of(expected.GetProperty("start")).Step(Patterns);

        Same(Of(expected.GetProperty("after_one_iteration")), found, 1e-12);
    }

    [Fact]
    public void The_end_its_likelihood_the_weights_and_the_chances_are_numpys()
    {
        JsonElement expected = ReferenceCase.Expected(Case);

        LinkageModel found = Of(expected.GetProperty("start")).Fitted(Patterns);

        Same(Of(expected.GetProperty("converged")), found, 1e-6);
        Assert.Equal(expected.GetProperty("converged").GetProperty("loglik").GetDouble(), found.LogLikelihood(Patterns), 1e-8);
        Assert.Equal(expected.GetProperty("match_weight_bits")[0][0].GetDouble(), found.Bits(0, 0), 1e-5);
        foreach (JsonElement pattern in expected.GetProperty("patterns").EnumerateArray())
        {
            int[] levels = [.. pattern.GetProperty("pattern").EnumerateArray().Select(level => level.GetInt32())];
            Assert.Equal(pattern.GetProperty("posterior").GetDouble(), found.Chance(levels), 1e-6);
            Assert.Equal(pattern.GetProperty("total_bits").GetDouble(), found.Bits(levels), 1e-5);
        }
    }

    [Fact]
    public void Each_step_raises_the_likelihood_and_what_is_missing_carries_no_weight()
    {
        LinkageModel model = Of(ReferenceCase.Expected(Case).GetProperty("start"));

        for (int step = 0; step < 10; step++)
        {
            LinkageModel next = model.Step(Patterns);
            Assert.True(next.LogLikelihood(Patterns) >= model.LogLikelihood(Patterns));
            model = next;
        }

        int[] nothing = [LinkagePattern.Missing, LinkagePattern.Missing, LinkagePattern.Missing, LinkagePattern.Missing];
        Assert.Equal(0, model.Bits(nothing));
        Assert.Equal(model.Prior, model.Chance(nothing), 1e-12);
        Assert.Throws<NoAnswerException>(() => model.Fitted([]));
    }

    internal static LinkageModel Of(JsonElement model) => new(model.GetProperty("lam").GetDouble(), Lists(model.GetProperty("m")), Lists(model.GetProperty("u")));

    private static double[][] Lists(JsonElement fields) => [.. fields.EnumerateArray().Select(levels => levels.EnumerateArray().Select(share => share.GetDouble()).ToArray())];

    private static void Same(LinkageModel expected, LinkageModel found, double within)
    {
        Assert.Equal(expected.Prior, found.Prior, within);
        Assert.All(expected.Same.SelectMany(levels => levels).Zip(found.Same.SelectMany(levels => levels)), pair => Assert.Equal(pair.First, pair.Second, within));
        Assert.All(expected.Different.SelectMany(levels => levels).Zip(found.Different.SelectMany(levels => levels)), pair => Assert.Equal(pair.First, pair.Second, within));
    }
}

using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;

namespace Wardmote.Tests.Evidence.Exploring;

public sealed class HarmRanksTests
{
    private static HarmTable Table(string id) => HarmTable.All.Single(table => table.Id == id);

    [Fact]
    [Requirement("S2.14")]
    public void A_rare_grave_crime_stands_low_by_number_and_high_by_harm()
    {
        Dictionary<CrimeType, double> counts = new() { [CrimeType.Shoplifting] = 200, [CrimeType.Robbery] = 10, [CrimeType.Drugs] = 50 };

        HarmRanks ranks = HarmRanks.Of(counts, Table(HarmRanks.UsualTable), "2021");
        HarmRank robbery = ranks.Types.Single(type => type.Type == CrimeType.Robbery);

        Assert.Equal((3, 1), (robbery.CountRank, robbery.Rank!.Value));
        Assert.Equal(3_650, robbery.Part.Central, 1e-9);
        Assert.InRange(ranks.Score.Central, ranks.Score.Low, ranks.Score.High);
        Assert.StartsWith("Harm scores depend on a few rare crimes", ranks.DependsText, StringComparison.Ordinal);
        Assert.Contains("number 3 of 3 types by number and number 1 by harm", ranks.Says(TypeChoice.Of(CrimeType.Robbery)), StringComparison.Ordinal);
    }

    [Fact]
    public void Anti_social_behaviour_has_no_weight_and_no_rank()
    {
        Dictionary<CrimeType, double> counts = new() { [CrimeType.AntiSocialBehaviour] = 5_000, [CrimeType.Unknown] = 7, [CrimeType.Burglary] = 20 };

        HarmRanks ranks = HarmRanks.Of(counts, Table(HarmRanks.UsualTable), "2021");

        Assert.Equal(CrimeType.Burglary, Assert.Single(ranks.Types).Type);
        Assert.Equal(20, ranks.Score.Crimes);
        Assert.Equal("Anti-social behaviour is not crime and has no weight.", ranks.Says(TypeChoice.AntiSocialBehaviour));
    }

    [Fact]
    public void A_type_without_a_weight_has_no_rank_by_harm_and_stands_last()
    {
        Dictionary<CrimeType, double> counts = new() { [CrimeType.Drugs] = 300, [CrimeType.Robbery] = 100 };

        HarmRanks ranks = HarmRanks.Of(counts, Table("unit-cost"), "2021");

        Assert.Equal([CrimeType.Robbery, CrimeType.Drugs], ranks.Types.Select(type => type.Type));
        Assert.Null(ranks.Types[1].Rank);
        Assert.Equal(("no weight", ""), (ranks.Types[1].RankText, ranks.Types[1].RangeText));
        Assert.Equal(0.25, ranks.Score.Covered, 1e-9);
    }
}

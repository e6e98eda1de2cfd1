using Wardmote.Evidence.Exploring;

namespace Wardmote.Tests.Evidence.Exploring;

/// <summary>Searches by ethnic group, for the number who live there, with the unknown bounded.</summary>
public sealed class SearchesTests
{
    private static readonly Dictionary<EthnicGroup, double> People = new() { [EthnicGroup.White] = 80_000, [EthnicGroup.Asian] = 10_000, [EthnicGroup.Black] = 5_000, [EthnicGroup.Mixed] = 3_000, [EthnicGroup.Other] = 2_000 };

    [Theory]
    [InlineData("Asian/Asian British - Indian", EthnicGroup.Asian)]
    [InlineData("Black or Black British - African (B2)", EthnicGroup.Black)]
    [InlineData("White - English/Welsh/Scottish/Northern Irish/British", EthnicGroup.White)]
    [InlineData("Mixed or Multiple ethnic groups: White and Asian", EthnicGroup.Mixed)]
    [InlineData("Other ethnic group - Any other ethnic group", EthnicGroup.Other)]
    [InlineData("Other ethnic group - Not stated", EthnicGroup.Unknown)]
    [InlineData("Not Stated (NS)", EthnicGroup.Unknown)]
    [InlineData("", EthnicGroup.Unknown)]
    public void The_words_of_police_and_census_come_to_the_same_five_groups(string words, EthnicGroup group) => Assert.Equal(group, EthnicGroups.Of(words));

    [Fact, Requirement("S2.17")]
    public void A_group_is_held_against_white_residents_with_limits_and_the_unknown_bounded()
    {
        Searches searches = Of(unknown: 30, (EthnicGroup.White, 160), (EthnicGroup.Black, 40));

        SearchedGroup black = searches.Groups(isSelf: false, People).Single(group => group.Group == EthnicGroup.Black);

        Assert.Equal(4.0, black.AgainstReference!.Ratio!.Value, 9);
        Assert.True(black.AgainstReference.IsEvidence);
        Assert.Equal(6.0, black.AgainstReference.Difference, 9);
        Assert.Equal(40.0 / 5 / (190.0 / 80), black.Bounds!.Value.Low, 9);
        Assert.Equal(70.0 / 5 / (160.0 / 80), black.Bounds.Value.High, 9);
    }

    [Fact]
    public void Fewer_than_ten_searches_give_the_count_alone()
    {
        Searches searches = Of(unknown: 0, (EthnicGroup.White, 160), (EthnicGroup.Mixed, 9));

        Assert.True(searches.Groups(isSelf: false, People).Single(group => group.Group == EthnicGroup.Mixed).IsTooFew);
    }

    [Fact]
    public void The_two_ways_in_which_ethnicity_is_told_are_never_mixed()
    {
        Searches searches = Of(unknown: 5, (EthnicGroup.White, 100)) with { BySelf = new Dictionary<EthnicGroup, int> { [EthnicGroup.White] = 60, [EthnicGroup.Unknown] = 45 } };

        Assert.Equal(60, searches.Groups(isSelf: true, People)[0].Count);
        Assert.Equal(100, searches.Groups(isSelf: false, People)[0].Count);
        Assert.Equal(45, searches.Unknown(isSelf: true));
    }

    private static Searches Of(int unknown, params (EthnicGroup Group, int Count)[] counts)
    {
        Dictionary<EthnicGroup, int> all = counts.ToDictionary(pair => pair.Group, pair => pair.Count);
        all[EthnicGroup.Unknown] = unknown;
        return new(MadeCourses.Months(12), [], all.Values.Sum(), 0, all, all, [], []);
    }
}

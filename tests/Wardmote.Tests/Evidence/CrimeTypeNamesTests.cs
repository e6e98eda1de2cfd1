using Wardmote.Evidence;

namespace Wardmote.Tests.Evidence;

public sealed class CrimeTypeNamesTests
{
    [Fact]
    public void Every_type_is_found_by_its_name_and_by_its_address()
    {
        foreach (CrimeType type in CrimeTypeNames.All.Where(type => type != CrimeType.Unknown))
        {
            Assert.Equal(type, CrimeTypeNames.Find(type.Name));
            Assert.Equal(type, CrimeTypeNames.Find(type.Slug));
        }

        Assert.Equal(Enum.GetValues<CrimeType>().Length, CrimeTypeNames.All.Count);
    }

    [Fact]
    public void A_name_that_the_police_do_not_use_is_not_guessed()
    {
        Assert.Null(CrimeTypeNames.Find("Rustling"));
        Assert.Equal(CrimeType.Burglary, CrimeTypeNames.Find(" burglary "));
    }

    [Fact]
    public void Anti_social_behaviour_is_no_crime()
    {
        Assert.DoesNotContain(CrimeType.AntiSocialBehaviour, CrimeTypeNames.Crimes);
        Assert.False(CrimeType.AntiSocialBehaviour.IsCrime);
        Assert.True(CrimeType.Burglary.IsCrime);
    }
}

using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Tests.Evidence.Fitness;

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
    public void A_category_that_is_not_known_is_counted_under_its_own_name_and_in_no_total_of_crime()
    {
        DataFitness fitness = SuppliedMonths.Of("2021-01", "2021-12").Fitness;
        ShownEvidence shown = new(SuppliedMonths.Month("2021-01"), SuppliedMonths.Month("2021-12"), EvidenceUse.Counts) { Types = [CrimeType.Unknown] };

        Caveat said = Caveats.For(fitness, shown).Single(caveat => caveat.Id == "unknown-category");
        TypeChoice? asked = TypeChoice.Find("unknown");

        Assert.DoesNotContain(CrimeType.Unknown, CrimeTypeNames.Crimes);
        Assert.False(CrimeType.Unknown.IsCrime);
        Assert.Equal(("Unknown type", CrimeType.Unknown), (asked!.Name, Assert.Single(asked.Types)));
        Assert.Contains("under their own name, “Unknown type”, and stand in no total of crime", said.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Anti_social_behaviour_is_no_crime()
    {
        Assert.DoesNotContain(CrimeType.AntiSocialBehaviour, CrimeTypeNames.Crimes);
        Assert.False(CrimeType.AntiSocialBehaviour.IsCrime);
        Assert.True(CrimeType.Burglary.IsCrime);
    }
}

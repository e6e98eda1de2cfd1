using Wardmote.Areas;
using Wardmote.Evidence;

namespace Wardmote.Tests.Evidence;

public sealed class MissingPeopleTests
{
    [Fact]
    public void People_of_other_wards_are_no_people_of_these()
    {
        MissingPeople missing = new([Population("WD", 2020, "E05000001", "E05000002")], []);

        Assert.Equal("", missing.Of(AreaKind.Ward, ["E05000001", "E05000002"]));
        Assert.Equal("A population: there are no rates", missing.Of(AreaKind.Ward, ["E05000008", "E05000009"]));
        Assert.Equal("A population of 1 of 2 areas: there are no rates for them", missing.Of(AreaKind.Ward, ["E05000001", "E05000009"]));
    }

    [Fact]
    public void A_lookup_reaches_only_the_wards_all_of_whose_LSOAs_have_people()
    {
        AreaLookup lookup = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "LSOA", 2011, "WD", 2019);
        lookup.Hold([new("E01000001", "E05000001", "One"), new("E01000002", "E05000002", "Two"), new("E01000003", "E05000002", "Two")]);
        MissingPeople missing = new([Population("LSOA", 2011, "E01000001", "E01000002")], [lookup]);

        Assert.Equal("", missing.Of(AreaKind.Ward, ["E05000001"]));
        Assert.Equal("A lookup from LSOAs of 1 of 2 areas: people are shared out by ground", missing.Of(AreaKind.Ward, ["E05000001", "E05000002"]));
        Assert.Equal("A population of 1 of 2 areas: there are no rates for them", missing.Of(AreaKind.Lsoa, ["E01000001", "E01000003"]));
    }

    private static AreaTable Population(string codes, int codeYear, params string[] areas)
    {
        AreaTable table = new(Guid.CreateVersion7(), Guid.CreateVersion7(), AreaSubject.Population, codes, codeYear, 2020, AreaBasis.MidYear, "Persons");
        table.Hold(["All"], [.. areas.Select(code => new AreaTableRow(code, code, "", "", [1000.0]))]);
        return table;
    }
}

using Wardmote.Evidence;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Rows;

namespace Wardmote.Tests.Evidence.Fitness;

/// <summary>What a month that was supplied again holds otherwise.</summary>
public sealed class MonthDifferenceTests
{
    [Fact]
    public void Rows_are_followed_by_their_ID_and_anti_social_behaviour_is_counted()
    {
        MonthRows before = new(WrittenRows.Pack(
            new("a", CrimeType.Burglary, "Under investigation"), new("b", CrimeType.Burglary, "Under investigation"), new("gone", CrimeType.Robbery), new(null, CrimeType.AntiSocialBehaviour), new(null, CrimeType.AntiSocialBehaviour)));
        MonthRows after = new(WrittenRows.Pack(
            new(null, CrimeType.AntiSocialBehaviour), new("b", CrimeType.Burglary, "Suspect charged"), new("a", CrimeType.Burglary, "Under investigation"), new("new", CrimeType.Drugs)));

        var difference = MonthDifference.Of(SourceKind.Street, before, after);

        Assert.Equal((1, 1, 1, 1), (difference.Same, difference.Gone, difference.New, difference.ChangedOutcome));
        Assert.Equal([new CountsWithoutId(CrimeType.AntiSocialBehaviour, 2, 1)], difference.WithoutId);
    }

    [Fact]
    public void An_ID_that_stands_in_several_rows_is_counted_as_often_as_it_stands()
    {
        MonthRows before = new(WrittenRows.Pack(new WrittenRow("a", CrimeType.Burglary)));
        MonthRows after = new(WrittenRows.Pack(new("a", CrimeType.Burglary), new("a", CrimeType.Robbery)));

        var difference = MonthDifference.Of(SourceKind.Street, before, after);

        Assert.Equal((1, 0, 1, 0), (difference.Same, difference.Gone, difference.New, difference.ChangedOutcome));
    }

    [Fact]
    public void A_month_is_no_different_from_itself()
    {
        MonthRows rows = new(WrittenRows.Pack([.. Enumerable.Range(0, 500).Select(i => new WrittenRow(i % 3 == 0 ? null : $"{i}", (CrimeType)(1 + (i % 14)), i % 2 == 0 ? "Under investigation" : ""))]));

        var difference = MonthDifference.Of(SourceKind.Street, rows, rows);

        Assert.Equal((333, 0, 0, 0), (difference.Same, difference.Gone, difference.New, difference.ChangedOutcome));
        Assert.All(difference.WithoutId, counts => Assert.Equal(counts.Before, counts.After));
    }
}

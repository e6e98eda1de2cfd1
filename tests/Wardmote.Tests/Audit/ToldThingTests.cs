using Wardmote.Audit;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Audit;

public sealed class ToldThingTests
{
    private static readonly Guid Round = Guid.CreateVersion7();

    [Fact]
    public void A_part_that_was_added_is_one_line_without_its_keys()
    {
        ToldThing thing = Assert.Single(ToldThing.Of(
        [
            Added("Decisions 1, Candidate id", Guid.CreateVersion7().ToString()), Added("Decisions 1, Kind", "Adopted"), Added("Decisions 1, By", "The board"),
            Added("Decisions 2, Kind", "Rejected"), Added("Decisions 2, Reason", "Nobody can act on it"),
        ]));

        Assert.Equal("Scoring round “2026”", thing.Thing);
        Assert.Equal([Added("Decisions 1", "Kind: Adopted; By: The board"), Added("Decisions 2", "Kind: Rejected; Reason: Nobody can act on it")], thing.Changes);
    }

    [Fact]
    public void What_went_from_one_value_to_another_stays_a_line_of_its_own()
    {
        FieldChange[] changes = [new(Round, "Scoring round “2026”", "Criteria 1, Weight", "10", "20"), new(Round, "Scoring round “2026”", "Criteria 1, Title", "Harm", "Harm level")];

        Assert.Equal(changes, Assert.Single(ToldThing.Of(changes)).Changes);
    }

    [Fact]
    public void Of_links_it_is_said_how_many_there_are()
    {
        FieldChange change = new(Round, "Scoring round “2026”", "Finding ids", $"{Guid.CreateVersion7()}", $"{Guid.CreateVersion7()}; {Guid.CreateVersion7()}");

        Assert.Equal([change with { Field = "Finding", From = "1 linked", To = "2 linked" }], Assert.Single(ToldThing.Of([change])).Changes);
    }

    private static FieldChange Added(string field, string value) => new(Round, "Scoring round “2026”", field, null, value);
}

using Wardmote.Platform.Common;
using Wardmote.Plans;

namespace Wardmote.Tests.Plans;

public sealed class PlanStatesTests
{
    [Fact]
    public void A_move_that_the_table_does_not_hold_is_refused_in_words()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => PlanState.Published.After(PlanMove.Discard));

        Assert.Equal("A plan that is published cannot be discarded: retire it instead", refusal.Message);
    }

    [Fact]
    public void The_diagram_in_the_folder_is_the_one_that_the_table_gives()
    {
        string readme = File.ReadAllText(Documentation.PathOf("src/Wardmote/Plans/README.md")).ReplaceLineEndings("\n");

        Assert.Contains(PlanStates.Diagram(), readme, StringComparison.Ordinal);
    }
}

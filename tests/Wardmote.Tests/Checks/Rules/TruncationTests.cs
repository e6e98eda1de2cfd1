using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class TruncationTests
{
    [Fact]
    public void An_outcome_that_stops_in_mid_sentence_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Outcome = "More places to report a crime and increased" }, Sample.Action("3", "Open one reporting line across council and"), Sample.Action("2") with { Notes = "To be agreed with the police and the" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Truncation>(plan);

        Assert.Equal(3, faults.Count);
    }

    [Fact]
    public void Whole_sentences_and_paragraphs_broken_over_pages_are_right()
    {
        PlanContent plan = Sample.Text("The survey was answered by residents of", "every ward in the borough.") with { Actions = [Sample.Action("1") with { Outcome = "Residents know whom to turn to", Notes = "See the plan for hepatitis A" }] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Truncation>(plan);

        Assert.Empty(faults);
    }
}

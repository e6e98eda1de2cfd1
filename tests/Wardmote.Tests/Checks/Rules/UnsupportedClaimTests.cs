using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class UnsupportedClaimTests
{
    [Fact]
    public void A_claimed_effect_without_a_figure_is_found()
    {
        PlanContent plan = Sample.Text("This approach has led to a reduction in crime and nuisance in Northmere.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<UnsupportedClaim>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_claim_with_its_figure_an_aim_and_a_condition_are_right()
    {
        PlanContent plan = Sample.Text("Patrols have led to a reduction in burglary from 412 to 390.", "Burglary has fallen. There were 390 offences, 22 fewer than the year before.", "We aim to reduce crime.", "The board will ask whether patrols have reduced crime.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<UnsupportedClaim>(plan);

        Assert.Empty(faults);
    }
}

using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class BandsOverlapTests
{
    [Fact]
    public void Age_bands_that_share_an_age_are_found()
    {
        PlanContent plan = Sample.Text("Mentors work with those aged 10-18 and with those who are aged 18-25.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BandsOverlap>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Colours_that_share_a_value_are_found()
    {
        PlanContent plan = Sample.Text("Green: 90% or more", "Amber: 80% to 90%", "Red: below 80%");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BandsOverlap>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Colours_that_leave_a_value_out_are_found()
    {
        PlanContent plan = Sample.Text("Green is above 95%, amber is 80% to 89% and red is below 80%.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BandsOverlap>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Bands_that_meet_without_touching_are_right()
    {
        PlanContent plan = Sample.Text("Mentors work with those aged 10-17 and with those aged 18-25, of people aged 10-25.", "Green: 90% or more", "Amber: 80% to 89%", "Red: below 80%", "The contract runs 2 to 18 months.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<BandsOverlap>(plan);

        Assert.Empty(faults);
    }
}

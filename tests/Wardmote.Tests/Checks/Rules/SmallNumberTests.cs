using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class SmallNumberTests
{
    [Fact]
    [Requirement("S3.41")]
    public void A_few_people_in_a_text_about_offending_block()
    {
        PlanContent plan = Sample.Text("Of the young people mentored, 2 out of the 3 who reoffended breached their order.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<SmallNumber>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Equal(Severity.Blocking, fault.Severity);
    }

    [Fact]
    [Requirement("S3.41")]
    public void A_few_of_a_cohort_block()
    {
        PlanContent plan = Sample.Text("At the start of the year 40 people were on the cohort. 12 joined and 10 were removed. 3 of those removed were female.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<SmallNumber>(plan);

        Assert.Single(faults);
    }

    [Fact]
    [Requirement("S3.41")]
    public void Fewer_than_ten_cases_of_a_panel_block()
    {
        PlanContent plan = Sample.Text("The Community MARAC received 7 new referrals in the year.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<SmallNumber>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Meetings_milestones_ages_and_larger_numbers_are_right()
    {
        PlanContent plan = Sample.Text("The panel held 4 meetings.", "The MARAC heard 492 cases.", "Mentors worked 2.5 days per week with those aged 10-17.", "A case is reviewed if 3 victims complain.", "Level 3 cases were chaired by probation.", "We recruited 2 officers.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<SmallNumber>(plan);

        Assert.Empty(faults);
    }
}

using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class OwnerBodyAbolishedTests
{
    [Fact]
    [Requirement("S3.38")]
    public void Work_under_a_body_that_was_replaced_is_found()
    {
        PlanContent plan = Sample.Text("The new Harm Board replaces the previous vehicle crime group.") with { Actions = [Sample.Action("1", "Steering locks") with { Leads = ["Vehicle Crime Group"] }] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<OwnerBodyAbolished>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Work_that_nobody_leads_under_the_topic_of_a_body_that_was_replaced_is_found()
    {
        PlanContent plan = Sample.Text("This replaces the previous vehicle crime group.") with { Actions = [Sample.Action("1", "Steering locks") with { Leads = [], Priorities = ["Reducing vehicle crime"] }] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<OwnerBodyAbolished>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Work_with_another_lead_is_right()
    {
        PlanContent plan = Sample.Text("This replaces the previous vehicle crime group.") with { Actions = [Sample.Action("1", "Steering locks") with { Priorities = ["Reducing vehicle crime"] }] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<OwnerBodyAbolished>(plan);

        Assert.Empty(faults);
    }
}

using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class AccountablePersonMissingTests
{
    [Fact]
    [Requirement("S1.20")]
    public void A_lead_that_is_everybody_or_a_list_of_many_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Leads = ["All Managers", "Comms"] }, Sample.Action("2") with { Leads = ["CS Managers"] }, Sample.Action("3")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<AccountablePersonMissing>(plan);

        Assert.Equal(2, faults.Count);
    }

    [Fact]
    public void A_blank_lead_among_named_ones_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Leads = [] }, Sample.Action("2"), Sample.Action("3")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<AccountablePersonMissing>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_named_lead_with_many_in_support_is_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Leads = ["Priya Nair", "CS Managers"] }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<AccountablePersonMissing>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_document_that_names_no_leads_at_all_is_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Leads = [] }, Sample.Action("2") with { Leads = [] }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<AccountablePersonMissing>(plan);

        Assert.Empty(faults);
    }
}

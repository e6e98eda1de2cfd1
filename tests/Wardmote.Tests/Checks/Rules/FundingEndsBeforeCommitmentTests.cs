using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class FundingEndsBeforeCommitmentTests
{
    [Fact]
    [Requirement("S3.8")]
    public void A_commitment_that_outlasts_the_funding_reported_for_it_is_found()
    {
        PlanContent plan = Sample.Plan([
            Sample.Action("1.1", "Provision of the town centre police team") with { Period = "2022-23", Progress = "Funding has been secured for the team to March 2024." },
            Sample.Action("", "Continued provision of the town centre police team") with { Period = "2023-25" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<FundingEndsBeforeCommitment>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_commitment_that_ends_with_its_funding_is_right()
    {
        PlanContent plan = Sample.Plan([
            Sample.Action("1.1", "Provision of night marshals") with { Period = "2022-23", Progress = "Funding has been secured to March 2025." },
            Sample.Action("", "Continued provision of night marshals to March 2025") with { Period = "2023-25" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<FundingEndsBeforeCommitment>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_contract_that_can_be_extended_is_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action(due: Sample.Month(2026, 3)) with { Notes = "The contract runs until 31 March 2025 with an option of two extensions." }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<FundingEndsBeforeCommitment>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void Funding_that_ends_before_the_actions_own_due_date_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action(due: Sample.Month(2026, 3)) with { Funding = [new("Grant to March 2025", Sample.Cell(2, "Budget", "")) { Ends = Sample.Month(2025, 3) }] }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<FundingEndsBeforeCommitment>(plan);

        Assert.Single(faults);
    }
}

using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Tests.Plans.Reading.Cells;

public sealed class CellReadersTests
{
    private static readonly Origin Somewhere = new("Table 1");

    [Theory]
    [InlineData("Review the policy XYABC_27", false, "Review the policy", "XYABC_27", false)]
    [InlineData("Review the policy XYD&V_15 (New)", false, "Review the policy", "XYD&V_15", true)]
    [InlineData("Calls received (Xy_011)", false, "Calls received", "Xy_011", false)]
    [InlineData("Run the reduction plan XYCP", true, "Run the reduction plan", "XYCP", false)]
    [InlineData("Run the reduction plan XYCP", false, "Run the reduction plan XYCP", null, false)]
    [InlineData("Renew the accreditation 2024-2027", false, "Renew the accreditation 2024-2027", null, false)]
    [Requirement("S4.19")]
    public void A_code_is_taken_off_the_end_of_a_title(string text, bool isPromised, string title, string? code, bool isNew)
    {
        CodedTitle read = CodeReader.Read(text, isPromised);

        Assert.Equal(new CodedTitle(title, code, isNew), read);
    }

    [Theory]
    [InlineData("Ann Other/Bo Sample", "Ann Other|Bo Sample")]
    [InlineData("Ann Other & Ward Managers", "Ann Other|Ward Managers")]
    [InlineData("Violence & Abuse Officer", "Violence & Abuse Officer")]
    [InlineData("Head of Housing, Licensing and Noise", "Head of Housing, Licensing and Noise")]
    [InlineData("Head of Housing Senior Wardens Officer", "Head of Housing|Senior Wardens Officer")]
    [InlineData("Police; Fire; Probation", "Police|Fire|Probation")]
    [InlineData("", "")]
    public void Leads_are_told_apart(string text, string leads)
    {
        IReadOnlyList<string> read = LeadReader.Read(text, new RoleBook());

        Assert.Equal(leads.Split('|', StringSplitOptions.RemoveEmptyEntries), read);
    }

    [Fact]
    public void A_role_that_stands_alone_somewhere_is_known_where_it_runs_into_another()
    {
        RoleBook roles = new();
        LeadReader.Learn("Head of Parks and Play March 2027", roles);

        LeadsAndDate read = LeadReader.ReadWithDate("Head of Parks and Play Wardens and Events Manager March 2026", roles, null);

        Assert.Equal(["Head of Parks and Play", "Wardens and Events Manager"], read.Leads);
        Assert.Equal("March 2026", read.Date!.Text);
    }

    [Fact]
    public void An_owner_ends_where_a_sentence_begins()
    {
        (string? owner, string? comment) = OwnerReader.Read("Head of Parks The wardens count litter each week.", new RoleBook());

        Assert.Equal(("Head of Parks", "The wardens count litter each week."), (owner, comment));
    }

    [Fact]
    public void A_comment_without_an_owner_is_all_comment()
    {
        (string? owner, string? comment) = OwnerReader.Read("From 2022 the data includes litter.", new RoleBook());

        Assert.Equal((null, "From 2022 the data includes litter."), (owner, comment));
    }

    [Fact]
    public void Milestones_on_one_line_are_taken_apart()
    {
        ReadMilestones read = MilestoneReader.Read("Milestone 1 – Draft the terms Q! Milestone 2: Sign the lease (Aug 25) Q2", Somewhere, new FinancialYear(2025));

        Assert.Equal([("1", "Draft the terms", "Q!"), ("2", "Sign the lease", "Q2")], read.Milestones.Select(step => (step.Number!, step.Text, step.Quarter!)));
        Assert.Equal("Aug 25", read.Milestones[1].Date!.Text);
    }

    [Fact]
    public void Milestones_that_are_not_set_say_why()
    {
        ReadMilestones read = MilestoneReader.Read("Milestones – TBC. Awaiting the grant", Somewhere, null);

        Assert.Empty(read.Milestones);
        Assert.Equal("TBC. Awaiting the grant", read.Pending);
    }

    [Fact]
    public void A_timescale_with_steps_is_due_when_its_last_step_is()
    {
        Timescale read = TimescaleReader.Read("Consult the parishes January 2008 Adopt the plan March 2008", Somewhere, null);

        Assert.Equal(["January 2008", "March 2008"], read.Steps.Select(step => step.Date!.Text));
        Assert.Equal("March 2008", read.Due!.Text);
    }

    [Theory]
    [InlineData("L – M No document required.", "L – M", "No document required.")]
    [InlineData("High", "High", null)]
    [InlineData("Medium: staff turnover", "Medium", ": staff turnover")]
    [InlineData("Legal challenge", "Legal challenge", null)]
    public void A_risk_rating_is_told_from_its_note(string text, string rating, string? note)
    {
        Assert.Equal((rating, note), RiskReader.Read(text));
    }

    [Fact]
    public void A_contract_is_read_with_its_end_its_provider_and_its_options()
    {
        FundingContent funding = Assert.Single(FundingReader.Read("Safe Havens have been awarded this contract until 30 June 2027 with an option of two one-year extensions. It goes well.", Somewhere));

        Assert.Equal(("Safe Havens", new DateOnly(2027, 6, 30), "option of two one-year extensions"), (funding.Source, funding.Ends!.Last!.Value, funding.Extension));
    }
}

using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class EnumValueTests
{
    private static readonly PlanVocabulary Words = new() { Statuses = ["Not started", "In progress", "Complete", "Overdue", "Business as usual"] };

    [Fact]
    [Requirement("S1.13")]
    public void A_status_that_the_plan_does_not_allow_is_a_blocking_fault_with_the_likely_word()
    {
        PlanContent plan = Plan([Action(status: "Ongoing")]) with { Vocabulary = Words };

        Fault fault = Assert.Single(FaultsOf<EnumValue>(plan));

        Assert.Equal(Severity.Blocking, fault.Severity);
        Assert.Contains("Business as usual", fault.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S1.13")]
    public void A_status_in_other_capitals_is_noted_once()
    {
        PlanContent plan = Plan([Action("1", status: "Not Started"), Action("2", status: "Not Started")]) with { Vocabulary = Words };

        Fault fault = Assert.Single(FaultsOf<EnumValue>(plan));

        Assert.Equal(Severity.Note, fault.Severity);
    }

    [Fact]
    public void A_quarter_with_a_slip_of_the_shift_key_is_found_and_mended()
    {
        PlanContent plan = Plan([Action("1", milestones: Milestone("1", quarter: "Q!"))]);

        Fault fault = Assert.Single(FaultsOf<EnumValue>(plan));

        Assert.Contains("Q1", fault.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_priority_that_is_not_in_the_list_is_found_and_another_spelling_is_noted()
    {
        PlanContent plan = Plan([Of("6"), Of("9"), Of("NA"), Of("8")]) with { Priorities = [Priority("6"), Priority("8"), Priority("n/a")] };

        var faults = FaultsOf<EnumValue>(plan);

        Assert.Equal([Severity.Blocking, Severity.Note], faults.Select(fault => fault.Severity));
        Assert.Equal(["9", "NA"], faults.Select(fault => fault.Seen));
    }

    [Theory]
    [InlineData("Complete")]
    [InlineData("Complete (June 2025)")]
    [InlineData("")]
    public void An_allowed_status_is_no_fault(string status)
    {
        PlanContent plan = Plan([Action(status: status, milestones: [Milestone("1", quarter: "Q1/2"), Milestone("2", quarter: "Q4"), Milestone("3")])]) with { Vocabulary = Words };

        Assert.Empty(FaultsOf<EnumValue>(plan));
    }

    [Fact]
    public void A_plan_that_names_no_statuses_and_no_priorities_allows_any()
    {
        Assert.Empty(FaultsOf<EnumValue>(Plan([Of("6.14") with { Status = "Ongoing" }])));
    }

    private static ActionContent Of(string priority) => Action(priority, $"Action for {priority}") with { Priorities = [priority] };

    private static PriorityContent Priority(string reference) => new(reference, $"Priority {reference}", Paragraph(1, reference));
}

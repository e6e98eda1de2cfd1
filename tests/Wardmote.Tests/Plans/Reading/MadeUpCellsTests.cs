using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Plans.Reading;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Cells of plans that do not exist, which say more than one thing or stand in for it.</summary>
public sealed class MadeUpCellsTests
{
    [Theory]
    [InlineData("Neither", Polarity.Neither)]
    [InlineData("Neither higher nor lower", Polarity.Neither)]
    [InlineData("Monitor only", Polarity.Neither)]
    [InlineData("n/a", Polarity.Neither)]
    [InlineData("Context", Polarity.Neither)]
    [InlineData("Lower (monitor only)", Polarity.LowerIsBetter)]
    [Requirement("S4.7")]
    public void An_indicator_may_be_better_neither_up_nor_down(string words, Polarity polarity)
    {
        PlanContent plan = MadeUp.Plan($"""
            Ref | Indicator | Polarity | Target 2026/27
            W1 | Calls answered by the wardens | {words} | 900
            """);

        IndicatorContent indicator = Assert.Single(plan.Indicators);
        Assert.Equal(polarity, indicator.Polarity);
        Assert.Equal(words, indicator.Other["Polarity"]);
    }

    [Theory]
    [InlineData("Awaiting the new Act", "In progress", "Awaiting the new Act")]
    [InlineData("none", "Delayed - awaiting the grant decision", "awaiting the grant decision")]
    [InlineData("The bid is written. Subject to approval by the board. Scheme drawn up.", "Open", "Subject to approval by the board")]
    [InlineData("Dependent on the landlord", "Open", "Dependent on the landlord")]
    [InlineData("We support victims awaiting trial", "Open", null)]
    public void What_an_action_waits_for_is_read_from_its_notes_and_status_and_stays_there(string notes, string status, string? dependency)
    {
        SourceDocument document = MadeUp.Document($"""
            Action | Lead | Due date | Status | Notes
            Open the refuge | A Person | May 2026 | {status} | {notes}
            """);

        PlanContent plan = PlanReader.Read(document);

        ActionContent action = Assert.Single(plan.Actions);
        Assert.Equal((dependency, status, notes), (action.Dependency, action.Status, action.Notes));
        Assert.Empty(WordCount.Missing(document, plan));
        Assert.True(dependency is null || action.Source(nameof(ActionContent.Dependency)).Certainty < 0.9);
    }

    [Theory]
    [InlineData("Northfield Trust have been awarded this contract.", "Northfield Trust")]
    [InlineData("The successful bidder was Homes for All.", "Homes for All")]
    [InlineData("Further funding has been secured from the Home Office.", "Home Office")]
    [InlineData("The advisers are funded by the Ministry of Justice.", "Ministry of Justice")]
    [InlineData("The grant was approved quickly.", null)]
    public void Who_gives_or_wins_is_the_source_of_funding(string text, string? source)
    {
        IReadOnlyList<FundingContent> funding = FundingReader.Read(text, new Origin("Paragraph 1"));

        Assert.Equal(source, funding.SingleOrDefault()?.Source);
    }

    [Fact]
    public void A_contract_told_in_two_sentences_is_one()
    {
        FundingContent funding = Assert.Single(FundingReader.Read("The contract for mentors will run until March 2027. The successful bidder was Northfield Trust.", new Origin("Paragraph 1")));

        Assert.Equal(("March 2027", "Northfield Trust"), (funding.Ends!.Text, funding.Source));
    }

    [Fact]
    public void A_term_with_an_extension_has_no_end_that_is_not_written()
    {
        FundingContent funding = Assert.Single(FundingReader.Read("This is a 5 year contract with a potential 2-year extension.", new Origin("Paragraph 1")));

        Assert.Equal("potential 2-year extension", funding.Extension);
        Assert.Null(funding.Ends);
    }

    [Fact]
    public void Parts_that_a_cell_names_by_letters_are_named_by_the_title()
    {
        PlanContent plan = MadeUp.Plan("""
            Ref | Indicator | 2025/26 Outturn | 2026/27 Target
            W1 | Night shelter referrals / Users | 14 R (2) | 16 R (4)
            """);

        IndicatorContent indicator = Assert.Single(plan.Indicators);
        Assert.Equal(["referrals", "Users"], indicator.Measures.Select(measure => measure.Title));
        Assert.Equal([("referrals", 14m), ("Users", 2m), ("referrals", 16m), ("Users", 4m)], indicator.Values.Select(value => (value.Measure!, value.Number!.Value)));
    }

    [Fact]
    public void A_cell_that_says_where_to_look_is_the_reference_of_its_question()
    {
        PlanContent plan = MadeUp.Plan("""
            Is there a register of risks? | Yes
            Is it looked at each year? | Yes
            Were the staff asked about the plan? | See the improvement plan
            """);

        Assert.Equal(["Yes", "Yes", null], plan.Checklist.Select(question => question.Answer));
        Assert.Equal("See the improvement plan", plan.Checklist[2].Reference);
    }

    [Fact]
    public void Quarters_stay_bare_where_the_table_covers_several_years()
    {
        PlanContent plan = MadeUp.Plan("""
            # Westmoor measures
            Ref | Indicator | 2024/25 Outturn | 2025/26 Target | Q1
            W1 | Calls answered | 900 | 950 | 200
            """);

        Assert.Equal("Q1", Assert.Single(plan.Indicators).Values[^1].Period);
    }

    [Fact]
    public void A_plan_that_speaks_of_performance_indicators_is_no_indicator_table()
    {
        PlanContent plan = MadeUp.Plan("""
            # Westmoor Domestic Abuse Plan
            ## Performance indicators
            We count the calls to the line.
            """);

        Assert.NotEqual(PlanKind.IndicatorTable, plan.Kind);
    }
}

using Wardmote.Checks.Content;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Indicators, budgets and priorities of councils that do not exist.</summary>
public sealed class MadeUpIndicatorsTests
{
    [Fact]
    public void A_short_code_beside_a_description_is_the_reference_and_not_the_title()
    {
        PlanContent plan = MadeUp.Plan("""
            # Performance 2026/27
            PI | Description | Better when | Annual target | Q1 | Year to date
            NS1 | Burglaries recorded in homes | Lower | 380 | 91 | 180
            NS2 | Share of victims who are satisfied | Higher | 75% | 70% | 71%
            """);

        Assert.Equal(["NS1", "NS2"], plan.Indicators.Select(indicator => indicator.Ref));
        Assert.Equal("Burglaries recorded in homes", plan.Indicators[0].Title);
        Assert.Equal(["2026/27", "Q1 2026/27", "2026/27 year to date"], plan.Indicators[0].Values.Select(value => value.Period));
        Assert.Equal([Polarity.LowerIsBetter, Polarity.HigherIsBetter], plan.Indicators.Select(indicator => indicator.Polarity));
    }

    [Theory]
    [InlineData("Budget heading | 2025/26 £ | 2026/27 £")]
    [InlineData("Service | Budget 2025/26 | Budget 2026/27")]
    [InlineData("Item | 2025/26 | 2026/27")]
    public void Money_by_year_is_a_budget_and_no_indicator(string headings)
    {
        PlanContent plan = MadeUp.Plan($"""
            # Resources of the Westmoor plan
            {headings}
            Wardens | £120,000 | £125,000
            Grants received | (£30,000) | (£30,000)
            Net budget | £90,000 | £95,000
            """);

        Assert.Empty(plan.Indicators);
        Assert.Equal([120_000m, -30_000m, 90_000m], plan.Budgets.Select(budget => budget.Amounts[0].Number!.Value));
        Assert.Equal([false, false, true], plan.Budgets.Select(budget => budget.IsTotal));
        Assert.All(plan.Budgets, budget => Assert.Equal(["2025/26", "2026/27"], budget.Amounts.Select(amount => amount.Period)));
    }

    [Fact]
    public void The_title_is_the_line_that_names_a_plan()
    {
        PlanContent plan = MadeUp.Plan("""
            # Westmoor District Council
            # Community Safety Service Plan 2026-27
            The service keeps people in the district safe at home and in town.
            """);

        Assert.Equal("Community Safety Service Plan 2026-27", plan.Title);
        Assert.Equal("2026-27", plan.Period!.Text);
    }

    [Fact]
    public void A_table_that_brings_its_own_title_gives_it_to_the_plan_and_its_year_to_the_columns()
    {
        PlanContent plan = MadeUp.Plan("""
            Westmoor scorecard | | |
            PI Ref | Description | Q1 2025/26 | Annual target
            WM.01 | Noise complaints | 120 | 500
            """);

        Assert.Equal("Westmoor scorecard", plan.Title);
        Assert.Equal(["Q1 2025/26", "2025/26"], Assert.Single(plan.Indicators).Values.Select(value => value.Period));
    }

    [Fact]
    public void Facts_below_the_names_of_the_council_and_the_plan_are_read()
    {
        PlanContent plan = MadeUp.Plan("""
            # Westmoor District Council
            # Community Safety Service Plan 2026-27
            Portfolio Holder: TBC
            # What the service does
            The service keeps people in the district safe at home and in town.
            """);

        Assert.Equal("TBC", Assert.Single(plan.Header, fact => fact.Name == "Portfolio Holder").Value);
    }

    [Fact]
    public void No_tier_is_guessed_where_the_table_states_none()
    {
        PlanContent plan = MadeUp.Plan("""
            Group | Measure | Target 2026/27
            Calmer streets (CS1) | Noise complaints | 500
            Calmer streets (CS1) | Brawls | 90
            """);

        Assert.All(plan.Indicators, indicator => Assert.Null(indicator.Tier));
        Assert.Equal("CS1", Assert.Single(plan.Priorities).Ref);
    }

    [Fact]
    public void A_list_under_a_heading_of_priorities_is_the_priorities()
    {
        PlanContent plan = MadeUp.Plan("""
            # Westmoor Partnership Plan 2026-27
            ## Our priorities
            - Safer homes
            - Safer streets
            ## Next steps
            The board meets in June.
            """);

        Assert.Equal(["Safer homes", "Safer streets"], plan.Priorities.Select(priority => priority.Title));
    }

    [Fact]
    public void A_colour_beside_a_status_is_kept_and_is_not_the_status()
    {
        PlanContent plan = MadeUp.Plan("""
            Ref | Description | RAG | Status | Lead | Supported by | Due
            1.1 | Open the refuge | Green | In progress | Support: B Sample; Lead: A Person | Police | 30/09/2026
            1.2 | Train the wardens | Amber | Not started | C Other, D Person (lead) | Fire | 31/03/2027
            """);

        Assert.Equal(["In progress", "Not started"], plan.Actions.Select(action => action.Status));
        Assert.Equal("Green", plan.Actions[0].Other["RAG"]);
        Assert.Equal(["A Person", "B Sample"], plan.Actions[0].Leads);
        Assert.Equal(["D Person", "C Other"], plan.Actions[1].Leads);
        Assert.Equal("Police", Assert.Single(plan.Actions[0].Partners));
        Assert.Empty(plan.Unplaced);
    }
}

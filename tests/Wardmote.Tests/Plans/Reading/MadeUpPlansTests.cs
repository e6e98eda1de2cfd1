using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Plans of councils that do not exist, laid out as no real one is.</summary>
public sealed class MadeUpPlansTests
{
    [Fact]
    public void A_table_of_actions_is_read_whatever_the_order_and_the_words_of_its_headings()
    {
        PlanContent plan = MadeUp.Plan("""
            Northmere Community Safety Partnership Delivery Plan 2026-27
            Delivery Plan 2026-27 | | | | | | |
            By when | RAG | What will we do | Who | How will we know | Ref | Cost (£) | Latest update
            30 September 2026 | Green | Open two reporting centres for hate crime | Partnership Manager | Reports rise by a tenth | NCS-01 | 12,500 | First centre open
            Q3 | Amber | Train licensed premises in vulnerability | Licensing Lead; Town Centre Inspector | 40 venues trained | NCS-02 | £4k | -
            By when | RAG | What will we do | Who | How will we know | Ref | Cost (£) | Latest update
            TBC awaiting grant decision | | Fit lighting along the canal path | Head of Highways | Fewer reports after dark | NCS-03 | TBC | Bid made in May
            Status: Red, Amber, Green, Complete.
            """);

        Assert.Equal(["NCS-01", "NCS-02", "NCS-03"], plan.Actions.Select(action => action.Ref));
        Assert.Equal(["Licensing Lead", "Town Centre Inspector"], plan.Actions[1].Leads);
        Assert.Equal((DatePrecision.Quarter, new DateOnly(2026, 10, 1)), (plan.Actions[1].Due!.Precision, plan.Actions[1].Due!.First!.Value));
        Assert.Equal((DatePrecision.ToBeConfirmed, "awaiting grant decision"), (plan.Actions[2].Due!.Precision, plan.Actions[2].Due!.Reason));
        Assert.Equal("First centre open", plan.Actions[0].Progress);
        Assert.Equal("12,500", plan.Actions[0].Budget);
        Assert.Equal(["Red", "Amber", "Green", "Complete"], plan.Vocabulary.Statuses);
        Assert.Equal(PlanKind.DeliveryPlan, plan.Kind);
    }

    [Fact]
    public void A_table_without_a_heading_is_read_by_what_stands_in_it_and_says_that_it_is_a_guess()
    {
        PlanContent plan = MadeUp.Plan("""
            # Wexcombe Safer Streets
            The table sets out what the group agreed in January.
            1.1 | Walk the High Street with traders once a month and log what is found | Community Safety Manager | April 2026 | March 2027 | In progress
            1.2 | Put up a second camera at the bus station | CCTV Team Leader | June 2026 | October 2026 | Not started
            1.3 | Teach bike marking in four schools | Schools Officer | September 2026 | July 2027 | Not started
            """);

        Assert.Equal(["1.1", "1.2", "1.3"], plan.Actions.Select(action => action.Ref));
        Assert.Equal(["April 2026", "June 2026", "September 2026"], plan.Actions.Select(action => action.Start!.Text));
        Assert.Equal("March 2027", plan.Actions[0].Due!.Text);
        Assert.Equal("In progress", plan.Actions[0].Status);
        Assert.All(plan.Actions, action => Assert.True(action.Origin.Certainty < 0.7));
    }

    [Fact]
    [Requirement("S4.7")]
    public void A_table_of_indicators_by_quarter_is_read()
    {
        PlanContent plan = MadeUp.Plan("""
            # Performance scorecard 2025/26
            PI Ref | Performance measure | Good is | 2024/25 Outturn | Target 2025/26 | Q1 | Q2 | Q3 | Q4 | RAG | Commentary | Responsible officer
            NP1 | Burglaries recorded in dwellings | Low | 412 | 400 | 98 | 104 | 91 | 88 | Green | Below target all year | Head of Community Safety
            NP2 | % of victims satisfied | High | 71.5% | 75% | 70% | 72.5% | N/A | TBC | Amber | Survey paused in Q3 | Victim Services Manager
            """);

        Assert.Equal([Polarity.LowerIsBetter, Polarity.HigherIsBetter], plan.Indicators.Select(indicator => indicator.Polarity));
        Assert.Equal(["2024/25", "2025/26", "Q1 2025/26", "Q2 2025/26", "Q3 2025/26", "Q4 2025/26"], plan.Indicators[0].Values.Select(value => value.Period));
        Assert.Equal([ValueKind.Outturn, ValueKind.Target, ValueKind.Outturn], plan.Indicators[0].Values.Take(3).Select(value => value.Kind));
        Assert.Equal([ValueState.NotApplicable, ValueState.ToBeSet], plan.Indicators[1].Values.Skip(4).Select(value => value.State));
        Assert.Equal("Head of Community Safety", plan.Indicators[0].Owner);
        Assert.Equal("%", plan.Indicators[1].Unit);
    }

    [Fact]
    public void Two_rows_of_heading_are_one()
    {
        PlanContent plan = MadeUp.Plan("""
            # Scorecard
            Measure | 2023/24 | | 2024/25 | | Owner
             | Target | Actual | Target | Actual |
            Knife crime with injury | 30 | 34 | 28 | 31 | Supt Operations
            """);

        IndicatorContent indicator = Assert.Single(plan.Indicators);
        Assert.Equal(
            [("2023/24", ValueKind.Target, 30m), ("2023/24", ValueKind.Outturn, 34m), ("2024/25", ValueKind.Target, 28m), ("2024/25", ValueKind.Outturn, 31m)],
            indicator.Values.Select(value => (value.Period, value.Kind, value.Number!.Value)));
    }

    [Fact]
    public void The_heading_above_a_table_is_the_priority_of_its_actions()
    {
        PlanContent plan = MadeUp.Plan("""
            # Eastmarsh Community Safety Partnership Plan 2026 to 2029
            Our partnership has three priorities.
            ## Priority 1: Tackling serious violence
            We recorded 240 knife offences in 2025, a fall of 12% on the year before.
            Action | Lead agency | Partners | Timescale | RAG | Progress
            Commission mentoring for 60 young people | Eastmarsh Council | Police, Schools, Probation | By March 2027 | Amber | Tender out
            Run weapon sweeps monthly | Police | Council wardens | Ongoing | Green | 12 sweeps held
            ## Priority 2: Safer homes
            Action | Lead agency | Partners | Timescale | RAG | Progress
            Refit locks for victims of burglary | Housing | Victim Support / Police | Autumn 2026 - Spring 2027 | Red | No supplier yet
            """);

        Assert.Equal(["1", "2"], plan.Priorities.Select(priority => priority.Ref));
        Assert.Equal("Priority 2: Safer homes", Assert.Single(plan.Actions[2].Priorities));
        Assert.Equal(["Police", "Schools", "Probation"], plan.Actions[0].Partners);
        Assert.Equal((new DateOnly(2026, 9, 1), new DateOnly(2027, 5, 31)), (plan.Actions[2].Due!.First!.Value, plan.Actions[2].Due!.Last!.Value));
        Assert.Equal([240m, 12m], plan.Figures.Select(figure => figure.Number));
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2029, 3, 31)), (plan.Period!.First!.Value, plan.Period.Last!.Value));
    }

    [Fact]
    public void An_aim_that_is_merged_over_several_rows_holds_for_all_of_them()
    {
        PlanContent plan = MadeUp.Plan("""
            Objective | Action | Owner | Due date | Status | Comments
            Reduce ASB | Review the order for the park | J Smith | 31/03/2027 | In Progress | Legal advice needed
             | Map hot spots each month | Analyst | 2026-09-30 | Complete |
            Protect victims | Write the new referral form | Hate Crime Officer | Sept 2026 | Not started | New form agreed
            """);

        Assert.Equal(["Reduce ASB", "Reduce ASB", "Protect victims"], plan.Actions.Select(action => action.Priorities[0]));
        Assert.Equal([DatePrecision.Day, DatePrecision.Day, DatePrecision.Month], plan.Actions.Select(action => action.Due!.Precision));
    }

    [Fact]
    public void Lists_under_named_priorities_are_commitments()
    {
        PlanContent plan = MadeUp.Plan("""
            # Lowmoor Safer Together 2026-2029
            ## Our priorities and what we will do
            ### Priority One - Violence
            Too many people are hurt in the town at night.
            We will:
            - Fund a night bus until March 2027
            - Train door staff by September 2026
            ### Priority Two - Harm in the home
            We will:
            - Set up a perpetrator programme
            ## Board membership
            - Police
            - Fire and Rescue
            """);

        Assert.Equal(["Priority One - Violence", "Priority One - Violence", "Priority Two - Harm in the home"], plan.Actions.Select(action => action.Priorities[0]));
        Assert.Equal("September 2026", plan.Actions[1].Due!.Text);
        Assert.Equal(2, Assert.Single(plan.Lists, list => list.Kind == "board members").Items.Count);
    }

    [Fact]
    public void Headings_with_slips_of_the_pen_and_rows_that_are_headings_are_understood()
    {
        PlanContent plan = MadeUp.Plan("""
            Annual action plan
            Ref. | Actoin | Responsible offcer | Targt date | Satus | Notes & comments | Budget 2026/27 £
            A1 | Renew the noise policy | EH Manager | Mar 27 | Ongoing | none | 3,000
            A2 | Consult on the town square order | ASB Lead / Legal Services | by end of Q2 | Started | with counsel | -
            Domestic abuse | | | | | |
            A3 | Recruit two advisers | Commissioning Manager | 1 April 2026 to 30 June 2026 | Open | | 84,000
            """);

        Assert.Equal(["A1", "A2", "A3"], plan.Actions.Select(action => action.Ref));
        Assert.Equal(["ASB Lead", "Legal Services"], plan.Actions[1].Leads);
        Assert.Equal("Domestic abuse", Assert.Single(plan.Actions[2].Priorities));
        Assert.Equal(new DateOnly(2026, 6, 30), plan.Actions[2].Due!.Last);
        Assert.Empty(plan.Unplaced);
    }

    [Fact]
    public void Columns_without_a_field_of_their_own_are_kept_under_their_heading()
    {
        PlanContent plan = MadeUp.Plan("""
            Action | Lead | Due date | Ward | Consultation route
            Repaint the crossing | Highways | May 2026 | Castle | Ward forum
            """);

        Assert.Equal("Castle", plan.Actions[0].Other["Ward"]);
        Assert.Equal("Ward forum", plan.Actions[0].Other["Consultation route"]);
    }

    [Fact]
    public void An_empty_document_is_an_empty_plan()
    {
        PlanContent plan = MadeUp.Plan("");

        Assert.Equal("Made up", plan.Title);
        Assert.Empty(plan.Actions);
        Assert.Empty(plan.Unplaced);
    }
}

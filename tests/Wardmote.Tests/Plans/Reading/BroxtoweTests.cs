using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Plans.Reading;

public sealed class BroxtoweTests
{
    public static TheoryData<string> Formats => ["docx", "txt", "xlsx"];

    [Fact]
    public void A_tier_that_the_workbook_does_not_state_is_marked_as_a_guess()
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, "xlsx");

        Assert.Equal(9, plan.Indicators.Count(indicator => indicator.Tier == "CSI" && indicator.Source(nameof(IndicatorContent.Tier)).Certainty < 0.7));
        Assert.Equal("Broxtowe community safety business plan 2025-28", plan.Title);
        Assert.Equal("2025-28", plan.Period!.Text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nine_critical_and_six_key_indicators_are_read(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        Assert.Equal(9, plan.Indicators.Count(indicator => indicator.Tier == "CSI"));
        Assert.Equal(6, plan.Indicators.Count(indicator => indicator.Tier == "KPI"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_outturn_and_target_is_a_number(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        Assert.Equal(15, plan.Indicators.Count);
        Assert.All(plan.Indicators, indicator => Assert.True(indicator.Values.Count is 6 or 12, indicator.Name));
        Assert.All(plan.Indicators.SelectMany(indicator => indicator.Values), value => Assert.Equal(ValueState.Number, value.State));
        Assert.Equal(6, plan.Indicators.Count(indicator => indicator.Group is null));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S4.8")]
    public void A_compound_cell_is_read_by_the_parts_that_the_description_names(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        IndicatorContent compound = plan.Indicators.Single(indicator => indicator.Measures.Any(measure => measure.Code == "ComS_014d"));
        Assert.Equal("Communities related ASB cases closed in less than three months", compound.Title);
        Assert.Equal(["No. received", "Closed in 3mths %"], compound.Measures.Select(measure => measure.Title));
        ValueContent[] last = [.. compound.Values.Where(value => value.Period == "2023/24")];
        Assert.Equal([("ComS_014", 103m, null), ("ComS_014d", 103m, "%")], last.Select(value => (value.Measure!, value.Number!.Value, value.Unit)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Owners_are_told_from_comments(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        IndicatorContent domestic = plan.Indicators.Single(indicator => indicator.Code == "ComS_025");
        IndicatorContent first = plan.Indicators.Single(indicator => indicator.Code == "ComS_011");
        Assert.Null(domestic.Owner);
        Assert.StartsWith("From 2022", domestic.Comment, StringComparison.Ordinal);
        Assert.Equal("Head of Communities and Community Safety", first.Owner);
        Assert.StartsWith("Incidents of ASB", first.Comment, StringComparison.Ordinal);
        Assert.Equal("Head of Communities", plan.Indicators.Single(indicator => indicator.Code == "ComS_014").Owner);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S4.19", "S4.20")]
    public void Thirty_two_actions_have_their_codes_leads_and_dates(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        Assert.Equal(32, plan.Actions.Count);
        Assert.All(plan.Actions, action => Assert.False(string.IsNullOrEmpty(action.Code), action.Title));
        Assert.Equal(30, plan.Actions.Count(action => action.Due is { Precision: DatePrecision.Month }));
        Assert.Equal(2, plan.Actions.Count(action => action.Code == "BCRP"));
        ActionContent waiting = plan.Actions.Single(action => action.Code == "COMS2528_02");
        Assert.Equal((DatePrecision.ToBeConfirmed, "subject to county plan being published"), (waiting.Due!.Precision, waiting.Due.Reason));
        Assert.Null(waiting.Outcome);
        Assert.True(waiting.IsNew);
        Assert.Null(plan.Actions.Single(action => action.Code == "ComS_2528_03").Due);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Roles_that_run_together_are_told_apart(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        Assert.Equal(["Communities and Crime Manager", "ASB Enforcement Officers"], plan.Actions.Single(action => action.Code == "BCRPASB_28").Leads);
        Assert.Equal(["Head of Communities and Community Safety", "Communities and Crime Manager"], plan.Actions[0].Leads);
        Assert.Equal(2, plan.Actions.Single(action => action.Code == "ComS_2528_03").Leads.Count);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Budget_lines_are_read_with_their_amounts(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        Assert.Equal(5, plan.Budgets.Count);
        Assert.Equal(-13000, plan.Budgets[1].Amounts[0].Number);
        Assert.Equal("Efficiencies Generated", plan.Budgets[1].Group);
        Assert.True(plan.Budgets[4].IsTotal);
        Assert.All(plan.Budgets[4].Amounts, amount => Assert.Equal(ValueState.Words, amount.State));
    }

    [Fact]
    [Requirement("S4.3")]
    public void The_limit_of_indicators_is_the_plans_own()
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, "docx");

        CardinalityLimit limit = Assert.Single(plan.Vocabulary.Limits);
        Assert.Equal((2, "CSI", "corporate priority"), (limit.Maximum, limit.Kind, limit.Scope));
        Assert.Equal(["CS1", "CS2", "CS3"], plan.Priorities.Select(priority => priority.Ref));
        Assert.Equal("key task", plan.Vocabulary.ActionWord);
    }
}

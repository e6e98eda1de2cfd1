using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Plans.Reading;

public sealed class HartTests
{
    public static TheoryData<string> Formats => ["docx", "txt"];

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.8")]
    public void Eight_indicators_have_their_sub_measures(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        Assert.Equal(
            ["KPI 1", "KPI 2", "KPI 2 A", "KPI 2 B", "KPI 2 C", "KPI 2 D", "KPI 2 E", "KPI 3", "KPI 3 A", "KPI 3 B", "KPI 3 C", "KPI 3 D", "KPI 4", "KPI 5", "", "KPI 6", "KPI 7", "KPI 8"],
            plan.Indicators.Select(indicator => indicator.Ref));
        Assert.Equal("KPI 3", plan.Indicators[9].Parent);
        Assert.All(plan.Indicators, indicator => Assert.Equal("KPI", indicator.Tier));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_row_that_slipped_one_place_is_read_with_less_certainty(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        IndicatorContent slipped = plan.Indicators.Single(indicator => indicator.Ref.Length == 0);
        Assert.StartsWith("Number of agencies", slipped.Title, StringComparison.Ordinal);
        Assert.Equal("KPI 5", slipped.Parent);
        Assert.Equal([20m, 25m], slipped.Values.Select(value => value.Number).OfType<decimal>());
        Assert.All(slipped.Values, value => Assert.True(value.Origin.Certainty < 0.9));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.9")]
    public void Compound_and_relative_values_are_taken_apart(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        IndicatorContent cameras = plan.Indicators.Single(indicator => indicator.Ref == "KPI 4");
        Assert.Equal(["Arrests", "Warnings"], cameras.Measures.Select(measure => measure.Title));
        Assert.Equal([98m, 223m], cameras.Values.Take(2).Select(value => value.Number!.Value));
        ValueContent relative = plan.Indicators.Single(indicator => indicator.Ref == "KPI 3 A").Values[^1];
        Assert.Equal((ValueState.Relative, -2m, "%"), (relative.State, relative.Number, relative.Unit));
        Assert.Equal(2, plan.Indicators[0].Values.Count(value => value.Text == "13% 5% per annum"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.16")]
    public void Nine_tasks_have_dates_at_the_precision_that_was_written(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        Assert.Equal(["A", "B", "C", "D", "E", "F", "G", "H", "I"], plan.Actions.Select(action => action.Ref));
        Assert.Equal(DatePrecision.Season, plan.Actions[0].Due!.Precision);
        Assert.Equal((new DateOnly(2008, 3, 1), new DateOnly(2008, 8, 31)), (plan.Actions[1].Due!.First!.Value, plan.Actions[1].Due!.Last!.Value));
        Assert.Null(plan.Actions[2].Due);
        Assert.Equal(DatePrecision.Ongoing, plan.Actions[8].Due!.Precision);
        Assert.Empty(plan.Actions[8].Milestones);
        Assert.Equal("L – M", plan.Actions[0].Risk);
        Assert.Equal("task or project", plan.Vocabulary.ActionWord);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.5")]
    public void Budgets_and_staff_are_read_from_sentences(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        Assert.Equal([1_142_910m, 917_430m, 1_213_090m, 922_830m], plan.Budgets.Select(budget => budget.Amounts[0].Number!.Value));
        Assert.Equal([15.2m, 14.73m], plan.Staff.Select(staff => staff.Number!.Value));
        Assert.All(plan.Staff, staff => Assert.Equal("FTE", staff.Unit));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_checklist_is_read_by_its_questions(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        Assert.Equal(5, plan.Checklist.Count);
        Assert.Equal("Yes", plan.Checklist[0].Answer);
        Assert.Equal("Staff Involvement", plan.Checklist[4].Group);
        Assert.Null(plan.Checklist[4].Answer);
    }
}

using Wardmote.Checks.Content;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Rows of the requirements that the business plan of Broxtowe asks for, shown on the document itself.</summary>
public sealed class BroxtoweRowsTests
{
    public static TheoryData<string> Formats => ["docx", "txt", "xlsx"];

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    [Requirement("S4.1")]
    public void A_plan_for_three_years_says_that_it_is_an_extract_and_revised_each_year(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        string[] paragraphs = [.. plan.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text)];
        Assert.Equal((PlanKind.BusinessPlan, new DateOnly(2025, 4, 1), new DateOnly(2028, 3, 31)), (plan.Kind, plan.Period!.First, plan.Period.Last));
        Assert.Contains(paragraphs, text => text.StartsWith("An extract of the proposed", StringComparison.Ordinal));
        Assert.Contains(paragraphs, text => text.Contains("revised and updated annually", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S4.4")]
    public void The_objectives_have_their_codes(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        Assert.Equal(["CS1", "CS2", "CS3"], plan.Priorities.Select(priority => priority.Ref));
        Assert.StartsWith("Work with partners", plan.Priorities[1].Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S4.5")]
    public void An_indicator_has_every_field_of_its_row(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        IndicatorContent first = plan.Indicators.Single(indicator => indicator.Code == "ComS_011");
        Assert.StartsWith("Reduction in reported", first.Title, StringComparison.Ordinal);
        Assert.Equal(
            [("2021/22", ValueKind.Outturn), ("2022/23", ValueKind.Outturn), ("2023/24", ValueKind.Outturn), ("2024/25", ValueKind.Target), ("2025/26", ValueKind.Target), ("Future Years", ValueKind.Target)],
            first.Values.Select(value => (value.Period, value.Kind)));
        Assert.Equal(("Head of Communities and Community Safety", "Nottinghamshire Police Strategic Analytical Unit", "CSI"), (first.Owner, first.DataSource, first.Tier));
        Assert.StartsWith("Incidents of ASB", first.Comment, StringComparison.Ordinal);
        Assert.Equal("ComS_100", Assert.Single(plan.Indicators, indicator => indicator.IsNew).Code);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S4.6")]
    public void Numbers_keep_their_unit_their_decimals_and_their_thousands_as_written(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        ValueContent count = plan.Indicators.Single(indicator => indicator.Code == "ComS_011").Values[0];
        ValueContent share = plan.Indicators.Single(indicator => indicator.Code == "ComS_032").Values[0];
        Assert.Equal((2185m, 0), (count.Number!.Value, count.Decimals));
        Assert.Equal((60.4m, "%", 1), (share.Number!.Value, share.Unit, share.Decimals));
        Assert.Equal(format == "xlsx" ? count.Text : "2,185", count.Text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S4.16")]
    public void A_task_has_every_field_of_its_row(string format)
    {
        ActionContent task = ReadPlans.Plan(RealPlans.Broxtowe, format).Actions.Single(action => action.Code == "BCRPDA&V_14");

        Assert.Equal("Review Domestic Abuse Policy", task.Title);
        Assert.StartsWith("Deliver an efficient", task.Outcome, StringComparison.Ordinal);
        Assert.Equal(["Juno", "Equation", "Nottinghamshire County Council"], task.Partners);
        Assert.Equal(["Head of Communities and Community Safety", "Senior Communities Officer Violence and Domestic Abuse"], task.Leads);
        Assert.Equal("March 2028", task.Due!.Text);
        Assert.StartsWith("Within existing", task.Budget, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S4.24")]
    public void Contributions_in_kind_and_grants_stand_where_the_plan_states_them(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        Assert.Equal(2, plan.Actions.Count(action => action.Budget?.Contains("£43k", StringComparison.Ordinal) == true));
        Assert.Contains("£45k", plan.Budgets[1].Title, StringComparison.Ordinal);
        Assert.Equal("New business/increased income", plan.Budgets[3].Group);
        Assert.Matches("£190,000.*£100,000", plan.Budgets[3].Title);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S4.27")]
    public void Indicators_of_food_inspections_stand_beside_those_of_community_safety(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Broxtowe, format);

        IndicatorContent[] food = [.. plan.Indicators.Where(indicator => indicator.Title.StartsWith("Food Inspections", StringComparison.Ordinal))];
        Assert.Equal([("ComS_048", "%"), ("ComS_049", "%")], food.Select(indicator => (indicator.Code!, indicator.Unit!)));
        Assert.All(food, indicator => Assert.Equal("Head of Environmental Health, Licensing and Private Sector Housing", indicator.Owner));
    }
}

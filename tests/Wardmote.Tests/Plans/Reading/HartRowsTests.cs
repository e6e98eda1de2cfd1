using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Rows of the requirements that the service plan of Hart asks for, shown on the document itself.</summary>
public sealed class HartRowsTests
{
    public static TheoryData<string> Formats => ["docx", "txt"];

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.1")]
    public void The_head_names_the_service_two_managers_the_cabinet_member_and_that_it_is_a_draft(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        Assert.Equal("Community and Partnerships", Fact("Service"));
        Assert.Matches("Community Safety Manager.*Community & Partnerships Manager", Fact("Managers of Service").ReplaceLineEndings(" "));
        Assert.StartsWith("Cllr", Fact("Cabinet Member"), StringComparison.Ordinal);
        Assert.EndsWith("DRAFT", plan.Title, StringComparison.Ordinal);
        Assert.Equal(("2008/09", new DateOnly(2008, 4, 1)), (plan.Period!.Text, plan.Period.First!.Value));

        string Fact(string name) => Assert.Single(plan.Header, fact => fact.Name == name).Value;
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.2")]
    public void The_mission_and_the_strategies_and_laws_that_are_named_are_sections(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        Assert.StartsWith("To work in partnership", Text("Mission Statement"), StringComparison.Ordinal);
        Assert.Contains("key priority one", Text("Corporate Plan"), StringComparison.Ordinal);
        Assert.All(["National Intelligence Model", "Section 17", "Regulation of Investigatory Powers Act", "APACS"], name => Assert.Contains(name, Text("Corporate and National Strategies"), StringComparison.Ordinal));

        string Text(string heading) => string.Join('\n', Assert.Single(plan.Sections, section => section.Heading.StartsWith(heading, StringComparison.Ordinal)).Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    [Requirement("S5.3")]
    public void A_question_of_the_checklist_has_its_answer_its_improvements_and_where_it_is_taken_up()
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, "txt");

        ChecklistContent value = plan.Checklist[1];
        Assert.Equal(("Value for Money (VFM)", "Yes"), (value.Group, value.Answer));
        Assert.Contains("Capture Efficiency Savings", value.Improvements, StringComparison.Ordinal);
        Assert.Equal("See Corporate VFM development work 2008/09", value.Reference);
        Assert.Contains("6 month reviews", plan.Checklist[3].Answer, StringComparison.Ordinal);
        Assert.Contains("Service Review Process", plan.Checklist[4].Reference, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.5")]
    public void Budgets_stand_gross_and_net_for_two_years_and_staff_with_who_pays_them(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        Assert.Equal(
            [("Gross Budget 2007/08", "2007/08"), ("Net Budget 2007/08", "2007/08"), ("Gross Budget 2008/09", "2008/09"), ("Net Budget 2008/09", "2008/09")],
            plan.Budgets.Select(budget => (budget.Title, budget.Amounts[0].Period)));
        Assert.All(["1 vacant", "4.7 paid externally", "3 co-located", "10.5 FTE"], words => Assert.Contains(words, plan.Staff[0].Note, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.7")]
    public void An_indicator_has_every_column_of_its_table(string format)
    {
        IndicatorContent first = ReadPlans.Plan(RealPlans.Hart, format).Indicators[0];

        Assert.Equal(("KPI 1", "Community Safety"), (first.Ref, first.Group));
        Assert.StartsWith("Corporate Plan", first.Links, StringComparison.Ordinal);
        Assert.Equal(
            [("2006/07", ValueKind.Outturn), ("2006/07", ValueKind.Benchmark), ("2007/08", ValueKind.Target), ("2007/08", ValueKind.Projection), ("2008/09", ValueKind.Target), ("2009/10", ValueKind.Target)],
            first.Values.Select(value => (value.Period, value.Kind)).Distinct());
        Assert.Equal("Yes", first.Values.Single(value => value.Kind == ValueKind.Benchmark).Text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.9")]
    public void Referrals_and_the_people_behind_them_are_two_series(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, format);

        Assert.Equal([14m, 2m, 14m, 4m, 16m, 6m], Numbers("KPI 2 A"));
        Assert.Equal([43m, 27m, 40m, 27m, 40m, 27m], Numbers("KPI 2 B"));
        Assert.Equal(["Enquiries", "Surgeries"], plan.Indicators.Single(indicator => indicator.Ref == "KPI 5").Measures.Select(measure => measure.Title));

        IEnumerable<decimal> Numbers(string reference) => plan.Indicators.Single(indicator => indicator.Ref == reference).Values.Select(value => value.Number).OfType<decimal>();
    }

    [Theory]
    [InlineData("New Indicator", ValueState.NewIndicator)]
    [InlineData("New Footfall Indicator", ValueState.NewIndicator)]
    [InlineData("N/A", ValueState.NotApplicable)]
    [InlineData("-", ValueState.Dash)]
    [InlineData("4 Schools Max", ValueState.Number)]
    [InlineData("4 + (mini crews considered)", ValueState.Number)]
    [InlineData("2% reduction", ValueState.Relative)]
    [Requirement("S5.10")]
    public void What_stands_in_a_value_s_place_keeps_its_words_and_its_meaning(string text, ValueState state)
    {
        ValueContent[] values = [.. ReadPlans.Plan(RealPlans.Hart, "docx").Indicators.SelectMany(indicator => indicator.Values).Where(value => value.Text == text)];

        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.Equal(state, value.State));
    }

    [Fact]
    [Requirement("S5.15")]
    public void The_schemes_of_the_time_are_indicators_with_their_counts()
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Hart, "txt");

        string[] schemes = ["Sanctuary Scheme", "Perpetrator Programme", "Taking Steps", "relationships", "surgeries", "(CREW)", "Warden Patrols", "CCTV", "Neighbourhood Centre", "Community Events", "Parish Plans", "grant budget"];
        Assert.All(schemes, scheme => Assert.Contains(plan.Indicators, indicator => indicator.Title.Contains(scheme, StringComparison.Ordinal) && indicator.Values.Any(value => value.Number is not null)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.16")]
    public void A_task_says_what_it_is_for_how_risky_it_is_and_whether_a_project_document_is_needed(string format)
    {
        ActionContent[] tasks = [.. ReadPlans.Plan(RealPlans.Hart, format).Actions];

        Assert.All(tasks, task => Assert.True(task.Outcome?.Length > 0 && task.Links?.Length > 0, task.Name));
        Assert.Equal(["L – M", "M", "L", "L", "L", "M", "M", "M", "M"], tasks.Select(task => task.Risk));
        Assert.StartsWith("Brief agreed", tasks[1].Notes, StringComparison.Ordinal);
        Assert.StartsWith("No Project Initiation Document", tasks[2].Notes, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S5.18")]
    public void The_capital_bid_is_a_milestone_at_the_month_of_the_finance_timetable(string format)
    {
        ActionContent cameras = ReadPlans.Plan(RealPlans.Hart, format).Actions[1];

        MilestoneContent bid = Assert.Single(cameras.Milestones, milestone => milestone.Text.StartsWith("Capital bid", StringComparison.Ordinal));
        Assert.Equal(("Dec 07", DatePrecision.Month, new DateOnly(2007, 12, 1)), (bid.Date!.Text, bid.Date.Precision, bid.Date.First!.Value));
    }
}

using Wardmote.Checks.Content;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Rows of the requirements that the programme of Haringey asks for, shown on the document itself.</summary>
public sealed class HaringeyRowsTests
{
    public static TheoryData<string> Formats => ["docx", "txt"];

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S2.17")]
    public void The_six_themes_of_the_analysis_are_a_list(string format)
    {
        ListContent themes = Assert.Single(ReadPlans.Plan(RealPlans.Haringey, format).Lists, list => list.Kind == "themes");

        Assert.Equal(6, themes.Items.Count);
        Assert.Equal(["Volume crime.", "High-harm crime.", "Vulnerable cohorts."], themes.Items.Take(3).Select(item => item.Cells[0]));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S2.19", "S2.20")]
    public void The_survey_the_focus_groups_and_the_workshops_are_lists(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Haringey, format);

        ListContent[] engagement = [.. plan.Lists.Where(list => list.Kind == "engagement")];
        Assert.Equal(["Public Engagement", "Targeted focus groups", "Partner Engagement"], engagement.Select(list => list.Name));
        Assert.Equal([2, 6, 3], engagement.Select(list => list.Items.Count));
        Assert.StartsWith("Borough-wide survey", engagement[0].Items[0].Cells[0], StringComparison.Ordinal);
        Assert.Contains("councillors", engagement[2].Items[1].Cells[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S2.27")]
    public void Candidates_stand_beside_what_the_text_says_of_priorities_that_cut_across_them(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Haringey, format);

        Assert.Equal(8, Assert.Single(plan.Lists, list => list.Kind == "candidates").Items.Count);
        Assert.Contains(plan.Sections.SelectMany(section => section.Paragraphs), paragraph => paragraph.Text.Contains("less reliant", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S2.35")]
    public void Success_is_measured_by_the_process_and_by_the_outcome(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Haringey, format);

        Assert.Equal([("Process Success", 4), ("Outcome Success", 4)], plan.Lists.Where(list => list.Kind == "success measures").Select(list => (list.Name, list.Items.Count)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S2.37")]
    public void A_driver_has_lists_of_what_to_expect_and_of_what_it_means_here(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Haringey, format);

        Assert.Equal([5, 4, 3, 3], plan.Lists.Where(list => list.Kind == "expectations").Select(list => list.Items.Count));
        Assert.Equal([3, 3, 3, 4], plan.Lists.Where(list => list.Kind == "implications").Select(list => list.Items.Count));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S2.39")]
    public void A_local_driver_has_a_theme_a_feature_a_focus_and_implications(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Haringey, format);

        ListContent local = plan.Lists.Last(list => list.Kind == "drivers");
        Assert.Equal(["Theme", "Feature", "Likely focus (next 12 months)", "Headline implications for community safety"], local.Columns);
        Assert.Equal("Elections", local.Items[0].Cells[0]);
        Assert.All(local.Items, item => Assert.Equal(4, item.Cells.Count));
    }
}

using Wardmote.Checks.Content;

namespace Wardmote.Tests.Plans.Reading;

public sealed class HaringeyTests
{
    [Theory]
    [InlineData("docx", "workstreams", 5)]
    [InlineData("txt", "workstreams", 5)]
    [InlineData("docx", "criteria", 8)]
    [InlineData("txt", "criteria", 8)]
    [InlineData("docx", "candidates", 8)]
    [InlineData("txt", "candidates", 8)]
    [InlineData("docx", "strategy sections", 10)]
    [InlineData("txt", "strategy sections", 10)]
    [InlineData("docx", "timeline", 7)]
    [InlineData("txt", "timeline", 7)]
    [InlineData("docx", "board members", 10)]
    [InlineData("txt", "board members", 10)]
    [InlineData("docx", "recommendations", 3)]
    [InlineData("txt", "recommendations", 3)]
    [InlineData("docx", "sign-off pathway", 2)]
    [InlineData("txt", "sign-off pathway", 2)]
    [Requirement("S2.7", "S2.24")]
    public void The_programme_is_read_as_lists(string format, string kind, int items)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Haringey, format);

        ListContent list = Assert.Single(plan.Lists, list => list.Kind == kind);
        Assert.Equal(items, list.Items.Count);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    [Requirement("S2.36")]
    public void National_and_local_drivers_are_joined_over_their_pages(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Haringey, format);

        Assert.Equal([10, 13], plan.Lists.Where(list => list.Kind == "drivers").Select(list => list.Items.Count));
        Assert.All(plan.Lists.Where(list => list.Kind == "drivers"), list => Assert.Equal("Theme", list.Columns[0]));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    [Requirement("S2.8")]
    public void The_datasets_come_in_three_categories(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Haringey, format);

        Assert.Equal([6, 4, 4], plan.Lists.Where(list => list.Kind == "datasets").Select(list => list.Items.Count));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    public void A_lead_officer_who_is_not_named_is_an_empty_fact(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.Haringey, format);

        Assert.Equal("", Assert.Single(plan.Header, fact => fact.Name == "Lead Officer(s)").Value);
        Assert.Equal("Key crime wards", Assert.Single(plan.Header, fact => fact.Name == "Ward(s) affected").Value);
        Assert.Equal(PlanKind.Programme, plan.Kind);
        Assert.Empty(plan.Actions);
    }
}

using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Publishing;
using Wardmote.Publishing.Layouts;

namespace Wardmote.Tests.Publishing;

public sealed class PlanLayoutsTests
{
    [Theory]
    [InlineData(RealPlans.TowerHamlets, PlanLayoutKind.Objectives)]
    [InlineData(RealPlans.Broxtowe, PlanLayoutKind.PrioritiesAndBudget)]
    [InlineData(RealPlans.Havering, PlanLayoutKind.Progress)]
    [InlineData(RealPlans.Haringey, PlanLayoutKind.Narrative)]
    [InlineData(RealPlans.Hart, PlanLayoutKind.IndicatorsAndTasks)]
    public void Each_kind_of_plan_has_the_layout_that_suits_it(string name, PlanLayoutKind expected) => Assert.Equal(expected, PlanLayouts.Suiting(Read(name)));

    [Theory]
    [InlineData(RealPlans.TowerHamlets)]
    [InlineData(RealPlans.Broxtowe)]
    [InlineData(RealPlans.Havering)]
    [InlineData(RealPlans.Hart)]
    [Requirement("S4.26"), Requirement("S5.7"), Requirement("S5.16")]
    public void The_full_plan_names_every_action_and_every_target(string name)
    {
        PlanContent plan = Read(name);

        string text = Text(PlanLayouts.Of(new PlanReading(plan, []), PlanLayouts.Suiting(plan)));

        Assert.All(plan.Actions, action => Assert.Contains(action.Title, text, StringComparison.Ordinal));
        Assert.All(plan.Indicators.SelectMany(indicator => indicator.Values).Where(value => value.Kind == ValueKind.Target), target => Assert.Contains(target.Text, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_that_the_plan_states_is_a_figure_that_says_where_it_stands()
    {
        PlanContent plan = Read(RealPlans.Broxtowe);

        Figure[] figures = [.. Figures(PlanLayouts.Of(new PlanReading(plan, []), PlanLayoutKind.PrioritiesAndBudget))];

        Assert.True(figures.Length > 50, $"{figures.Length} figures");
        Assert.All(figures, figure => Assert.Contains(" as the plan states it: ", figure.Method!, StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("S4.1"), Requirement("S4.26")]
    public void The_extract_for_a_committee_leaves_out_the_running_of_the_service()
    {
        var plan = new PlanContent
        {
            Title = "Northmere Safety Plan",
            Sections = [Section("Our promise", "We will listen."), Section("Contextual data", "Northmere has 41,000 residents.")],
            Staff = [new StaffContent("Wardens", Origin.Typed)],
            Indicators = [new IndicatorContent { Title = "Harbour reports", Tier = "KPI", Origin = Origin.Typed }, new IndicatorContent { Title = "Calls answered", Tier = "MPI", Origin = Origin.Typed }],
        };

        string text = Text(PlanLayouts.ExtractOf(new PlanReading(plan, []), PlanLayoutKind.IndicatorsAndTasks));

        Assert.Contains("We will listen.", text, StringComparison.Ordinal);
        Assert.Contains("Harbour reports", text, StringComparison.Ordinal);
        Assert.DoesNotContain("41,000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Calls answered", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wardens", text, StringComparison.Ordinal);
    }

    private static SectionContent Section(string heading, string text) => new(heading, 1, [new ParagraphContent(text, IsListItem: false, Origin.Typed)], Origin.Typed);

    private static PlanContent Read(string name)
    {
        using FileStream file = File.OpenRead(RealPlans.PathOf(name, "docx"));
        return PlanFileReader.Read($"{name}.docx", file, CancellationToken.None);
    }

    private static IEnumerable<DocumentText> Texts(Document document) => document.Blocks.SelectMany(block => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        HeadingBlock heading => [heading.Text],
        TableBlock table => table.Rows.SelectMany(row => row),
        _ => (IEnumerable<DocumentText>)[],
    });

    private static string Text(Document document) => string.Join('\n', Texts(document).Select(text => text.Text));

    private static IEnumerable<Figure> Figures(Document document) => Texts(document).SelectMany(text => text.Figures);
}

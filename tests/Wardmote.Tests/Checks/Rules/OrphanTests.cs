using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class OrphanTests
{
    [Fact]
    public void A_continuation_of_something_never_reported_is_found()
    {
        PlanContent plan = Sample.Plan([.. Reported, Sample.Action("", "Continued provision of the Lantern programme") with { Period = "2025-27" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Orphan>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_word_that_only_a_heading_shares_reports_nothing()
    {
        PlanContent plan = Sample.Plan([.. Reported, Sample.Action("", "Continued provision of the street pastors scheme") with { Period = "2025-27" }]) with { Sections = [Sample.Section("Safer streets", "What was done.")] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Orphan>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_continuation_of_something_reported_is_right()
    {
        PlanContent plan = Sample.Plan([.. Reported, Sample.Action("", "Continued support for the taxi marshals") with { Period = "2025-27" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Orphan>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_continuation_in_the_very_words_of_the_report_is_right()
    {
        PlanContent plan = Sample.Plan([.. Reported, Reported.First() with { Title = "Continued provision of vouchers", Origin = Sample.Paragraph(4, "") }, Sample.Action("", "Continued provision of vouchers") with { Period = "2025-27", Origin = Sample.Paragraph(9, "") }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Orphan>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_reference_to_an_appendix_that_is_not_there_is_found()
    {
        PlanContent plan = Sample.Text("The structure is in Appendix C.", "Appendix A: Members of the board");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Orphan>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_reference_to_an_appendix_that_is_there_is_right()
    {
        PlanContent plan = Sample.Text("The structure is in Appendix A.", "Appendix A: Members of the board");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Orphan>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    [Requirement("S5.4")]
    public void A_checklist_that_refers_to_no_task_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action()]) with { Checklist = [new("Equality assessment completed?", Sample.Cell(2, "Question", "")) { Reference = "See Estate Renewal Framework" }] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Orphan>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_range_of_tasks_that_is_not_the_list_is_found()
    {
        PlanContent plan = Sample.Text("Projects C-D are listed below.") with { Actions = [Sample.Action("A"), Sample.Action("B"), Sample.Action("C"), Sample.Action("D")] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Orphan>(plan);

        Assert.Single(faults);
    }

    private static IEnumerable<ActionContent> Reported => new[] { "Taxi marshals at night", "Summer road shows", "Refuge places" }
        .Select(title => Sample.Action("", title) with { Period = "2024-25", Progress = $"{title} went well." });
}

using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Programmes.Filling;
using Wardmote.Tests.Plans.Reading;

namespace Wardmote.Tests.Strategy.Programmes.Filling;

/// <summary>What a real programme document says, read into the programme, the datasets, the drivers and the report.</summary>
public sealed class ProgrammeDocumentTests
{
    public static TheoryData<string> Formats => ["docx", "txt"];

    [Theory, MemberData(nameof(Formats))]
    [Requirement("S2.5", "S2.7", "S2.8", "S2.24", "S2.27", "S2.29", "S2.30")]
    public void The_lists_of_the_document_are_all_there(string format)
    {
        var document = ProgrammeDocument.Read(ReadPlans.Plan(RealPlans.Haringey, format));

        Assert.Equal((10, 5, 8, 8, 10, 4), (document.Members.Count, document.Workstreams.Count, document.Criteria.Count, document.Candidates.Count, document.StrategySections.Count, document.Features.Count));
        Assert.Equal([6, 4, 4], Enum.GetValues<DatasetCategory>().Select(category => document.Datasets.Count(entry => entry.Category == category)));
        Assert.Equal(4, document.Head.Objectives.Count);
        Assert.StartsWith("To produce an evidence-led Strategic Needs Assessment", document.Head.Purpose, StringComparison.Ordinal);
        Assert.StartsWith("Director / Asst Director", document.Head.Sponsor!.Name, StringComparison.Ordinal);
        Assert.StartsWith("Head of Community Safety", document.Head.Owner!.Name, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Formats))]
    [Requirement("S2.34")]
    public void Seven_months_are_read_and_the_phases_of_the_headings_overlap(string format)
    {
        var document = ProgrammeDocument.Read(ReadPlans.Plan(RealPlans.Haringey, format));

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], document.Timeline.Where(phase => phase.Group == "Month by month").Select(phase => phase.FirstMonth));
        Assert.Equal([(1, 2), (2, 3), (2, 4), (4, 4), (5, 6), (6, 7)], document.Timeline.Where(phase => phase.Group == ProgrammePhase.Phases).Select(phase => (phase.FirstMonth, phase.LastMonth)));
        Assert.Equal("Data Collection Framework", document.Timeline[0].Title);
    }

    [Theory, MemberData(nameof(Formats))]
    [Requirement("S2.12", "S2.18", "S2.23", "S2.28", "S2.33")]
    public void Outputs_are_due_with_the_months_of_the_chapter_that_names_them(string format)
    {
        var document = ProgrammeDocument.Read(ReadPlans.Plan(RealPlans.Haringey, format));

        Assert.Equal(9, document.Outputs.Count);
        Assert.Equal([2, 3, 4, 4, 7, 7, 7, 7, 7], document.Outputs.Select(output => output.DueMonth));
        Assert.Equal("A full data pack for analysis", document.Outputs[0].Title);
    }

    [Theory, MemberData(nameof(Formats))]
    [Requirement("S2.13", "S2.17", "S2.19", "S2.20", "S2.21", "S2.35")]
    public void Methods_themes_engagement_and_measures_keep_their_kinds(string format)
    {
        var document = ProgrammeDocument.Read(ReadPlans.Plan(RealPlans.Haringey, format));

        Assert.Equal([4, 6, 7, 3, 1], Enum.GetValues<ActivityKind>().Select(kind => document.Activities.Count(activity => activity.Kind == kind)));
        Assert.Equal(["Women & girls", "Young people", "Faith groups", "LGBTQ+ groups", "Disability groups", "Ethnic minority communities"], document.Activities.Select(activity => activity.Group).OfType<string>());
        Assert.Equal([4, 4], Enum.GetValues<MeasureKind>().Select(kind => document.Measures.Count(measure => measure.Kind == kind)));
    }

    [Theory, MemberData(nameof(Formats))]
    [Requirement("S2.36", "S2.37", "S2.39")]
    public void Ten_national_and_thirteen_local_drivers_have_the_points_of_their_chapters(string format)
    {
        var document = ProgrammeDocument.Read(ReadPlans.Plan(RealPlans.Haringey, format));

        Assert.Equal([10, 0, 13], Enum.GetValues<DriverLevel>().Select(level => document.Drivers.Count(driver => driver.Level == level)));
        Assert.Equal([(5, 3), (4, 3), (3, 3), (0, 0), (3, 4), (3, 0), (3, 0), (2, 0), (2, 0), (1, 0)], document.Drivers.Take(10).Select(driver => (driver.Elements.Count, driver.LocalImplications.Count)));
        Assert.Equal("Stress-test DA/VAWG pathways", document.Drivers[1].LocalImplications[0]);
        Assert.All(document.Drivers.Skip(10), driver => Assert.Empty(driver.Elements));
        Assert.Equal(("Elections", "Managing new manifesto commitments."), (document.Drivers[10].Theme, document.Drivers[10].Instrument));
        Assert.All(document.Drivers, driver => Assert.Equal((null, null, null), (driver.Owner, driver.ReviewOn, driver.SourceLink)));
    }

    [Fact]
    [Requirement("S2.1", "S2.2", "S2.3", "S2.4")]
    public void The_report_is_read_and_what_it_lacks_is_said()
    {
        var document = ProgrammeDocument.Read(ReadPlans.Plan(RealPlans.Haringey, "docx"));
        WrittenReport written = document.Report!;
        var report = new CommitteeReport(Guid.CreateVersion7(), Guid.CreateVersion7(), written.Head);
        report.Write(written.Head, written.Sections, written.Equality);
        report.Recommend(document.Recommendations);

        IReadOnlyList<string> faults = report.Faults(["Bruce Castle", "Noel Park"]);

        Assert.Equal([RecommendationKind.Approve, RecommendationKind.Delegate, RecommendationKind.Note], document.Recommendations.Select(one => one.Kind));
        Assert.Equal(("the relevant Director", "the Cabinet Member"), (document.Recommendations[1].DelegateTo, document.Recommendations[1].InConsultationWith));
        Assert.Equal((DecisionClass.NonKey, EqualityImpact.NeutralOrPositive, null), (written.Head.Class, written.Equality.Impact, written.Equality.AssessmentNeeded));
        Assert.DoesNotContain("March 2026", report.Sections[6], StringComparison.Ordinal);
        Assert.Equal(
            ["No lead officer is named", "“Key crime wards” is no ward of the partnership: choose from its list", "It is not said whether an equality impact assessment is needed"],
            faults);
    }

    [Fact]
    [Requirement("S2.6")]
    public void The_board_of_the_document_lacks_the_integrated_care_board_and_it_is_unclear_who_speaks_for_the_council()
    {
        var document = ProgrammeDocument.Read(ReadPlans.Plan(RealPlans.Haringey, "docx"));

        IReadOnlyList<ProgrammeFault> faults = BoardCheck.Of(document.Members);

        Assert.Equal(2, faults.Count);
        Assert.True(faults[0].IsUnclear);
        Assert.Contains("the local authority", faults[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("The integrated care board is missing", faults[1].Message, StringComparison.Ordinal);
        Assert.Contains("“Public Health” is a team of the council", faults[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_document_does_not_say_is_listed_and_stays_empty()
    {
        var document = ProgrammeDocument.Read(ReadPlans.Plan(RealPlans.Haringey, "docx"));

        Assert.Contains("A lead, milestones and a way of reporting for each workstream", document.Missing);
        Assert.Contains("Scales and weights of the criteria", document.Missing);
        Assert.All(document.Workstreams, stream => Assert.Null(stream.Lead));
        Assert.All(document.Datasets, entry => Assert.Equal((null, null, null), (entry.Agency, entry.SharingBasis, entry.Owner)));
    }

    [Fact]
    public void A_document_of_another_kind_is_no_programme()
    {
        var plan = new PlanContent { Title = "Community Safety Plan", Sections = [new("Introduction", 1, [new("Words.", false, Origin.Typed)], Origin.Typed)] };

        var document = ProgrammeDocument.Read(plan);

        Assert.False(document.IsProgramme);
        Assert.Null(document.Report);
    }
}

using System.Text;
using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks;

/// <summary>False alarms are worse than misses: consistent documents must stay clean.</summary>
public sealed class CleanPlanTests
{
    [Theory]
    [MemberData(nameof(CleanPlans.Names), MemberType = typeof(CleanPlans))]
    public void A_consistent_word_document_has_no_fault(string name)
    {
        SourceDocument document = SourceReader.Read($"{name}.docx", new MemoryStream(WordWriter.Write(CleanPlans.Of(name))));

        PlanContent plan = PlanReader.Read(document);

        Assert.Empty(InWords(plan));
        SomethingWasRead(plan);
    }

    [Theory]
    [MemberData(nameof(CleanPlans.Names), MemberType = typeof(CleanPlans))]
    public void A_consistent_text_has_no_fault(string name)
    {
        SourceDocument document = SourceReader.Read($"{name}.txt", new MemoryStream(Encoding.UTF8.GetBytes(CleanPlans.AsText(CleanPlans.Of(name)))));

        PlanContent plan = PlanReader.Read(document);

        Assert.Empty(InWords(plan));
        SomethingWasRead(plan);
    }

    [Fact]
    public void A_consistent_plan_that_was_typed_in_has_no_fault()
    {
        PlanContent plan = Plan(
            [
                Action("1", "Review the taxi marshal scheme", Month(2025, 4), Month(2026, 3), "In progress", Milestone("1", quarter: "Q1"), Milestone("2", quarter: "Q3", date: Month(2025, 11))) with { Outcome = "People get home safely." },
                Action("2", "Train the wardens", Month(2025, 4), Month(2025, 9), "Not started", Milestone("1", quarter: "Q2")) with { Outcome = "Wardens know what to do." },
            ],
            [
                Indicator("NCS_001", "Number of burglaries", Outturn("2021/22", "412"), Outturn("2022/23", "402"), Outturn("2023/24", "391"), Outturn("2024/25", "386"), Target("2025/26", "375")) with { Owner = "Community Safety Manager" },
                Indicator("NCS_002", "Residents who feel safe", Outturn("2021/22", "71%"), Outturn("2022/23", "72.5%"), Outturn("2023/24", "73%"), Outturn("2024/25", "74%"), Target("2025/26", "75%")) with { Owner = "Community Safety Manager" },
            ]) with { Vocabulary = new() { Statuses = ["Not started", "In progress", "Complete"] } };

        Assert.Empty(InWords(plan));
    }

    private static IEnumerable<string> InWords(PlanContent plan) => PlanChecker.Check(plan, Today).Select(fault => $"{fault.Rule} at {fault.Where.Place}: {fault.Message}");

    private static void SomethingWasRead(PlanContent plan) => Assert.True(plan.Actions.Count > 2, "The document must be read, or its silence proves nothing");
}

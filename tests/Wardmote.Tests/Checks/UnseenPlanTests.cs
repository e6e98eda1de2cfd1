using System.Text;
using Wardmote.Checks;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Checks;

/// <summary>Every rule finds its fault in a whole document, at the place where it stands, and nothing else is found there.</summary>
public sealed class UnseenPlanTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    public static TheoryData<string, string, string> Faults => new()
    {
        { "delivery.md", "date-type", "Table 1, row 3, Due date" },
        { "delivery.md", "duplicate-code", "Table 1, row 5" },
        { "delivery.md", "enum-value", "Table 1, row 4, Status" },
        { "delivery.md", "plan-period-vs-title", "Paragraph 3" },
        { "delivery.md", "required-field", "Table 1, row 9, Due date" },
        { "delivery.md", "accountable-person-missing", "Table 1, row 4, Lead" },
        { "delivery.md", "child-outside-parent-period", "Table 1, row 6, Due date" },
        { "delivery.md", "template-residue", "Table 1, row 7, Action" },
        { "delivery.md", "truncation", "Table 1, row 7, Expected outcome" },
        { "scorecard.csv", "duplicate-code", "Table 1, row 8, Code" },
        { "scorecard.csv", "percent-range", "Table 1, row 3, 2024/25 Outturn" },
        { "scorecard.csv", "accountable-person-missing", "Table 1, row 9" },
        { "scorecard.csv", "code-pattern", "Table 1, row 9, Code" },
        { "scorecard.csv", "target-below-outturn", "Table 1, row 2, 2025/26 Target" },
        { "scorecard.csv", "target-beyond-best-ever", "Table 1, row 4, 2025/26 Target" },
        { "scorecard.csv", "target-is-not-a-number", "Table 1, row 6, 2025/26 Target" },
        { "scorecard.csv", "no-ambition", "Table 1, row 7, 2026/27 Target" },
        { "annual.md", "parts-vs-total", "Paragraph 14" },
        { "annual.md", "recomputed-change", "Paragraph 12" },
        { "annual.md", "recomputed-ratio", "Paragraph 12" },
        { "annual.md", "small-number", "Paragraph 12" },
        { "annual.md", "subset-greater-than-set", "Paragraph 9" },
        { "annual.md", "funding-ends-before-commitment", "Paragraph 22" },
        { "annual.md", "orphan", "Paragraph 23" },
        { "annual.md", "stock-flow", "Paragraph 19" },
        { "annual.md", "unsupported-claim", "Paragraph 9" },
        { "narrative.md", "recomputed-change", "Paragraph 15" },
        { "narrative.md", "recomputed-ratio", "Paragraph 14" },
        { "narrative.md", "bands-overlap", "Paragraph 12" },
        { "narrative.md", "benchmark-unsourced", "Paragraph 12" },
        { "narrative.md", "contradiction", "Paragraph 17" },
        { "narrative.md", "done-again", "Paragraph 20" },
        { "narrative.md", "external-event", "Paragraph 13" },
        { "narrative.md", "membership-gap", "Paragraph 6" },
        { "narrative.md", "orphan", "Paragraph 24" },
        { "narrative.md", "pathway-gap", "Paragraph 4" },
        { "narrative.md", "period-basis-mix", "Paragraph 14" },
        { "narrative.md", "unsupported-claim", "Paragraph 3" },
        { "service.md", "enum-value", "Table 3, row 4, Service Objective" },
        { "service.md", "coverage", "Paragraph 7" },
        { "service.md", "cross-section-ticks", "Table 3, row 2, Strategic Priority (1-3)" },
        { "service.md", "date-vs-quarter", "Table 3, row 2, Service Objective" },
        { "service.md", "multi-value-cell", "Table 3, row 4, Start Date" },
        { "service.md", "profile", "Table 3, row 3, Due Date" },
        { "service.md", "unmeasured-outcome", "Table 3, row 3, Expected Outcome for Service Users" },
        { "business.md", "percent-range", "Table 1, row 6, Achieved 2025/26" },
        { "business.md", "break-in-series", "Table 1, row 5, Indicator Owner/Comments" },
        { "business.md", "cardinality", "Table 1, row 4" },
        { "business.md", "code-pattern", "Table 1, row 5, Indicator Description (Code)" },
        { "business.md", "copied-cell", "Table 1, row 6, Achieved 2025/26" },
        { "business.md", "funding-ends-before-commitment", "Table 2, row 4, Budget Implications" },
        { "business.md", "geography-mismatch", "Table 1, row 5, Indicator Owner/Comments" },
        { "business.md", "missing-period", "Table 1, row 2, Achieved 2025/26" },
        { "business.md", "perverse-target", "Table 1, row 4, Target 2028/29" },
        { "business.md", "target-vs-comment", "Table 1, row 4, Target 2026/27" },
        { "business.md", "code-year-vs-date", "Table 2, row 3, Officers Responsible / Target Date" },
        { "business.md", "entity-variant", "Table 1, row 6, Indicator Owner/Comments" },
        { "business.md", "polarity-missing", "Table 1, row 2, Indicator Description (Code)" },
        { "business.md", "recurring-as-once", "Table 2, row 4, Officers Responsible / Target Date" },
        { "business.md", "relevance", "Table 1, row 3, Indicator Description (Code)" },
        { "programme.md", "owner-body-abolished", "Table 2, row 2, Action" },
        { "programme.md", "pathway-gap", "Paragraph 4" },
        { "programme.md", "schedule-conflict", "Paragraph 9" },
        { "indicators.md", "benchmark-missing", "Table 1, row 2, National benchmark" },
        { "indicators.md", "double-count", "Table 1, row 3, Comments" },
        { "indicators.md", "relative-target-without-baseline", "Table 1, row 6, 2026/27 Target" },
        { "indicators.md", "benchmark-band", "Table 1, row 2, 2025/26 Outturn" },
        { "indicators.md", "benchmark-band", "Table 1, row 2, 2026/27 Target" },
        { "indicators.md", "null-kinds", "Table 1, row 5, National benchmark" },
        { "log.csv", "column-shift", "Table 1, row 2, Due date" },
        { "log.csv", "date-type", "Table 1, row 2, Due date" },
        { "budget.md", "parts-vs-total", "Table 1, row 5, 2026/27 £" },
    };

    public static TheoryData<string> Faulty => [.. UnseenPlans.Files.Keys];

    public static TheoryData<string> Clean => [.. UnseenCleanPlans.Files.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_where_it_stands(string document, string rule, string place)
    {
        IReadOnlyList<Fault> faults = Check(document, UnseenPlans.Files[document]);

        Assert.Contains(faults, fault => fault.Rule == rule && fault.Where.Place == place);
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Nothing_is_found_beside_the_faults_on_purpose(string document)
    {
        var known = Faults.Where(row => row.Data.Item1 == document).Select(row => $"{row.Data.Item2} at {row.Data.Item3}").ToHashSet(StringComparer.Ordinal);

        IReadOnlyList<Fault> faults = Check(document, UnseenPlans.Files[document]);

        Assert.Empty(faults.Select(fault => $"{fault.Rule} at {fault.Where.Place}").Except(known));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_document_without_a_fault_stays_unsuspected(string document)
    {
        IReadOnlyList<Fault> faults = Check(document, UnseenCleanPlans.Files[document]);

        Assert.Empty(faults.Select(fault => $"{fault.Rule} at {fault.Where.Place}: {fault.Message}"));
    }

    [Fact]
    public void Every_rule_has_a_fault_of_its_own()
    {
        var shown = Faults.Select(row => row.Data.Item2).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(PlanChecker.Rules.Select(rule => rule.Id).Except(shown));
    }

    private static IReadOnlyList<Fault> Check(string name, string text)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return PlanChecker.Check(PlanReader.Read(SourceReader.Read(name, file)), Today);
    }
}

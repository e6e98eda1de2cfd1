using System.Globalization;
using Wardmote.Checks;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Checks;

/// <summary>
/// The faults that people found in three real plans, and whether the checks find them from the files alone. One that is about
/// rows split over pages is not here: the reader joins them, and its own tests show it.
/// </summary>
public sealed class RealPlansTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    /// <summary>One known fault, or one side of it.</summary>
    /// <param name="Rule">The check, or the checks, any of which may find it.</param>
    /// <param name="Said">What the fault must name: in its place, its subject, what was seen or its message.</param>
    private sealed record Known(string Id, string Rule, string Said)
    {
        /// <summary>Set where only one form of the document holds the words at all.</summary>
        public string? OnlyIn { get; init; }
    }

    private static readonly Dictionary<string, Known[]> Faults = new()
    {
        [RealPlans.TowerHamlets] =
        [
            new("X1.1", "enum-value", "Ongoing"),
            new("X1.2", "column-shift date-type", "Awaiting legislation introduction"),
            new("X1.3", "multi-value-cell", "April 2025 April 2025"),
            new("X1.3", "multi-value-cell", "March 2026 In Progress"),
            new("X1.4", "date-vs-quarter", "April 2026"),
            new("X1.4", "child-outside-parent-period", "April 2026"),
            new("X1.5", "enum-value", "Q!"),
            new("X1.6", "child-outside-parent-period profile", "November 2025"),
            new("X1.7", "cross-section-ticks", "priority 8"),
            new("X1.8", "cross-section-ticks", "NA"),
            new("X1.8", "enum-value null-kinds", "n/a"),
            new("X1.9", "truncation", "and increased"),
            new("X1.10", "coverage", "Prevent/CONTEST"),
            new("X1.10", "coverage", "Civil Contingencies"),
            new("X1.11", "unmeasured-outcome", "no indicator"),
            new("X1.12", "enum-value", "Not Started"),
            new("X1.13", "profile", "TBC"),
            new("X1.14", "profile", "Deliver the Community Safety service"),
            new("X1.14", "profile", "Reinforce and embed"),
            new("X1.15", "accountable-person-missing", "All Managers"),
            new("X1.16", "entity-variant", "Public Protection"),
            new("X1.17", "contradiction template-residue", "copy version"),
            new("X1.18", "external-event", "Protection of Premises"),
        ],
        [RealPlans.Broxtowe] =
        [
            new("X4.1", "cardinality", "There are 4"),
            new("X4.1", "cardinality", "There are 3"),
            new("X4.1", "cardinality", "There are 9"),
            new("X4.2", "percent-range", "ComS_014d"),
            new("X4.2", "copied-cell", "103"),
            new("X4.3", "relevance", "ComS_001"),
            new("X4.4", "code-pattern", "ComS_24"),
            new("X4.4", "code-pattern", "ComS_NEW"),
            new("X4.5", "duplicate-code", "BCRP"),
            new("X4.6", "code-year-vs-date", "COMS2627_11"),
            new("X4.7", "child-outside-parent-period plan-period-vs-title", "2024-2027"),
            new("X4.8", "code-year-vs-date", "COMS2224_09"),
            new("X4.8", "code-year-vs-date", "COMS2324_05"),
            new("X4.9", "target-vs-comment", "ComS_014"),
            new("X4.9", "target-vs-comment", "ComS_013"),
            new("X4.10", "target-beyond-best-ever", "ComS_032"),
            new("X4.10", "target-beyond-best-ever", "ComS_NEW"),
            new("X4.11", "geography-mismatch", "ComS_032"),
            new("X4.12", "polarity-missing", "ComS_025"),
            new("X4.13", "perverse-target benchmark-band", "ComS_24"),
            new("X4.14", "missing-period", "2024/25"),
            new("X4.15", "missing-period", "Future Years"),
            new("X4.16", "required-field", "COMS2528_02"),
            new("X4.16", "required-field", "ComS_2528_03"),
            new("X4.17", "contradiction", "£45k"),
            new("X4.18", "required-field orphan", "13,000"),
            new("X4.18", "required-field", "*Note"),
            new("X4.19", "contradiction", "Modern Slavery Partnership"),
            new("X4.20", "entity-variant", "Licencing"),
            new("X4.20", "entity-variant", "Public Sector Housing"),
            new("X4.21", "polarity-missing", "Reduction in"),
            new("X4.22", "benchmark-missing", "benchmark"),
            new("X4.23", "contradiction external-event", "2024/25"),
            new("X4.24", "recurring-as-once", "Serious Violence Duty"),
            new("X4.25", "external-event", "defined by the EU"),
            new("X4.26", "double-count", "ComS_011"),
        ],
        [RealPlans.Hart] =
        [
            new("X5.1", "relevance contradiction", "British Crime Survey"),
            new("X5.2", "multi-value-cell", "13% 5% per annum"),
            new("X5.3", "target-is-not-a-number", "KPI 2"),
            new("X5.4", "relative-target-without-baseline", "2% reduction"),
            new("X5.5", "target-below-outturn", "36"),
            new("X5.6", "target-below-outturn", "880"),
            new("X5.7", "target-below-outturn", "Warnings"),
            new("X5.7", "benchmark-unsourced", "KPI 4"),
            new("X5.8", "multi-value-cell", "1037 Enquiries"),
            new("X5.9", "contradiction bands-overlap", "Red or Amber"),
            new("X5.10", "orphan", "F-I"),
            new("X5.11", "child-outside-parent-period", "March 2008"),
            new("X5.12", "required-field profile", "On-going"),
            new("X5.13", "template-residue", "?"),
            new("X5.14", "orphan", "Project Development Areas") { OnlyIn = "txt" },
            new("X5.15", "required-field null-kinds", "KPI 7"),
            new("X5.16", "no-ambition", "260"),
            new("X5.17", "null-kinds", "N/A"),
        ],
    };

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    public void Nine_in_ten_of_the_known_faults_are_found_from_the_files(string extension)
    {
        List<(Known Known, bool IsFound)> results = [.. Faults.SelectMany(pair => Find(pair.Key, extension, pair.Value))];

        var ids = results.GroupBy(result => result.Known.Id).Select(group => (Id: group.Key, IsFound: group.All(result => result.IsFound))).ToList();
        foreach ((Known known, bool _) in results.Where(result => !result.IsFound))
        {
            output.WriteLine($"Missed {known.Id}: {known.Rule} about “{known.Said}”");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ids.Count(id => id.IsFound)} of {ids.Count} found"));
        Assert.True(ids.Count(id => id.IsFound) * 10 >= ids.Count * 9);
    }

    [Theory]
    [InlineData("parts-vs-total")]
    [InlineData("recomputed-ratio")]
    [InlineData("recomputed-change")]
    [InlineData("subset-greater-than-set")]
    [InlineData("percent-range")]
    [Requirement("S3.12", "S3.23", "S5.6")]
    public void Sums_that_are_right_in_the_real_documents_stay_unsuspected(string rule)
    {
        foreach (string plan in new[] { RealPlans.Havering, RealPlans.Haringey, RealPlans.Hart, RealPlans.TowerHamlets })
        {
            Assert.DoesNotContain(Check(plan, "docx"), fault => fault.Rule == rule);
        }
    }

    [Fact]
    [Requirement("S3.18")]
    public void Two_who_left_without_a_reason_and_mixed_years_are_found_in_a_narrative_report()
    {
        IReadOnlyList<Fault> faults = Check(RealPlans.Havering, "docx");

        Assert.Contains(faults, fault => fault.Rule == "stock-flow" && fault.Seen == "11 + 10 of 23");
        Assert.Contains(faults, fault => fault.Rule == "period-basis-mix");
        Assert.Contains(faults, fault => fault.Rule == "break-in-series" && fault.Seen.Contains("RAG", StringComparison.Ordinal));
    }

    [Fact]
    public void A_strategy_for_one_period_with_priorities_for_another_is_found_in_a_programme()
    {
        Assert.Contains(Check(RealPlans.Haringey, "docx"), fault => fault.Rule == "plan-period-vs-title" && fault.Seen.Contains("2030", StringComparison.Ordinal));
    }

    private static IEnumerable<(Known, bool)> Find(string plan, string extension, Known[] known)
    {
        IReadOnlyList<Fault> faults = Check(plan, extension);
        return known.Where(one => one.OnlyIn is null || one.OnlyIn == extension).Select(one => (one, faults.Any(fault => one.Rule.Split(' ').Contains(fault.Rule) && Says(fault, one.Said))));
    }

    private static bool Says(Fault fault, string what)
        => new[] { fault.Where.Place, fault.Subject, fault.Seen, fault.Message }.Any(text => text.Contains(what, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<Fault> Check(string plan, string extension)
    {
        using FileStream file = File.OpenRead(RealPlans.PathOf(plan, extension));
        return PlanChecker.Check(PlanReader.Read(SourceReader.Read($"{plan}.{extension}", file)), Today);
    }
}

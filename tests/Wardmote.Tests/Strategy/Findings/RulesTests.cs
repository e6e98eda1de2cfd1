using Wardmote.Evidence;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Findings.Rules;

namespace Wardmote.Tests.Strategy.Findings;

/// <summary>What the rules propose, and what they do not.</summary>
public sealed class RulesTests
{
    /// <summary>A count that goes up and down a little and the same way each time: no chance in a test.</summary>
    private static int Steady(int mean, int month) => mean + ((month * 7) % 5) - 2;

    [Fact, Requirement("S2.15")]
    public void A_change_beyond_chance_is_told_with_its_interval_and_its_counts()
    {
        FindingEvidence evidence = MadeEvidence.Of(4, 24, (_, month, type) => type == CrimeType.Burglary ? Steady(month < 12 ? 60 : 40, month) : 0);

        ProposedFinding found = Assert.Single(new SignificantChange().Look(evidence).Proposed, one => one.Key == "change:burglary:all");

        Assert.StartsWith("Recorded burglary in Northmere fell by 3", found.Statement, StringComparison.Ordinal);
        Assert.True(found.Effect!.High < 0);
        Assert.Equal(3, found.Figures.Count);
        Assert.All(found.Figures, figure => Assert.True(figure is { Source: not null, DataVersion: not null, Method: not null, Href: not null }));
        Assert.Empty(StatementCheck.Of(found.Statement, found.Figures, found.Effect).UnknownNumbers);
        Assert.Empty(StatementCheck.Of(found.Statement, found.Figures, found.Effect).Unsupported);
    }

    [Fact]
    public void A_ward_that_changes_as_the_whole_does_is_part_of_its_change()
    {
        FindingEvidence evidence = MadeEvidence.Of(4, 24, (_, month, type) => type == CrimeType.Burglary ? Steady(month < 12 ? 60 : 40, month) : 0);

        RuleFindings found = new SignificantChange().Look(evidence);

        Assert.DoesNotContain(found.Proposed, one => one.Key.StartsWith("change:burglary:E", StringComparison.Ordinal));
        Assert.Contains(found.Not, one => one.Why.Contains("of Northmere as a whole", StringComparison.Ordinal));
    }

    [Fact]
    public void Counts_that_go_up_and_down_by_chance_give_no_finding_of_change()
    {
        FindingEvidence evidence = MadeEvidence.Of(4, 36, (_, month, type) => type == CrimeType.Burglary ? Steady(50, month) : 0);

        Assert.Empty(new SignificantChange().Look(evidence).Proposed);
        Assert.Empty(new ClearTrend().Look(evidence).Proposed);
    }

    [Fact]
    public void A_fall_in_the_months_of_the_pandemic_is_called_what_it_is()
    {
        FindingEvidence ordinary = MadeEvidence.Of(4, 24, Fall(12)), pandemic = MadeEvidence.Of(4, 36, Fall(26));

        ProposedFinding before = new SignificantChange().Look(ordinary).Proposed[0], during = new SignificantChange().Look(pandemic).Proposed[0];

        Assert.DoesNotContain("pandemic", before.Statement, StringComparison.Ordinal);
        Assert.Contains("10 of its 12 months lie in the pandemic restrictions (March 2020 to July 2021): this is no sign of a lasting fall", during.Statement, StringComparison.Ordinal);
        Assert.True(during.Strength < before.Strength);

        static Func<int, int, CrimeType, int> Fall(int from) => (_, month, type) => type == CrimeType.Burglary ? Steady(month < from ? 60 : 25, month) : 0;
    }

    [Fact]
    public void A_rise_after_the_pandemic_to_what_was_before_is_a_return()
    {
        FindingEvidence evidence = MadeEvidence.Of(4, 56, (_, month, type) => type != CrimeType.Burglary ? 0 : Steady(month is >= 26 and <= 42 ? 25 : 60, month));

        ProposedFinding found = Assert.Single(new SignificantChange().Look(evidence).Proposed, one => one.Key == "change:burglary:all");

        Assert.Contains("it is a return towards the level of", found.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ward_with_five_crimes_is_named_among_what_was_not_looked_at()
    {
        FindingEvidence evidence = MadeEvidence.Of(4, 24, (ward, month, type) => type != CrimeType.Burglary ? 0 : ward == 0 ? (month % 5 == 0 ? 1 : 0) : Steady(60, month));

        RuleFindings found = new SignificantChange().Look(evidence);

        Assert.DoesNotContain(found.Proposed, one => one.Key == $"change:burglary:{MadeEvidence.Code(0)}");
        Assert.Contains(found.Not, one => one.What == "Burglary in 1 ward" && one.Why.StartsWith("fewer than 20", StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_that_began_half_way_has_neither_change_nor_trend()
    {
        FindingEvidence evidence = MadeEvidence.Of(4, 48, (_, month, type) => type == CrimeType.Drugs && month >= 30 ? Steady(40, month) : type == CrimeType.Burglary ? Steady(50, month) : 0);

        RuleFindings change = new SignificantChange().Look(evidence), trend = new ClearTrend().Look(evidence);

        Assert.DoesNotContain(change.Proposed.Concat(trend.Proposed), one => one.TypeSlug == "drugs");
        Assert.Contains(change.Not, one => one.What == "Drugs in Northmere" && one.Why.Contains("began part of the way through", StringComparison.Ordinal));
        Assert.Contains(trend.Not, one => one.What == "Drugs in Northmere");
    }

    [Fact]
    public void Months_that_are_missing_are_left_out_on_both_sides_and_said()
    {
        FindingEvidence evidence = MadeEvidence.Of(4, 24, (_, month, type) => type == CrimeType.Burglary ? Steady(month < 12 ? 60 : 30, month) : 0, missing: [15]);

        ProposedFinding found = Assert.Single(new SignificantChange().Look(evidence).Proposed, one => one.Key == "change:burglary:all");

        Assert.Contains("over the 11 of 12 months that both years have", found.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ward_far_above_the_others_is_named_and_one_without_people_is_not()
    {
        double?[] people = [.. Enumerable.Range(0, 12).Select(ward => ward == 11 ? (double?)null : 10_000)];
        FindingEvidence evidence = MadeEvidence.Of(12, 24, (ward, month, type) => type == CrimeType.Burglary ? Steady(ward == 0 ? 90 : 20 + (ward % 3), month) : 0, people);

        RuleFindings found = new UnusualWard().Look(evidence);

        Assert.Contains(found.Proposed, one => one.Key.EndsWith(MadeEvidence.Code(0), StringComparison.Ordinal) && one.Effect!.Low > 1);
        Assert.Contains(found.Not, one => one.What == "Ward 11" && one.Why.StartsWith("no population is known there", StringComparison.Ordinal));
    }

    [Fact]
    public void Violence_weighs_more_than_its_number()
    {
        FindingEvidence evidence = MadeEvidence.Of(4, 24, (_, month, type) => type switch { CrimeType.ViolenceAndSexualOffences => Steady(30, month), CrimeType.Shoplifting => Steady(70, month), _ => 0 });

        ProposedFinding found = Assert.Single(new HarmAboveVolume().Look(evidence).Proposed);

        Assert.Equal("harm:violence-and-sexual-offences", found.Key);
        Assert.StartsWith("Of all crimes recorded in Northmere 30.", found.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_evidence_proposes_the_same_findings()
    {
        FindingEvidence Made() => MadeEvidence.Of(12, 48, (ward, month, type) => (((int)type * 13) + (ward * 5) + (month * month % 11)) % 40);

        FindingProposals one = FindingProposals.Of(Made(), []), other = FindingProposals.Of(Made(), []);

        Assert.NotEmpty(one.Proposed);
        Assert.Equal(one.Proposed.Select(found => (found.Key, found.Statement, found.Strength)), other.Proposed.Select(found => (found.Key, found.Statement, found.Strength)));
        Assert.Equal(one.Not, other.Not);
        Assert.InRange(one.Proposed.Count, 1, FindingProposals.Most);
        Assert.Equal(one.Proposed.Count, one.Proposed.Select(found => found.Key).Distinct().Count());
    }

    [Fact]
    public void Without_police_files_the_rules_say_why_they_propose_nothing()
    {
        FindingProposals proposals = FindingProposals.Of(null, []);

        Assert.Empty(proposals.Proposed);
        Assert.Contains(proposals.Not, one => one.Why.Contains("no police file", StringComparison.Ordinal));
    }
}

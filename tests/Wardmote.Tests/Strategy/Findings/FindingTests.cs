using Wardmote.Platform.Common;
using Wardmote.Strategy.Findings;

namespace Wardmote.Tests.Strategy.Findings;

/// <summary>What may be done with a finding, and what becomes of it from year to year.</summary>
public sealed class FindingTests
{
    private static readonly Figure Change = new("−20 %", "Burglary, change", "2021") { Number = -20, Interval = "−32 % to −6.0 % (95 % interval)" };

    private static ProposedFinding Proposal(double size = -20, double low = -32, double high = -6) => new("change:burglary:all", FindingKind.SignificantChange, FindingTheme.VolumeCrime, "Recorded burglary fell by 20 %.")
    {
        Figures = [Change with { Number = size, Text = $"{size} %" }],
        Effect = new(size, low, high, 0),
        Strength = FindingStrength.Strong,
    };

    private static Finding Made(ProposedFinding? proposal = null) => new(Guid.Empty, Guid.Empty, proposal ?? Proposal(), 1);

    [Fact]
    public void A_proposal_is_accepted_agreed_and_reopened()
    {
        Finding finding = Made();

        finding.Accept();
        finding.Agree();
        finding.Reopen();

        Assert.Equal(FindingState.Draft, finding.State);
        Assert.Throws<RuleBrokenException>(finding.Accept);
    }

    [Fact]
    public void A_finding_is_not_rejected_without_a_reason()
    {
        Finding finding = Made();

        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => finding.Reject(" "));

        Assert.Equal("Reason", refusal.Field);
    }

    [Fact]
    public void Words_that_say_more_than_the_evidence_need_a_reason_which_is_kept()
    {
        Finding finding = Made();

        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => finding.Reword("Burglary is rising.", "Ada"));
        finding.Reword("Burglary is rising.", "Ada", "Our own survey of October says so");

        Assert.Contains("“rising”", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(("Ada", "Our own survey of October says so"), (finding.Author, finding.Override));
        Assert.True(finding.IsReworded);
    }

    [Fact]
    public void Evidence_that_moves_under_an_accepted_finding_is_shown_beside_it_and_changes_nothing()
    {
        Finding finding = Made();
        finding.Accept();

        finding.Observe(Proposal(-12));

        Assert.Equal("-20 %", finding.Figures[0].Text);
        Assert.Equal("-12 %", finding.Moved!.Now(finding.Figures[0])!.Text);
        finding.Observe(Proposal());
        Assert.Null(finding.Moved);
        finding.Observe(null);
        Assert.Empty(finding.Moved!.Figures);
    }

    [Fact]
    public void A_merged_finding_gives_its_figures_to_the_other()
    {
        Finding one = Made(), other = Made(Proposal(-9, -12, -6));

        one.Hold(other);
        other.MergeInto(one);

        Assert.Equal(2, one.Figures.Count);
        Assert.Equal((FindingState.Merged, (Guid?)one.FindingId), (other.State, other.MergedIntoId));
        Assert.Throws<RuleBrokenException>(() => Made().MergeInto(other));
    }

    [Fact]
    public void What_a_person_wrote_is_never_proposed_again()
    {
        Finding written = new(Guid.Empty, Guid.Empty, "written:1", FindingKind.Written, FindingTheme.Places, "Practitioners say so.", "Ada");
        written.Reject("Not borne out");

        written.Reopen();

        Assert.Equal(FindingState.Draft, written.State);
    }

    [Theory]
    [InlineData(-20, -32, -6, FindingDifference.Unchanged)]
    [InlineData(-60, -70, -45, FindingDifference.Stronger)]
    [InlineData(-3, -5, -1, FindingDifference.Weaker)]
    [InlineData(15, 4, 30, FindingDifference.Reversed)]
    public void Years_differ_where_their_intervals_do(double size, double low, double high, FindingDifference expected) =>
        Assert.Equal(expected, new FindingChange("change:burglary:all", Made(), Made(Proposal(size, low, high))).Difference);

    [Fact]
    public void What_stands_in_one_year_alone_is_new_or_gone()
    {
        IReadOnlyList<FindingChange> changes = FindingChange.Of([Made()], [Made(Proposal() with { Key = "harm:burglary" })]);

        Assert.Equal([FindingDifference.New, FindingDifference.Gone], changes.Select(change => change.Difference));
    }
}

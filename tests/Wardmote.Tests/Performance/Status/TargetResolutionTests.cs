using Wardmote.Performance;
using Wardmote.Performance.Status;

namespace Wardmote.Tests.Performance.Status;

public sealed class TargetResolutionTests
{
    [Fact]
    public void A_target_of_the_period_itself_goes_before_that_of_its_year()
    {
        Series series = Measured.Reports.Aiming("2025/26", 1200).Aiming("2025-Q2", 280).Series("2025-Q2", 300);

        ResolvedTarget target = TargetResolution.Of(series, Measured.At("2025-Q2"));

        Assert.Equal(280, target.Number);
        Assert.Equal("280", target.Words);
    }

    [Fact]
    public void A_quarter_of_counts_has_a_quarter_of_the_years_target()
    {
        Series series = Measured.Reports.Aiming("2025/26", 1200).Series("2025-Q2", 300);

        ResolvedTarget target = TargetResolution.Of(series, Measured.At("2025-Q2"));

        Assert.Equal(300, target.Number);
        Assert.Equal("300, a quarter of the year's 1,200", target.Words);
    }

    [Theory]
    [InlineData(Accumulation.Adds, 250)]
    [InlineData(Accumulation.YearToDate, 650)]
    [InlineData(Accumulation.Level, 650)]
    public void A_profile_says_what_should_be_reached_by_the_end_of_each_period(Accumulation accumulation, double expected)
    {
        IndicatorDefinition definition = Measured.Reports with { Accumulation = accumulation, Targets = [new() { For = "2025/26", Number = 1200, Profile = [400, 650, 900, 1200] }] };

        ResolvedTarget target = TargetResolution.Of(definition.Series("2025-Q1", 300), Measured.At("2025-Q2"));

        Assert.Equal(expected, target.Number);
    }

    [Fact]
    public void A_total_since_the_year_began_is_held_against_the_part_of_the_year_that_is_over()
    {
        Series series = (Measured.Reports with { Accumulation = Accumulation.YearToDate }).Aiming("2025/26", 1200).Series("2025-Q1", 300, 640, 900);

        ResolvedTarget target = TargetResolution.Of(series, Measured.At("2025-Q3"));

        Assert.Equal(900, target.Number);
        Assert.Equal("900, three quarters of the year's 1,200", target.Words);
    }

    [Fact]
    public void A_level_has_the_years_target_in_every_quarter()
    {
        ResolvedTarget target = TargetResolution.Of(Measured.Share.Aiming("2025/26", 67.5).Series("2025-Q1", 62.8), Measured.At("2025-Q1"));

        Assert.Equal(67.5, target.Number);
        Assert.Equal("67.5%, the target of 2025/26", target.Words);
    }

    [Fact]
    [Requirement("S5.12")]
    public void A_reduction_waits_until_its_baseline_is_stated()
    {
        Target reduction = new() { For = "2025/26", Kind = TargetKind.Change, ChangePercent = -2, AsWritten = "2% reduction", BaselineWords = "the Strategic Assessment figures of April" };
        IndicatorDefinition definition = Measured.Reports with { Targets = [reduction] };

        ResolvedTarget before = TargetResolution.Of(definition.Series("2025-Q1", 250), Measured.At("2025/26"));
        ResolvedTarget after = TargetResolution.Of((definition with { Targets = [reduction with { BaselineNumber = 1000 }] }).Series("2025-Q1", 250), Measured.At("2025/26"));

        Assert.Equal((TargetState.Waiting, "2% reduction: waits for the baseline, the Strategic Assessment figures of April"), (before.State, before.Words));
        Assert.Null(before.Number);
        Assert.Equal((980d, "980, 2% less than 1,000 (the Strategic Assessment figures of April)"), (after.Number, after.Words));
    }

    [Fact]
    public void A_baseline_is_the_sum_of_its_years_quarters_and_never_lies_across_a_break()
    {
        IndicatorDefinition definition = Measured.Reports with { Targets = [new() { For = "2025/26", Kind = TargetKind.Change, ChangePercent = -10, BaselinePeriod = "2024/25" }] };
        IndicatorDefinition broken = definition with { Breaks = [new(new DateOnly(2025, 4, 1), "Counted anew")] };

        ResolvedTarget resolved = TargetResolution.Of(definition.Series("2024-Q1", 250, 250, 240, 260), Measured.At("2025-Q1"));
        ResolvedTarget incomplete = TargetResolution.Of(definition.Series("2024-Q1", 250, null, 240, 260), Measured.At("2025-Q1"));
        ResolvedTarget across = TargetResolution.Of(broken.Series("2024-Q1", 250, 250, 240, 260), Measured.At("2025-Q1"));

        Assert.Equal(225, resolved.Number);
        Assert.Equal("10% less: waits for the baseline, the value of 2024/25", incomplete.Words);
        Assert.Contains("lies before the break of 1 April 2025 (Counted anew)", across.Words, StringComparison.Ordinal);
        Assert.Equal(TargetState.Waiting, across.State);
    }

    [Theory]
    [InlineData(TargetKind.EstablishBaseline, TargetState.EstablishBaseline, Rag.BaselineYear)]
    [InlineData(TargetKind.ToBeSet, TargetState.ToBeSet, Rag.TargetToBeSet)]
    public void Establishing_a_baseline_and_a_target_to_be_set_are_answers_of_their_own(TargetKind kind, TargetState state, Rag rag)
    {
        Series series = (Measured.Reports with { Targets = [new() { For = "2025/26", Kind = kind }] }).Series("2025-Q1", 250);

        IndicatorStatus status = IndicatorStatus.Of(series, Measured.At("2025-Q1"));

        Assert.Equal((state, rag), (status.Target.State, status.Rag));
    }

    [Fact]
    public void A_profile_with_a_step_missing_is_said_and_not_guessed()
    {
        IndicatorDefinition definition = Measured.Reports with { Targets = [new() { For = "2025/26", Number = 1200, Profile = [400, 650, 1200] }] };

        ResolvedTarget target = TargetResolution.Of(definition.Series("2025-Q1", 300), Measured.At("2025-Q1"));

        Assert.Equal("The profile of 2025/26 has 3 steps, but the year has 4: state one for each", target.Words);
    }

    [Fact]
    public void An_academic_year_has_the_target_of_the_year_in_which_it_begins()
    {
        Series series = Measured.Share.Aiming("2025/26", 90).Series("2025/26-academic", 88);

        Assert.Equal(90, TargetResolution.Of(series, Measured.At("2025/26-academic")).Number);
    }
}

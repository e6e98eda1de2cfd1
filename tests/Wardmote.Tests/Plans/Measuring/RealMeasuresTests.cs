using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Plans;
using Wardmote.Plans.Measuring;
using Wardmote.Tests.Plans.Reading;

namespace Wardmote.Tests.Plans.Measuring;

/// <summary>What becomes of the indicator tables of the real plans.</summary>
public sealed class RealMeasuresTests
{
    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("txt")]
    [Requirement("S4.15")]
    public void A_code_that_stands_in_two_tiers_is_one_indicator_with_the_higher_tier(string format)
    {
        IReadOnlyList<MeasuredIndicator> indicators = Measure(RealPlans.Broxtowe, format).Indicators;

        Assert.Equal(15, indicators.Count);
        MeasuredIndicator received = Coded(indicators, "ComS_012");
        Assert.Equal("CSI", received.Definition.Tier);
        Assert.Equal([433d, 438, 412], received.Values.Select(value => value.Entered.Number!.Value));
        Assert.Equal(2, received.Uses.Select(use => use.RowId).Distinct().Count());
        Assert.Equal(["2024/25", "2025/26", "Future Years"], received.Definition.Targets.Select(target => target.For));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [Requirement("S4.8")]
    public void The_share_closed_is_a_part_of_what_was_received(string format)
    {
        IReadOnlyList<MeasuredIndicator> indicators = Measure(RealPlans.Broxtowe, format).Indicators;

        MeasuredIndicator closed = Coded(indicators, "ComS_012d");
        Assert.Equal((DataType.Percentage, "ComS_012", Polarity.HigherIsBetter), (closed.Definition.Type, closed.Definition.PartOf, closed.Definition.Polarity));
        Assert.Equal([79d, 75, 79], closed.Values.Select(value => value.Entered.Number!.Value));
        Assert.All(closed.Values, value => Assert.Null(value.Entered.Numerator));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("txt")]
    [Requirement("S4.10")]
    public void A_share_of_more_than_all_is_refused_with_the_reason(string format)
    {
        (IReadOnlyList<MeasuredIndicator> indicators, IReadOnlyList<RowNote> notes) = Measure(RealPlans.Broxtowe, format);

        Assert.Equal([78d, 68], Coded(indicators, "ComS_014d").Values.Select(value => value.Entered.Number!.Value));
        RowNote refused = Assert.Single(notes);
        Assert.Contains("103", refused.Text, StringComparison.Ordinal);
        Assert.Contains("between 0 and 100 %", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ComS_013", 2024, 4)]
    [InlineData("ComS_013d", 2024, 4)]
    [InlineData("ComS_025", 2022, 1)]
    [Requirement("S4.11")]
    public void A_change_of_meaning_that_the_comment_dates_is_a_break(string code, int year, int month)
    {
        MeasuredIndicator indicator = Coded(Measure(RealPlans.Broxtowe, "docx").Indicators, code);

        SeriesBreak change = Assert.Single(indicator.Definition.Breaks);
        Assert.Equal(new DateOnly(year, month, 1), change.From);
    }

    [Theory]
    [InlineData("ComS_011")]
    [InlineData("ComS_001")]
    [InlineData("ComS_100")]
    public void A_comment_that_tells_no_change_of_meaning_breaks_nothing(string code) =>
        Assert.Empty(Coded(Measure(RealPlans.Broxtowe, "docx").Indicators, code).Definition.Breaks);

    [Theory]
    [InlineData("ComS_032", "county")]
    [InlineData("ComS_NEW", "police force area")]
    [InlineData("ComS_011", null)]
    [Requirement("S4.12")]
    public void A_survey_of_a_wider_area_says_so(string code, string? area) =>
        Assert.Equal(area, Coded(Measure(RealPlans.Broxtowe, "docx").Indicators, code).Definition.SourceArea);

    [Theory]
    [InlineData("docx", "R", "A")]
    [InlineData("txt", "referrals", "attendees")]
    [Requirement("S5.11")]
    public void Attendees_of_referrals_are_computed_from_both(string format, string whole, string part)
    {
        IReadOnlyList<MeasuredIndicator> indicators = Measure(RealPlans.Hart, format).Indicators;

        MeasuredIndicator referrals = Coded(indicators, $"KPI 2 B {whole}");
        MeasuredIndicator attendees = Coded(indicators, $"KPI 2 B {part}");
        MeasuredIndicator share = Coded(indicators, "KPI 2 B share");
        Assert.Equal((43d, 27d), (referrals.Values[0].Entered.Number!.Value, attendees.Values[0].Entered.Number!.Value));
        Assert.Equal(Wardmote.Performance.ValueKind.Projection, referrals.Values[0].Kind);
        Assert.Equal($"[KPI 2 B {part}] / [KPI 2 B {whole}] * 100", share.Definition.Formula);
        Assert.Equal([67.5, 67.5], share.Definition.Targets.Select(target => target.Number!.Value));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    [Requirement("S5.9")]
    public void Two_numbers_in_a_cell_are_two_series(string format)
    {
        IReadOnlyList<MeasuredIndicator> indicators = Measure(RealPlans.Hart, format).Indicators;

        Assert.Equal([14d, 2], indicators.Where(one => one.Definition.Code.StartsWith("KPI 2 A", StringComparison.Ordinal)).Select(one => one.Values[0].Entered.Number!.Value));
        Assert.Equal([98d, 223], indicators.Where(one => one.Definition.Code.StartsWith("KPI 4", StringComparison.Ordinal)).Select(one => one.Values[0].Entered.Number!.Value));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    [Requirement("S5.12")]
    public void A_relative_target_waits_for_its_baseline_and_says_which(string format)
    {
        MeasuredIndicator fear = Coded(Measure(RealPlans.Hart, format).Indicators, "KPI 3 A");

        Target target = fear.Definition.Targets[0];
        Assert.Equal((TargetKind.Change, -2, null, null), (target.Kind, target.ChangePercent, target.BaselineNumber, target.BaselinePeriod));
        Assert.Contains("Strategic Assessment", target.BaselineWords, StringComparison.Ordinal);
        Assert.Equal("2% reduction", target.AsWritten);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    [Requirement("S5.10")]
    public void What_is_no_number_is_typed_or_told(string format)
    {
        (IReadOnlyList<MeasuredIndicator> indicators, IReadOnlyList<RowNote> notes) = Measure(RealPlans.Hart, format);

        Assert.Equal(SpecialValue.NewIndicator, Coded(indicators, "KPI 8").Values[0].Entered.Special);
        Assert.Equal(1, Coded(indicators, "KPI 1").Definition.Benchmarks.Single().Quartile);
        Assert.Contains(notes, note => note.Text == "13% 5% per annum");
        Assert.Contains(notes, note => note.Text == "-" && note.Reason.Contains("dash", StringComparison.Ordinal));
        Assert.Equal(4, Coded(indicators, "KPI 3 C").Definition.Targets[^1].Number);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("txt")]
    [Requirement("S3.12")]
    public void A_share_that_the_text_states_with_both_numbers_is_computed_from_them(string format)
    {
        IReadOnlyList<MeasuredIndicator> indicators = Measure(RealPlans.Havering, format).Indicators;

        MeasuredIndicator repeats = Assert.Single(indicators);
        MeasuredValue value = Assert.Single(repeats.Values);
        Assert.Equal((132d, 492d, "2022"), (value.Entered.Numerator, value.Entered.Denominator, value.Period.Code));
        Assert.Equal(26.8, value.Entered.Number!.Value, 1);
        Assert.True(repeats.Definition.HasParts);
    }

    [Theory]
    [InlineData(RealPlans.TowerHamlets)]
    [InlineData(RealPlans.Haringey)]
    public void A_plan_without_indicator_tables_defines_none(string plan)
    {
        (IReadOnlyList<MeasuredIndicator> indicators, IReadOnlyList<RowNote> notes) = Measure(plan, "docx");

        Assert.Empty(indicators);
        Assert.Empty(notes);
    }

    private static (IReadOnlyList<MeasuredIndicator> Indicators, IReadOnlyList<RowNote> Notes) Measure(string name, string format) =>
        PlanMeasurer.Measure(new Plan(Guid.CreateVersion7(), ReadPlans.Plan(name, format)), CodeBook.Empty);

    private static MeasuredIndicator Coded(IEnumerable<MeasuredIndicator> indicators, string code) => Assert.Single(indicators, indicator => indicator.Definition.Code == code);
}

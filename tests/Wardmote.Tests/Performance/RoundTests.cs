using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Performance;

public sealed class RoundTests
{
    private static readonly DateTime Now = new(2025, 10, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Northmere = Guid.CreateVersion7();
    private static readonly Indicator Indicator = new(Northmere, new() { Code = "NM_01", Title = "Reports" });
    private static readonly ValueEntry Entry = new(null, "Tobias Quill", Now, ValueRoute.Typed);

    [Theory]
    [InlineData("2025-Q2", PeriodKind.Quarter, "2025-Q2")]
    [InlineData("2025-Q2", PeriodKind.Month, "2025-07 2025-08 2025-09")]
    [InlineData("2025-Q2", PeriodKind.RollingYear, "2025-09-rolling")]
    [InlineData("2025-Q2", PeriodKind.AcademicYear, "2024/25-academic")]
    [InlineData("2025-Q2", PeriodKind.FinancialYear, "")]
    [InlineData("2025-Q3", PeriodKind.CalendarYear, "2025")]
    [InlineData("2025-Q4", PeriodKind.FinancialYear, "2025/26")]
    public void A_round_collects_the_periods_that_end_in_it(string period, PeriodKind frequency, string expected)
    {
        Round round = Open(period);

        Assert.Equal(expected, string.Join(' ', round.Collects(frequency).Select(one => one.Code)));
    }

    [Fact]
    public void A_closed_rounds_values_are_frozen_and_corrected_only_as_a_new_version_with_a_reason()
    {
        Round round = Open("2025-Q2");
        var value = new IndicatorValue(Indicator, round.Period, ValueKind.Outturn, EnteredNumber.Of(43), Entry);
        value.Replace(EnteredNumber.Of(34), Entry);
        round.Close([value], "Beatrix Holm", Now);

        Assert.Throws<RuleBrokenException>(() => value.Replace(EnteredNumber.Of(35), Entry));
        Assert.Throws<RuleBrokenException>(() => value.Correct(EnteredNumber.Of(35), Entry, " "));
        IndicatorValue corrected = value.Correct(EnteredNumber.Of(35), Entry, "One report was counted late");

        Assert.Equal((34d, false, 1), (value.Number, value.IsCurrent, value.VersionNumber));
        Assert.Equal((35d, true, 2), (corrected.Number, corrected.IsCurrent, corrected.VersionNumber));
        Assert.Equal("One report was counted late", corrected.Reason);
    }

    [Fact]
    public void A_round_that_needs_approval_is_not_closed_without_it()
    {
        var round = new Round(Northmere, PeriodReader.Read("2025-Q2")!.Value, new DateOnly(2025, 10, 21), needsApproval: true, "Beatrix Holm", Now);
        var value = new IndicatorValue(Indicator, round.Period, ValueKind.Outturn, EnteredNumber.Of(43), Entry);

        Assert.Throws<RuleBrokenException>(() => round.Close([value], "Beatrix Holm", Now));
        value.Approve("Beatrix Holm", Now);
        round.Close([value], "Beatrix Holm", Now);

        Assert.False(round.IsOpen);
        Assert.True(value.IsFrozen);
    }

    [Fact]
    public void Replacing_a_value_takes_its_approval_away()
    {
        var value = new IndicatorValue(Indicator, Open("2025-Q2").Period, ValueKind.Outturn, EnteredNumber.Of(43), Entry);
        value.Approve("Beatrix Holm", Now);

        value.Replace(EnteredNumber.Of(44), Entry);

        Assert.False(value.IsApproved);
    }

    private static Round Open(string period) => new(Northmere, PeriodReader.Read(period)!.Value, new DateOnly(2025, 10, 21), needsApproval: false, "Beatrix Holm", Now);
}

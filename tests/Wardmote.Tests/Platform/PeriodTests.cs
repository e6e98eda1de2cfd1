using Wardmote.Platform.Common;

namespace Wardmote.Tests.Platform;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2025-Q2", "2025-Q2", "Q2 2025/26 (Jul to Sep)")]
    [InlineData("Q2 2025/26", "2025-Q2", "Q2 2025/26 (Jul to Sep)")]
    [InlineData("q4 25/26", "2025-Q4", "Q4 2025/26 (Jan to Mar)")]
    [InlineData("Q2 2025/26 (Jul to Sep)", "2025-Q2", "Q2 2025/26 (Jul to Sep)")]
    [InlineData("2025/26 Q1", "2025-Q1", "Q1 2025/26 (Apr to Jun)")]
    [InlineData("2025-06", "2025-06", "Jun 2025")]
    [InlineData("June 2025", "2025-06", "Jun 2025")]
    [InlineData("Sept 2025", "2025-09", "Sep 2025")]
    [InlineData("2025/26", "2025/26", "2025/26")]
    [InlineData("2025-26", "2025/26", "2025/26")]
    [InlineData("2025/2026", "2025/26", "2025/26")]
    [InlineData("99/00", "1999/00", "1999/00")]
    [InlineData("2025", "2025", "2025")]
    [InlineData("2025/26-academic", "2025/26-academic", "academic year 2025/26")]
    [InlineData("2025-06-rolling", "2025-06-rolling", "12 months to Jun 2025")]
    public void A_period_is_read_by_its_code_and_as_people_write_it(string text, string code, string name)
    {
        Period? period = PeriodReader.Read(text);

        Assert.Equal(code, period?.Code);
        Assert.Equal(name, period?.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Q5 2025")]
    [InlineData("2025/27")]
    [InlineData("2025-13")]
    [InlineData("Future Years")]
    public void What_names_no_period_is_none(string text) => Assert.Null(PeriodReader.Read(text));

    [Theory]
    [InlineData(PeriodKind.Month)]
    [InlineData(PeriodKind.Quarter)]
    [InlineData(PeriodKind.FinancialYear)]
    [InlineData(PeriodKind.CalendarYear)]
    [InlineData(PeriodKind.AcademicYear)]
    [InlineData(PeriodKind.RollingYear)]
    public void A_period_is_known_again_by_its_code(PeriodKind kind)
    {
        Period period = Period.Of(kind, new DateOnly(2026, 2, 28));

        Assert.Equal(period, PeriodReader.Read(period.Code));
        Assert.True(period.Contains(new DateOnly(2026, 2, 28)));
        Assert.Equal(period, period.Next.Previous);
        Assert.True(period < period.Next);
    }

    [Fact]
    public void A_quarter_knows_its_place_in_the_financial_year()
    {
        Period quarter = Period.Of(PeriodKind.Quarter, new DateOnly(2026, 1, 15));

        Assert.Equal(4, quarter.NumberInYear);
        Assert.Equal("2025/26", quarter.Year.Code);
        Assert.Equal("2024-Q4", quarter.YearBefore.Code);
        Assert.Equal("2026-Q1", quarter.Next.Code);
    }

    [Fact]
    public void A_rolling_year_goes_on_month_by_month()
    {
        Period rolling = Period.Of(PeriodKind.RollingYear, new DateOnly(2025, 6, 30));

        Assert.Equal(new DateOnly(2024, 7, 1), rolling.First);
        Assert.Equal("12 months to Jul 2025", rolling.Next.Name);
    }
}

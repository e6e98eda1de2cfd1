using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Tests.Plans.Reading.Cells;

public sealed class WrittenDateReaderTests
{
    [Theory]
    [InlineData("April 2025", DatePrecision.Month, "2025-04-01", "2025-04-30")]
    [InlineData("Aug 25", DatePrecision.Month, "2025-08-01", "2025-08-31")]
    [InlineData("Sept ’26", DatePrecision.Month, "2026-09-01", "2026-09-30")]
    [InlineData("by March 2026", DatePrecision.Month, "2026-03-01", "2026-03-31")]
    [InlineData("12/03/2025", DatePrecision.Day, "2025-03-12", "2025-03-12")]
    [InlineData("2026-09-30", DatePrecision.Day, "2026-09-30", "2026-09-30")]
    [InlineData("31st March 2025", DatePrecision.Day, "2025-03-31", "2025-03-31")]
    [InlineData("31.3.26", DatePrecision.Day, "2026-03-31", "2026-03-31")]
    [InlineData("Summer 08", DatePrecision.Season, "2008-06-01", "2008-08-31")]
    [InlineData("Spring / Summer 08", DatePrecision.Season, "2008-03-01", "2008-08-31")]
    [InlineData("Autumn 2026", DatePrecision.Season, "2026-09-01", "2026-11-30")]
    [InlineData("2025-26", DatePrecision.FinancialYear, "2025-04-01", "2026-03-31")]
    [InlineData("2026/27", DatePrecision.FinancialYear, "2026-04-01", "2027-03-31")]
    [InlineData("09/10", DatePrecision.FinancialYear, "2009-04-01", "2010-03-31")]
    [InlineData("2025–2028", DatePrecision.FinancialYear, "2025-04-01", "2028-03-31")]
    [InlineData("2026 to 2029", DatePrecision.FinancialYear, "2026-04-01", "2029-03-31")]
    [InlineData("mid 2026", DatePrecision.Year, "2026-01-01", "2026-12-31")]
    [InlineData("Q2 2025/26", DatePrecision.Quarter, "2025-07-01", "2025-09-30")]
    [InlineData("2025/26 Q4", DatePrecision.Quarter, "2026-01-01", "2026-03-31")]
    [InlineData("April 2025 – March 2026", DatePrecision.Month, "2025-04-01", "2026-03-31")]
    [InlineData("1 April 2026 to 30 June 2026", DatePrecision.Day, "2026-04-01", "2026-06-30")]
    [InlineData("March 2026 In Progress", DatePrecision.Month, "2026-03-01", "2026-03-31")]
    [Requirement("S1.19")]
    public void A_date_is_read_at_the_precision_that_was_written(string text, DatePrecision precision, string first, string last)
    {
        WrittenDate date = WrittenDateReader.Read(text);

        Assert.Equal((text, precision, Day(first), Day(last)), (date.Text, date.Precision, date.First!.Value, date.Last!.Value));
    }

    [Theory]
    [InlineData("Q1", "2025-04-01", "2025-06-30")]
    [InlineData("Q1/2", "2025-04-01", "2025-09-30")]
    [InlineData("end of Q4", "2026-01-01", "2026-03-31")]
    [InlineData("Quarter 3", "2025-10-01", "2025-12-31")]
    [Requirement("S1.2")]
    public void A_quarter_belongs_to_the_year_of_the_plan(string text, string first, string last)
    {
        WrittenDate date = WrittenDateReader.Read(text, new FinancialYear(2025));

        Assert.Equal((DatePrecision.Quarter, Day(first), Day(last)), (date.Precision, date.First!.Value, date.Last!.Value));
    }

    [Theory]
    [InlineData("Q1", DatePrecision.Quarter)]
    [InlineData("October", DatePrecision.Month)]
    [InlineData("On-going", DatePrecision.Ongoing)]
    [InlineData("In progress", DatePrecision.NotADate)]
    [InlineData("Awaiting legislation introduction", DatePrecision.ToBeConfirmed)]
    [InlineData("you may go", DatePrecision.NotADate)]
    [InlineData("31/02/2026", DatePrecision.NotADate)]
    public void Without_a_year_no_day_is_made_up(string text, DatePrecision precision)
    {
        WrittenDate date = WrittenDateReader.Read(text);

        Assert.Equal(precision, date.Precision);
        Assert.False(date.IsDate);
    }

    [Fact]
    public void To_be_confirmed_keeps_its_reason()
    {
        WrittenDate date = WrittenDateReader.Read("TBC. Awaiting guidance");

        Assert.Equal((DatePrecision.ToBeConfirmed, "Awaiting guidance"), (date.Precision, date.Reason));
    }

    [Fact]
    public void A_blank_cell_has_no_date()
    {
        Assert.Null(WrittenDateReader.ReadCell(" - "));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

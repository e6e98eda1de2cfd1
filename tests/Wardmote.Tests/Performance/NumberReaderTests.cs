using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Performance;

public sealed class NumberReaderTests
{
    private static readonly IndicatorDefinition Count = new() { Code = "NM_01", Title = "Reports of anti-social behaviour", Unit = "incidents" };
    private static readonly IndicatorDefinition Share = Count with { Type = DataType.Percentage, Unit = null };
    private static readonly IndicatorDefinition Money = Count with { Type = DataType.Money, Unit = null };
    private static readonly IndicatorDefinition Days = Count with { Type = DataType.Duration, Unit = "days" };

    [Theory]
    [InlineData("1,037", 1037)]
    [InlineData(" 43 ", 43)]
    [InlineData("\u00a043\u00a0", 43)]
    [InlineData("1 037", 1037)]
    [InlineData("1\u202f037\u202f512", 1037512)]
    [InlineData("1037.5", 1037.5)]
    [InlineData(".5", 0.5)]
    [InlineData("-43", -43)]
    [InlineData("−43", -43)]
    [InlineData("43 incidents", 43)]
    [InlineData("43 reports", 43)]
    [InlineData("1.2k", 1200)]
    [InlineData("0", 0)]
    public void A_number_is_read_as_people_write_it(string written, double expected) => Assert.Equal(expected, NumberReader.Read(Count, written)!.Number!.Value, 9);

    [Theory]
    [InlineData("62.8%", 62.8)]
    [InlineData("62.8 %", 62.8)]
    [InlineData("62.8 per cent", 62.8)]
    [InlineData("62.8", 62.8)]
    [InlineData("0%", 0)]
    public void A_percentage_is_read_with_or_without_its_sign(string written, double expected) => Assert.Equal(expected, NumberReader.Read(Share, written)!.Number);

    [Theory]
    [InlineData("£43k", 43000)]
    [InlineData("£1.2m", 1200000)]
    [InlineData("£1,037.50", 1037.5)]
    [InlineData("(500)", -500)]
    [InlineData("(£43k)", -43000)]
    [InlineData("-£500", -500)]
    [InlineData("£-500", -500)]
    [InlineData("43 thousand", 43000)]
    public void Money_is_read_with_its_sign_thousands_and_brackets(string written, double expected) => Assert.Equal(expected, NumberReader.Read(Money, written)!.Number!.Value, 6);

    [Theory]
    [InlineData("c. 40")]
    [InlineData("c40")]
    [InlineData("approx 40")]
    [InlineData("approx. 40")]
    [InlineData("~40")]
    [InlineData("40 (estimated)")]
    [InlineData("about 40 incidents")]
    public void A_rough_number_is_kept_as_rough(string written)
    {
        EnteredNumber entered = NumberReader.Read(Count, written)!;

        Assert.Equal((40d, true), (entered.Number, entered.IsApproximate));
    }

    [Theory]
    [InlineData("-", SpecialValue.NotCollected)]
    [InlineData("–", SpecialValue.NotCollected)]
    [InlineData("n/a", SpecialValue.NotApplicable)]
    [InlineData("NA", SpecialValue.NotApplicable)]
    [InlineData("New", SpecialValue.NewIndicator)]
    [InlineData("New indicator", SpecialValue.NewIndicator)]
    [InlineData("tbc", SpecialValue.NotYetAvailable)]
    [InlineData("to be set", SpecialValue.ToBeSet)]
    [InlineData("not yet available", SpecialValue.NotYetAvailable)]
    public void A_word_in_a_numbers_place_is_typed_and_never_zero(string written, SpecialValue expected)
    {
        EnteredNumber entered = NumberReader.Read(Count, written)!;

        Assert.Equal((expected, null), (entered.Special, entered.Number));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00a0")]
    public void Nothing_written_is_nothing(string? written) => Assert.Null(NumberReader.Read(Count, written));

    [Theory]
    [InlineData("27/43")]
    [InlineData("27 of 43")]
    [InlineData("27 out of 43")]
    [InlineData("27 of 43 = 62.8 %")]
    [InlineData("27/43 (62.8%)")]
    public void A_share_keeps_the_two_numbers_that_it_is_computed_from(string written)
    {
        EnteredNumber entered = NumberReader.Read(Share, written)!;

        Assert.Equal((27d, 43d), (entered.Numerator, entered.Denominator));
        Assert.Equal(62.79, entered.Number!.Value, 2);
    }

    [Theory]
    [InlineData("3 days", 3)]
    [InlineData("3", 3)]
    [InlineData("2 weeks", 14)]
    [InlineData("36 hours", 1.5)]
    public void A_length_of_time_is_read_in_the_indicators_unit(string written, double expected) => Assert.Equal(expected, NumberReader.Read(Days, written)!.Number);

    [Theory]
    [InlineData("14 July 2025")]
    [InlineData("14th July 2025")]
    [InlineData("14/07/2025")]
    [InlineData("2025-07-14")]
    public void A_day_is_read_day_before_month(string written) =>
        Assert.Equal(new DateOnly(2025, 7, 14).DayNumber, NumberReader.Read(Count with { Type = DataType.Date }, written)!.Number);

    [Theory]
    [InlineData("yes", 1)]
    [InlineData("No", 0)]
    public void Yes_and_no_are_read(string written, double expected) => Assert.Equal(expected, NumberReader.Read(Count with { Type = DataType.YesNo }, written)!.Number);

    [Theory]
    [InlineData("1.037,5", "comma for decimals")]
    [InlineData("10,37", "comma for decimals")]
    [InlineData("1,0375", "parts no thousands")]
    [InlineData("<5", "above or below")]
    [InlineData("40-50", "range")]
    [InlineData("62.8%", "percentage")]
    [InlineData("£43", "money")]
    [InlineData("(500)", "brackets")]
    [InlineData("43 bananas", "bananas")]
    [InlineData("27/43", "two numbers")]
    [InlineData("see note", "no value")]
    [InlineData("1e400", "no value")]
    [InlineData("999999999999999999999", "larger")]
    public void What_is_no_value_is_refused_with_what_was_seen_and_what_to_write(string written, string why)
    {
        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => NumberReader.Read(Count, written));

        Assert.Contains($"“{written}”", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("103")]
    [InlineData("103 %")]
    [InlineData("-1%")]
    [InlineData("103 of 100")]
    [InlineData("-3 of 100")]
    [InlineData("3 of 0")]
    [InlineData("27 of 43 = 80%")]
    [Requirement("S4.10")]
    public void A_share_outside_its_whole_is_refused(string written) => Assert.Throws<RuleBrokenException>(() => NumberReader.Read(Share, written));

    [Theory]
    [InlineData("-25.4%", -25.4)]
    [InlineData("103%", 103)]
    public void A_change_may_lie_outside_a_hundred(string written, double expected) => Assert.Equal(expected, NumberReader.Read(Share with { MayLeaveHundred = true }, written)!.Number);

    [Theory]
    [InlineData("27", "")]
    [InlineData("", "43")]
    [InlineData("27", "n/a")]
    public void One_of_two_numbers_alone_is_refused(string above, string below) => Assert.Throws<RuleBrokenException>(() => NumberReader.Read(Share, above, below));

    [Fact]
    public void No_text_takes_long_to_read()
    {
        foreach (string odd in new[] { new string('1', 100), string.Concat(Enumerable.Repeat("1 ", 50)), new string('(', 100), "1" + new string(',', 98), string.Concat(Enumerable.Repeat("c.", 50)), new string('a', 5000), "1 of " + new string('1', 90) })
        {
            Exception? thrown = Record.Exception(() => NumberReader.Read(Share, odd));

            Assert.True(thrown is null or RuleBrokenException, $"{odd[..10]}: {thrown}");
        }
    }
}

using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Performance.Status;

public sealed class IndicatorFiguresTests
{
    [Fact]
    [Requirement("S4.12")]
    public void A_figure_tells_how_it_was_made_with_its_interval_and_what_to_know_beside_it()
    {
        IndicatorDefinition definition = Measured.Share with
        {
            NumeratorName = "repeat cases", DenominatorName = "cases heard", Source = "Residents' survey", Area = "Northmere", SourceArea = "the county",
            Breaks = [new(new DateOnly(2025, 4, 1), "Counted anew")],
        };
        Series series = new(definition, [new SeriesPoint(Measured.At("2025-Q1"), 132 / 4.92, 132, 492)
        {
            IsApproved = true, ApprovedBy = "Orla Penn", IsFrozen = true, VersionNumber = 2, Origin = "typed by Tobias Quill on 14 July 2025",
        }]);

        Figure figure = IndicatorFigures.Of(new Indicator(Guid.CreateVersion7(), definition), series, Measured.At("2025-Q1"), series.Points[0]);

        Assert.Equal(("26.8%", "23.1% to 30.9% (95% interval)"), (figure.Text, figure.Interval));
        Assert.Equal("132 of 492 (repeat cases of cases heard); typed by Tobias Quill on 14 July 2025", figure.Method);
        Assert.Equal(("version 2, closed", "Orla Penn"), (figure.DataVersion, figure.ApprovedBy));
        Assert.Equal("The source covers the county, not Northmere alone. Not comparable with values before 1 April 2025: Counted anew", figure.Caveat);
    }

    [Theory]
    [Requirement("S4.6")]
    [InlineData(DataType.Number, 0, 2185, "2,185 incidents")]
    [InlineData(DataType.Percentage, 1, 60.4, "60.4%")]
    [InlineData(DataType.Money, 0, -21200, "-£21,200")]
    [InlineData(DataType.Ratio, 1, 12.44, "12.4 incidents")]
    [InlineData(DataType.YesNo, 0, 1, "Yes")]
    [InlineData(DataType.Number, 0, -0.2, "0 incidents")]
    public void A_number_is_written_with_its_decimals_and_unit(DataType type, int decimals, double number, string expected)
    {
        IndicatorDefinition definition = Measured.Reports with { Type = type, Decimals = decimals, Unit = "incidents" };

        Assert.Equal(expected, ValueText.WithUnit(definition, number));
    }

    [Fact]
    [Requirement("S5.10")]
    public void A_special_value_stays_a_word_and_a_rough_one_says_so()
    {
        Period period = Measured.At("2025-Q1");

        Assert.Equal("New", ValueText.Of(Measured.Reports, new SeriesPoint(period, null, Special: SpecialValue.NewIndicator)));
        Assert.Equal("Not applicable", ValueText.Of(Measured.Reports, new SeriesPoint(period, null, Special: SpecialValue.NotApplicable)));
        Assert.Equal("about 40", ValueText.Of(Measured.Reports, new SeriesPoint(period, 40) { IsApproximate = true }));
        Assert.Equal("No value", ValueText.Of(Measured.Reports, null));
        Assert.Equal("None of none", ValueText.Of(Measured.Share, new SeriesPoint(period, null, 0, 0)));
    }
}

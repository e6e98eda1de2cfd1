using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Performance;

public sealed class IndicatorChartTests
{
    private static readonly Period First = PeriodReader.Read("2023-Q1")!.Value;

    private static readonly IndicatorDefinition Definition = new()
    {
        Code = "NM_01", Title = "Reports", Unit = "reports", Polarity = Polarity.LowerIsBetter, Accumulation = Accumulation.Adds,
        Targets = [new Target { For = "2023/24", Number = 160 }], Breaks = [new SeriesBreak(new DateOnly(2024, 4, 1), "Counted anew")],
    };

    [Fact]
    public void A_missing_value_is_a_gap_and_a_break_stands_before_the_first_period_counted_the_new_way()
    {
        Series series = Of(Definition, 43, null, 41, 40, 30, 31);

        Chart chart = IndicatorChart.Of(series)!;

        Assert.Equal([43, null, 41, 40, 30, 31], chart.Series[0].Values);
        Assert.Equal((4, "Counted anew"), (chart.Breaks[0].Before, chart.Breaks[0].Reason));
    }

    [Fact]
    public void The_target_is_drawn_where_one_holds()
    {
        Chart chart = IndicatorChart.Of(Of(Definition, 43, 42, 41, 40, 30))!;

        ChartSeries target = chart.Series.Single(line => line.Role == ChartRole.Target);
        Assert.Equal([40, 40, 40, 40, null], target.Values);
    }

    [Fact]
    public void One_value_is_no_picture() => Assert.Null(IndicatorChart.Of(Of(Definition, 43)));

    private static Series Of(IndicatorDefinition definition, params double?[] values)
    {
        Period period = First;
        List<SeriesPoint> points = [];
        foreach (double? value in values)
        {
            if (value is not null)
            {
                points.Add(new SeriesPoint(period, value));
            }

            period = period.Next;
        }

        return new Series(definition, points);
    }
}

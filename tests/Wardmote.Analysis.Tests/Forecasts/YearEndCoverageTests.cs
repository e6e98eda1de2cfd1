using Wardmote.Analysis.Forecasts;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Forecasts;

/// <summary>Whether four in five years end within a range that says four in five: by simulation, and on fourteen years of London's boroughs.</summary>
public sealed class YearEndCoverageTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(0.8)]
    [InlineData(0.95)]
    public void Independent_counts_end_within_their_range_at_least_as_often_as_it_says(double level)
    {
        Random random = new(3_107);
        int held = 0;
        const int Runs = 4_000;
        for (int run = 0; run < Runs; run++)
        {
            double[] quarters = [.. Enumerable.Range(0, 16).Select(_ => Poisson(random, 40))];
            YearEnd end = YearEnd.OfCounts(quarters[..12], [.. quarters[12..14], double.NaN, double.NaN], level);
            held += end.Range!.Value.Contains(quarters[12..].Sum()) ? 1 : 0;
        }

        // Counts without drift have some to spare, because the range allows for drift.
        Assert.InRange((double)held / Runs, level, level + 0.13);
    }

    [Fact]
    public void Counts_whose_level_drifts_end_within_their_range_about_as_often_as_it_says()
    {
        Random random = new(88);
        int held = 0;
        const int Runs = 4_000;
        for (int run = 0; run < Runs; run++)
        {
            double level = 400;
            double[] quarters = [.. Enumerable.Range(0, 16).Select(_ => Poisson(random, level += (random.NextDouble() - 0.5) * 36))];
            YearEnd end = YearEnd.OfCounts(quarters[..12], [quarters[12], double.NaN, double.NaN, double.NaN]);
            held += end.Range!.Value.Contains(quarters[12..].Sum()) ? 1 : 0;
        }

        Assert.InRange((double)held / Runs, 0.76, 0.86);
    }

    [Theory]
    [InlineData(3, 0.8)]
    [InlineData(3, 0.95)]
    [InlineData(1, 0.8)]
    [InlineData(1, 0.95)]
    public void Crime_in_London_boroughs_ends_within_its_range_about_as_often_as_it_says(int monthsInAPeriod, double level)
    {
        int inYear = 12 / monthsInAPeriod;
        List<(int Known, bool Held)> years = [];
        foreach (double[] periods in BoroughCrime.Series().Select(series => BoroughCrime.Sums(series.Group, monthsInAPeriod)))
        {
            for (int start = 2 * inYear; start + inYear <= periods.Length; start += inYear)
            {
                years.AddRange(Enumerable.Range(1, inYear - 1).Select(known => (known, YearEnd.OfCounts(
                    periods[..start], [.. periods[start..(start + known)], .. Enumerable.Repeat(double.NaN, inYear - known)], level)
                    .Range!.Value.Contains(periods[start..(start + inYear)].Sum()))));
            }
        }

        double share = Tell(years, level);
        Assert.InRange(share, level - 0.03, level + 0.03);
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.95)]
    public void Shares_of_offences_in_London_boroughs_end_within_their_range_about_as_often_as_it_says(double level)
    {
        List<(int Known, bool Held)> years = [];
        foreach ((double[] group, double[] largest) in BoroughCrime.Series().Where(series => !series.Group.SequenceEqual(series.Largest)))
        {
            Trials[] quarters = [.. BoroughCrime.Sums(largest, 3).Zip(BoroughCrime.Sums(group, 3), (successes, trials) => new Trials(successes, trials))];
            for (int start = 8; start + 4 <= quarters.Length; start += 4)
            {
                if (quarters[(start - 8)..(start + 4)].Any(quarter => quarter.Of == 0))
                {
                    continue;
                }

                years.AddRange(Enumerable.Range(1, 3).Select(known => (known, YearEnd.OfShares(
                    quarters[..start], [.. quarters[start..(start + known)], .. Enumerable.Repeat(Trials.Unknown, 4 - known)], level)
                    .Range!.Value.Contains(YearEnd.OfShares([], quarters[start..(start + 4)]).Value!.Value))));
            }
        }

        double share = Tell(years, level);
        Assert.InRange(share, level - 0.05, level + 0.05);
    }

    private double Tell(List<(int Known, bool Held)> years, double level)
    {
        output.WriteLine(FormattableString.Invariant($"{level:0.00} held {Share(years):0.0000} of {years.Count}"));
        foreach (IGrouping<int, (int Known, bool Held)> known in years.GroupBy(year => year.Known))
        {
            output.WriteLine(FormattableString.Invariant($"  {known.Key} periods known: {Share(known):0.000}"));
        }

        return Share(years);
    }

    private static double Share(IEnumerable<(int Known, bool Held)> years) => years.Average(year => year.Held ? 1.0 : 0);

    /// <summary>A Poisson number by counting exponential waits.</summary>
    private static double Poisson(Random random, double mean)
    {
        double waited = 0;
        int count = -1;
        while (waited < mean)
        {
            waited -= Math.Log(1 - random.NextDouble());
            count++;
        }

        return count;
    }
}

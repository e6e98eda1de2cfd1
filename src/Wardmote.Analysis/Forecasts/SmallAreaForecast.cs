namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// The forecast for ward-sized counts: the mean of the last year for each month to come, which nothing beat on burglary in London wards (docs/methods/forecasts-choice.md), with the
/// negative-binomial limits whose mean and variance are those of the last two years. The year's total has the range of <see cref="YearEnd"/>.
/// Counts are whole numbers of 0 or more, oldest first, NaN where missing. Example: <c>SmallAreaForecast.Of(months)</c>.
/// </summary>
public static class SmallAreaForecast
{
    private const int YearsOfSpread = 2;

    private const int FewestEvents = 10;

    /// <summary>The next year by month, or its total alone where the mean is below 5 a month.</summary>
    /// <param name="counts">The counts; a missing one is passed over, never taken for 0.</param>
    /// <param name="period">How many counts a year has.</param>
    /// <exception cref="NoAnswerException">Fewer than two years are known in the last two and a half, or fewer than ten events were counted in them.</exception>
    public static ForecastRecord Of(IReadOnlyList<double> counts, int period = 12)
    {
        double[] known = [.. counts.TakeLast(YearsOfSpread * period + period / 2).Where(double.IsFinite).TakeLast(YearsOfSpread * period)];
        if (known.Length < YearsOfSpread * period)
        {
            throw new NoAnswerException($"A small area's forecast needs {YearsOfSpread * period} known months, and there are {known.Length}; a missing month is not a zero");
        }

        if (known.Sum() < FewestEvents)
        {
            throw new NoAnswerException($"There were {known.Sum():0} in {known.Length} months; fewer than {FewestEvents} are too few for a forecast");
        }

        double mean = known.TakeLast(period).Average();
        double centre = known.Average();
        double variance = known.Sum(count => (count - centre) * (count - centre)) / (known.Length - 1);
        double[] year = [.. Enumerable.Repeat(double.NaN, period)];
        YearEnd at80 = YearEnd.OfCounts(counts, year, 0.8);
        YearEnd at95 = YearEnd.OfCounts(counts, year, 0.95);
        bool large = mean >= ForecastRecord.LeastMonthlyMean;
        ForecastPoint month = new(mean, Limits(centre, variance, 0.8), Limits(centre, variance, 0.95));
        int missing = counts.TakeLast(YearsOfSpread * period + period / 2).Count(count => !double.IsFinite(count));
        return new ForecastRecord(
            "last-12-months mean with negative-binomial limits",
            large ? [.. Enumerable.Repeat(month, period)] : [],
            new ForecastPoint(at80.Value!.Value, Outwards(at80.Range!.Value), Outwards(at95.Range!.Value)),
            [],
            null,
            null,
            [
                ForecastRecord.AsThingsAre,
                "It was not tried on this area's own past: on burglary in 677 London wards the months' limits held 80 % and 94 %, the year's 85 % and 97 %.",
                .. large ? Array.Empty<string>() : [ForecastRecord.OnlyTheTotal],
                .. missing > 0 ? [$"{missing} missing {(missing == 1 ? "value was" : "values were")} passed over."] : Array.Empty<string>(),
            ]);
    }

    /// <summary>The smallest counts whose chances reach the two tails; Poisson's where the counts vary no more than chance.</summary>
    private static Interval Limits(double mean, double variance, double level)
    {
        double tail = (1 - level) / 2;
        double size = variance > mean ? mean * mean / (variance - mean) : double.PositiveInfinity;
        long Quantile(double p) => double.IsFinite(size) ? NegativeBinomial.Quantile(p, mean, size) : Poisson.Quantile(p, mean);
        return new Interval(Quantile(tail), Quantile(1 - tail));
    }

    private static Interval Outwards(Interval range) => new(Math.Floor(Math.Max(0, range.Low)), Math.Ceiling(range.High));
}

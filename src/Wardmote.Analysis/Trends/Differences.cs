namespace Wardmote.Analysis.Trends;

/// <summary>How often a series has to be replaced by the differences of its values until its level, or its season, stays where it is.</summary>
public static class Differences
{
    /// <summary>The 5 % point of the test of Kwiatkowski and others (1992) for a level that stays.</summary>
    private const double Kpss5Percent = 0.463;

    /// <summary>Above this strength of season R's forecast package takes seasonal differences.</summary>
    private const double StrongSeason = 0.64;

    private const int SeasonWindow = 11;

    /// <summary>The statistic of Kwiatkowski, Phillips, Schmidt and Shin (1992) against a level that stays, with the lags of R's forecast package: 3√n / 13.</summary>
    /// <exception cref="NoAnswerException">A value is missing, or none varies.</exception>
    public static double Kpss(IReadOnlyList<double> values)
    {
        int n = values.Count;
        if (n < 3 || values.Any(value => !double.IsFinite(value)) || values.All(value => value == values[0]))
        {
            throw new NoAnswerException("Whether a level stays is tested on at least three values without gaps that vary");
        }

        double mean = values.Average();
        double[] off = [.. values.Select(value => value - mean)];
        double sum = 0;
        double squares = 0;
        foreach (double value in off)
        {
            sum += value;
            squares += sum * sum;
        }

        int lags = (int)(3 * Math.Sqrt(n) / 13);
        double variance = off.Sum(value => value * value);
        for (int lag = 1; lag <= lags; lag++)
        {
            variance += 2 * (1 - lag / (lags + 1.0)) * off.Skip(lag).Zip(off, (value, before) => value * before).Sum();
        }

        return squares / n / variance;
    }

    /// <summary>How many first differences it takes, at most 2 (as ndiffs of R's forecast package).</summary>
    /// <inheritdoc cref="Kpss" path="/exception"/>
    public static int Needed(IReadOnlyList<double> values)
    {
        double[] now = [.. values];
        int needed = 0;
        while (needed < 2 && Kpss(now) > Kpss5Percent)
        {
            now = [.. now.Skip(1).Zip(now, (value, before) => value - before)];
            needed++;
            if (now.Length < 3 || now.All(value => value == now[0]))
            {
                break;
            }
        }

        return needed;
    }

    /// <summary>Whether the season is so strong that the same month of the year before has to be taken away (as nsdiffs of R's forecast package).</summary>
    /// <exception cref="NoAnswerException">A value is missing, or there are not more than two years.</exception>
    public static bool IsSeasonalNeeded(IReadOnlyList<double> values, int period = MonthlySeries.MonthsInYear) =>
        Stl.Of(values, SeasonWindow, period: period).SeasonStrength > StrongSeason;
}

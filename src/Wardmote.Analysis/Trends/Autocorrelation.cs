namespace Wardmote.Analysis.Trends;

/// <summary>How far a series resembles itself so many months earlier.</summary>
public static class Autocorrelation
{
    /// <summary>
    /// The correlation at each lag from 0 (which is 1) to <paramref name="lags"/>, as R's acf: sums over what both have in common, all
    /// divided by the sum of squares of the whole. All 0 but the first where the values never change.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not more values than lags.</exception>
    /// <exception cref="NoAnswerException">A value is missing: a resemblance across gaps is not defined here.</exception>
    public static double[] Of(IReadOnlyList<double> values, int lags)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lags);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(lags, values.Count);
        if (values.Any(value => !double.IsFinite(value)))
        {
            throw new NoAnswerException("The resemblance to earlier months needs a series without gaps");
        }

        double mean = values.Average();
        double[] off = [.. values.Select(value => value - mean)];
        double squares = off.Sum(value => value * value);
        double[] correlations = new double[lags + 1];
        correlations[0] = 1;
        for (int lag = 1; lag <= lags && squares > 0; lag++)
        {
            for (int i = lag; i < off.Length; i++)
            {
                correlations[lag] += off[i] * off[i - lag];
            }

            correlations[lag] /= squares;
        }

        return correlations;
    }

    /// <summary>The correlation at each lag from 1 that the shorter lags leave over (partial; Durbin 1960 and Levinson 1946), as R's pacf.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not more values than lags.</exception>
    /// <exception cref="NoAnswerException">A value is missing.</exception>
    public static double[] Partial(IReadOnlyList<double> values, int lags)
    {
        double[] r = Of(values, lags);
        double[] partial = new double[lags];
        double[] phi = [];
        for (int lag = 1; lag <= lags; lag++)
        {
            double top = r[lag];
            double bottom = 1;
            for (int k = 0; k < phi.Length; k++)
            {
                top -= phi[k] * r[lag - 1 - k];
                bottom -= phi[k] * r[k + 1];
            }

            double last = bottom == 0 ? 0 : top / bottom;
            partial[lag - 1] = last;
            phi = [.. phi.Select((value, k) => value - last * phi[phi.Length - 1 - k]), last];
        }

        return partial;
    }

    /// <summary>The test of Ljung and Box (1978): the statistic, and the chance of one so large if no month resembled an earlier one.</summary>
    /// <param name="values">The values or residuals.</param>
    /// <param name="lags">How many lags are taken together.</param>
    /// <param name="fitted">How many terms were fitted, where these are residuals.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not more values than lags, or not more lags than fitted terms.</exception>
    /// <exception cref="NoAnswerException">A value is missing.</exception>
    public static (double Statistic, double Chance) LjungBox(IReadOnlyList<double> values, int lags, int fitted = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lags, fitted);
        double[] r = Of(values, lags);
        double n = values.Count;
        double statistic = n * (n + 2) * Enumerable.Range(1, lags).Sum(lag => r[lag] * r[lag] / (n - lag));
        return (statistic, Gamma.ShareAbove(statistic / 2, (lags - fitted) / 2.0));
    }
}

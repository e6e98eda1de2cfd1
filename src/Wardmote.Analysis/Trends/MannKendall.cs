namespace Wardmote.Analysis.Trends;

/// <summary>
/// Whether values rise or fall more often than chance has them do, whatever the shape of the rise (Mann 1945, Kendall 1975). Kept
/// because others use it; <see cref="TrendVerdict"/> decides. On months the plain test is wrong twice: the season hides trends,
/// and months that resemble their neighbours make them up. The variants mend one or the other, and none both well.
/// </summary>
/// <param name="Score">Pairs that rise less pairs that fall.</param>
/// <param name="Variance">The variance of the score if nothing changed, ties allowed for.</param>
/// <param name="Z">The score in standard deviations; with the correction for continuity except in <see cref="CorrelatedSeasonal"/>.</param>
/// <param name="Chance">The two-sided chance of such a score if nothing changed.</param>
/// <param name="Tau">The score over the number of pairs, from -1 to 1.</param>
/// <remarks>A value that is missing (NaN) is passed over. All methods refuse fewer than three values.</remarks>
public sealed record MannKendall(double Score, double Variance, double Z, double Chance, double Tau)
{
    private const int Months = 12;

    /// <summary>The plain test, for values that are independent of each other and have no season: years, for instance. Example: 1, 2, 3, 4 has a score of 6 and a chance of 0.089.</summary>
    /// <exception cref="NoAnswerException">There are fewer than three values.</exception>
    public static MannKendall Of(IReadOnlyList<double> values) => With(Known(values), 1);

    /// <summary>
    /// Hamed and Rao (1998): the variance is multiplied by what the autocorrelation of the ranks, trend taken out, calls for; only
    /// lags beyond ± z / √n count.
    /// </summary>
    /// <exception cref="NoAnswerException">There are fewer than three values.</exception>
    public static MannKendall HamedRao(IReadOnlyList<double> values, double level = 0.95)
    {
        double[] known = Known(values);
        int n = known.Length;
        double[] correlations = Autocorrelation.Of(Ranks(WithoutTrend(known, values)), n - 1);
        double limit = Normal.Quantile(0.5 + level / 2) / Math.Sqrt(n);
        double sum = Enumerable.Range(1, n - 1).Where(lag => Math.Abs(correlations[lag]) > limit)
            .Sum(lag => (double)(n - lag) * (n - lag - 1) * (n - lag - 2) * correlations[lag]);
        return With(known, 1 + 2 / ((double)n * (n - 1) * (n - 2)) * Math.Abs(sum));
    }

    /// <summary>Yue and Wang (2004): the variance is multiplied by what all the autocorrelations of the values, trend taken out, call for.</summary>
    /// <exception cref="NoAnswerException">There are fewer than three values, or the autocorrelations leave no variance.</exception>
    public static MannKendall YueWang(IReadOnlyList<double> values)
    {
        double[] known = Known(values);
        int n = known.Length;
        double[] correlations = Autocorrelation.Of(WithoutTrend(known, values), n - 1);
        double factor = 1 + 2 * Enumerable.Range(1, n - 1).Sum(lag => (1 - (double)lag / n) * correlations[lag]);
        return factor > 0
            ? With(known, factor)
            : throw new NoAnswerException("The correction of Yue and Wang leaves no variance for these values");
    }

    /// <summary>The test on what each value adds to its neighbour's share in it (pre-whitening). It takes part of a trend away with the autocorrelation.</summary>
    /// <exception cref="NoAnswerException">There are fewer than four values.</exception>
    public static MannKendall PreWhitened(IReadOnlyList<double> values)
    {
        double[] known = Known(values, 4);
        return With(Whitened(known), 1);
    }

    /// <summary>Yue and others (2002): the trend is taken out before pre-whitening and put back after it. It declares too many trends where months resemble each other.</summary>
    /// <exception cref="NoAnswerException">There are fewer than four values.</exception>
    public static MannKendall TrendFreePreWhitened(IReadOnlyList<double> values)
    {
        double[] known = Known(values, 4);
        double slope = SenSlope.Of(values).Slope;
        double[] whitened = Whitened(WithoutTrend(known, values));
        return With([.. whitened.Select((value, i) => value + slope * (i + 1))], 1);
    }

    /// <summary>The seasonal test (Hirsch, Slack and Smith 1982): each month is compared with the same month of other years only. The first value is the first of the cycle.</summary>
    /// <exception cref="NoAnswerException">No month has three values.</exception>
    public static MannKendall Seasonal(IReadOnlyList<double> values, int period = Months)
    {
        double[][] months = [.. SenSlope.ByMonth(values, period).Select(month => month.Where(double.IsFinite).ToArray())];
        Require(months.Max(month => month.Length), 3, "values of one month");
        return Tested(months.Sum(ScoreOf), months.Sum(VarianceOf), months.Sum(month => month.Length * (month.Length - 1.0) / 2), continuity: true);
    }

    /// <summary>
    /// The seasonal test for months that resemble each other within a year (Hirsch and Slack 1984). Safe, and nearly blind with five
    /// years. A year with a missing month is left out.
    /// </summary>
    /// <exception cref="NoAnswerException">There are fewer than three whole years.</exception>
    public static MannKendall CorrelatedSeasonal(IReadOnlyList<double> values, int period = Months)
    {
        double[][] all = SenSlope.ByMonth(values, period);
        int[] whole = [.. Enumerable.Range(0, all[0].Length).Where(year => all.All(month => double.IsFinite(month[year])))];
        Require(whole.Length, 3, "whole years");
        double[][] months = [.. all.Select(month => whole.Select(year => month[year]).ToArray())];
        double[][] ranks = [.. months.Select(Ranks)];
        double variance = 0;
        for (int i = 0; i < period; i++)
        {
            for (int j = 0; j < period; j++)
            {
                variance += CovarianceOf(months[i], months[j], ranks[i], ranks[j]);
            }
        }

        return Tested(months.Sum(ScoreOf), variance, period * (whole.Length * (whole.Length - 1.0) / 2), continuity: false);
    }

    private static MannKendall With(double[] values, double factor) =>
        Tested(ScoreOf(values), VarianceOf(values) * factor, values.Length * (values.Length - 1.0) / 2, continuity: true);

    private static MannKendall Tested(double score, double variance, double pairs, bool continuity)
    {
        double z = score == 0 || variance <= 0 ? 0 : (continuity ? score - Math.Sign(score) : score) / Math.Sqrt(variance);
        return new MannKendall(score, variance, z, Normal.TwoSided(z), score / pairs);
    }

    internal static double ScoreOf(double[] values)
    {
        int score = 0;
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = i + 1; j < values.Length; j++)
            {
                score += values[j].CompareTo(values[i]);
            }
        }

        return score;
    }

    internal static double VarianceOf(double[] values) =>
        (PairsOf(values.Length) - values.GroupBy(value => value).Sum(tie => PairsOf(tie.Count()))) / 18;

    private static double PairsOf(double n) => n * (n - 1) * (2 * n + 5);

    /// <summary>The covariance of two months' scores, by the concordance of the months and their ranks (Dietz and Killeen 1981).</summary>
    private static double CovarianceOf(double[] first, double[] second, double[] firstRanks, double[] secondRanks)
    {
        double n = first.Length;
        int concordance = 0;
        for (int i = 0; i < first.Length; i++)
        {
            for (int j = i + 1; j < first.Length; j++)
            {
                concordance += first[j].CompareTo(first[i]) * second[j].CompareTo(second[i]);
            }
        }

        return (concordance + 4 * firstRanks.Zip(secondRanks, (a, b) => a * b).Sum() - n * (n + 1) * (n + 1)) / 3;
    }

    /// <summary>The rank of each value; values that are equal share theirs.</summary>
    private static double[] Ranks(double[] values) =>
        [.. values.Select(value => (values.Length + 1 + values.Sum(other => value.CompareTo(other))) / 2.0)];

    private static double[] WithoutTrend(double[] known, IReadOnlyList<double> values)
    {
        double slope = SenSlope.Of(values).Slope;
        return [.. known.Select((value, i) => value - slope * (i + 1))];
    }

    private static double[] Whitened(double[] values)
    {
        double share = Autocorrelation.Of(values, 1)[1];
        return [.. values.Skip(1).Zip(values, (value, before) => value - share * before)];
    }

    private static double[] Known(IReadOnlyList<double> values, int atLeast = 3)
    {
        double[] known = [.. values.Where(double.IsFinite)];
        Require(known.Length, atLeast, "values");
        return known;
    }

    private static void Require(int found, int atLeast, string what)
    {
        if (found < atLeast)
        {
            throw new NoAnswerException($"The test of Mann and Kendall needs at least {atLeast} {what}, and there are {found}");
        }
    }
}

namespace Wardmote.Analysis.Trends;

/// <summary>How far each month of the year lies from a month of average size: 1.2 is a fifth above.</summary>
/// <param name="Values">One for each month of the cycle, the first being that of the series' first month; their mean is 1.</param>
/// <param name="Ranges">The range of each, by resampling.</param>
/// <param name="Strength">How much of what moves around the trend is season, from 0 to 1, less what twelve means explain by chance.</param>
/// <param name="Chance">The chance of differences between months at least so large if there were no season.</param>
/// <param name="Years">How many ratios stand behind the month that has the fewest.</param>
public sealed record SeasonalIndex(IReadOnlyList<double> Values, IReadOnlyList<Interval> Ranges, double Strength, double Chance, int Years)
{
    /// <summary>With fewer months than three years a season cannot be told from an odd year.</summary>
    public const int FewestMonths = 36;

    /// <summary>Below this mean chance in counting is larger than any season.</summary>
    public const double LeastMean = 5;

    private const int Resamples = 999;

    /// <summary>The strength in a word: below 0.3 weak, to 0.6 moderate, above strong.</summary>
    public string Words => Strength < 0.3 ? "weak" : Strength <= 0.6 ? "moderate" : "strong";

    /// <summary>
    /// The ratio of each month to the centred mean of twelve, averaged over the years. The ranges come from resampling what is left of all ratios,
    /// widened for the few years each mean is made of. The test is the likelihood ratio of two harmonics in a quasi-Poisson regression with trend, by F.
    /// </summary>
    /// <param name="counts">The months, NaN where missing. A missing month leaves the year around it without ratios.</param>
    /// <param name="seed">The start of the random numbers; the same seed gives the same ranges.</param>
    /// <param name="days">The days of each month, so that February isn't low because it is short. None to leave that in.</param>
    /// <param name="breaks">Known breaks; the test allows for them, and ratios across one are left out.</param>
    /// <param name="level">The share of such ranges that hold the true index.</param>
    /// <exception cref="NoAnswerException">Fewer than 36 known months, a mean below 5, or a month of the year with fewer than two ratios.</exception>
    public static SeasonalIndex Of(IReadOnlyList<double> counts, int seed, IReadOnlyList<double>? days = null, IReadOnlyList<int>? breaks = null, double level = 0.95)
    {
        MonthlySeries series = new(counts, days, breaks);
        MonthlySeries.Require(series);
        const int period = MonthlySeries.MonthsInYear;
        double mean = counts.Where(double.IsFinite).DefaultIfEmpty(0).Average();
        if (series.KnownMonths < FewestMonths || mean < LeastMean)
        {
            throw new NoAnswerException(
                $"Too few for a season: it takes {FewestMonths} known months with a mean of {LeastMean}, and there are {series.KnownMonths} with {mean:0.0}");
        }

        double[] ratios = Ratios(series, period);
        double[][] byMonth = [.. Enumerable.Range(0, period).Select(month => ratios.Where((ratio, i) => i % period == month && double.IsFinite(ratio)).ToArray())];
        int fewest = byMonth.Min(month => month.Length);
        if (fewest < 2)
        {
            throw new NoAnswerException("Too few for a season: a month of the year has fewer than two years that are whole around it");
        }

        double[] plain = [.. byMonth.Select(month => month.Average())];
        double scale = plain.Average();
        double[] left = [.. byMonth.SelectMany((month, i) => month.Select(ratio => (ratio - plain[i]) * Math.Sqrt(month.Length / (month.Length - 1.0))))];
        return new SeasonalIndex(
            [.. plain.Select(value => value / scale)],
            Resampled(plain, byMonth, left, seed, level),
            StrengthOf(ratios, plain, period),
            ChanceOf(series),
            fewest);
    }

    private static double[] Ratios(MonthlySeries series, int period)
    {
        double[] levels = [.. series.Counts.Select((count, i) => count / (series.Populations?[i] ?? 1))];
        double[] means = Decomposition.CentredMean(levels, period);
        int[] breaks = series.BreaksInside();
        return [.. levels.Select((value, i) => breaks.Any(first => first > i - period / 2 && first <= i + period / 2) ? double.NaN : value / means[i])];
    }

    private static Interval[] Resampled(double[] plain, double[][] byMonth, double[] left, int seed, double level)
    {
        Random random = new(seed);
        double[][] drawn = [.. plain.Select(_ => new double[Resamples])];
        for (int sample = 0; sample < Resamples; sample++)
        {
            double[] means = [.. plain.Select((value, month) => value + byMonth[month].Average(_ => left[random.Next(left.Length)]))];
            double scale = means.Average();
            for (int month = 0; month < plain.Length; month++)
            {
                drawn[month][sample] = means[month] / scale;
            }
        }

        double tail = (1 - level) / 2;
        return [.. drawn.Select(values => values.Order().ToArray()).Select(sorted => new Interval(Quantiles.OfSorted(sorted, tail), Quantiles.OfSorted(sorted, 1 - tail)))];
    }

    /// <summary>Twelve means of a few years each explain much by chance alone, so both sums are taken for each degree of freedom.</summary>
    private static double StrengthOf(double[] ratios, double[] plain, int period)
    {
        int[] known = [.. Enumerable.Range(0, ratios.Length).Where(i => double.IsFinite(ratios[i]))];
        double all = known.Average(i => ratios[i]);
        double both = known.Sum(i => Math.Pow(ratios[i] - all, 2));
        double left = known.Sum(i => Math.Pow(ratios[i] - plain[i % period], 2));
        return both == 0 ? 0 : Math.Max(0, 1 - left / (known.Length - period) / (both / (known.Length - 1)));
    }

    /// <summary>The deviance that two harmonics explain, for each of their four terms, over the dispersion.</summary>
    private static double ChanceOf(MonthlySeries series)
    {
        int[] breaks = series.BreaksInside();
        CountFit with = Fit(new MonthlyModel(Breaks: breaks));
        CountFit without = Fit(new MonthlyModel(Harmonics: 0, Breaks: breaks));
        int terms = without.DegreesOfFreedom - with.DegreesOfFreedom;
        double ratio = (without.Deviance - with.Deviance) / terms / with.Dispersion;
        double x = terms * ratio / (terms * ratio + with.DegreesOfFreedom);
        return double.IsFinite(x) ? 1 - Beta.Share(Math.Clamp(x, 0, 1), terms / 2.0, with.DegreesOfFreedom / 2.0) : 1;

        CountFit Fit(MonthlyModel model) => CountRegression.Fit(series.Counts, model.Rows(series.Counts.Count), CountSpread.QuasiPoisson, series.Populations);
    }
}

namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>
/// The mean and variance of each period ahead in closed form (Hyndman, Koehler, Ord and Snyder 2008, chapter 6). Where seasons multiply, the mean and the second moment
/// of level and slope are carried forward with the normal error's moments, which is exact also beyond the first year ahead.
/// </summary>
internal static class EtsVariance
{
    public static (double[] Mean, double[] Variance) Ahead(EtsModel model, int horizon) =>
        model.Form.Season == EtsSeason.Multiplicative ? Multiplied(model, horizon) : Added(model, horizon);

    private static (double[] Mean, double[] Variance) Added(EtsModel model, int horizon)
    {
        double[] mean = new double[horizon];
        double[] variance = new double[horizon];
        double[] weights = new double[horizon];
        double[] moment = new double[horizon];
        double damped = 0;
        double power = 1;
        for (int h = 1; h <= horizon; h++)
        {
            power *= model.Phi;
            damped += power;
            mean[h - 1] = model.Level + damped * model.Slope + (model.Seasons.Count > 0 ? model.Seasons[(h - 1) % model.Seasons.Count] : 0);
            weights[h - 1] = model.Alpha + model.Beta * damped + (model.Seasons.Count > 0 && h % model.Seasons.Count == 0 ? model.Gamma : 0);
            double sum = 0;
            for (int j = 1; j < h; j++)
            {
                double square = weights[j - 1] * weights[j - 1];
                sum += square * (model.Form.Error == EtsError.Additive ? 1 : moment[h - j - 1]);
            }

            double centre = mean[h - 1] * mean[h - 1];
            moment[h - 1] = centre + model.Variance * sum;
            variance[h - 1] = model.Form.Error == EtsError.Additive ? model.Variance * (1 + sum) : (1 + model.Variance) * moment[h - 1] - centre;
        }

        return (mean, variance);
    }

    /// <summary>
    /// Level and slope are multiplied each period by F + G e, and a season by 1 + γ e at the same e, so that only products with the moments of e
    /// (0, σ², 0, 3σ⁴) are needed. Where the season of the period ahead isn't touched by an error, γ counts as 0.
    /// </summary>
    private static (double[] Mean, double[] Variance) Multiplied(EtsModel model, int horizon)
    {
        double[] mean = new double[horizon];
        double[] variance = new double[horizon];
        int m = model.Seasons.Count;
        double spread = model.Variance;
        for (int h = 1; h <= horizon; h++)
        {
            (double level, double slope) = (model.Level, model.Slope);
            (double ll, double lb, double bb) = (level * level, level * slope, slope * slope);
            for (int t = 1; t < h; t++)
            {
                double gamma = t % m == h % m ? model.Gamma : 0;
                double pull = gamma * spread;
                double start = level + model.Phi * slope;
                (level, slope) = (start + model.Alpha * pull * start, model.Phi * slope + model.Beta * pull * start);

                double square = ll + 2 * model.Phi * lb + model.Phi * model.Phi * bb;
                double cross = model.Phi * (lb + model.Phi * bb);
                double keep = 1 + gamma * gamma * spread;
                double mix = 2 * gamma * spread;
                double noise = spread + 3 * gamma * gamma * spread * spread;
                (ll, lb, bb) = (
                    square * (keep + 2 * mix * model.Alpha + noise * model.Alpha * model.Alpha),
                    cross * (keep + mix * model.Alpha) + square * (mix * model.Beta + noise * model.Alpha * model.Beta),
                    model.Phi * model.Phi * bb * keep + 2 * mix * model.Beta * cross + noise * model.Beta * model.Beta * square);
            }

            double season = model.Seasons[(h - 1) % m];
            mean[h - 1] = season * (level + model.Phi * slope);
            double second = season * season * (ll + 2 * model.Phi * lb + model.Phi * model.Phi * bb);
            variance[h - 1] = (1 + spread) * second - mean[h - 1] * mean[h - 1];
        }

        return (mean, variance);
    }
}

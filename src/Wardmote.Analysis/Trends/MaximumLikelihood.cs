namespace Wardmote.Analysis.Trends;

/// <summary>The likelihood of counts, and the theta of the negative binomial that makes it largest.</summary>
internal static class MaximumLikelihood
{
    private const int MostSteps = 200;

    /// <summary>Theta for counts whose means are known, by Newton's steps on its logarithm from the moments (or from <paramref name="start"/>); infinite where the counts spread no more than chance.</summary>
    public static (double Theta, double Error) ThetaOf(double[] counts, double[] means, double start)
    {
        double excess = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            excess += (counts[i] - means[i]) * (counts[i] - means[i]) - means[i];
        }

        if (double.IsNaN(start) && excess <= 0)
        {
            return (double.PositiveInfinity, double.NaN);
        }

        double theta = double.IsNaN(start) ? means.Sum(mean => mean * mean) / excess : start;
        for (int step = 0; step < MostSteps && theta < 1e9; step++)
        {
            (double score, double information) = Slope(counts, means, theta);
            double move = information > 0 ? Math.Clamp(score / (information * theta), -1.5, 1.5) : Math.Sign(score);
            theta *= Math.Exp(move);
            if (Math.Abs(move) < 1e-12)
            {
                return (theta, 1 / Math.Sqrt(Slope(counts, means, theta).Information));
            }
        }

        return (double.PositiveInfinity, double.NaN);
    }

    /// <summary>The log-likelihood of the counts, with all its constants, so that models with different spread can be compared.</summary>
    public static double LogOf(double[] counts, double[] means, double theta)
    {
        double sum = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            (double count, double mean) = (counts[i], means[i]);
            sum += (count == 0 ? 0 : count * Math.Log(mean)) - GammaFunction.Log(count + 1);
            sum += double.IsInfinity(theta)
                ? -mean
                : GammaFunction.Log(theta + count) - GammaFunction.Log(theta) + theta * Math.Log(theta) - (theta + count) * Math.Log(theta + mean);
        }

        return sum;
    }

    private static (double Score, double Information) Slope(double[] counts, double[] means, double theta)
    {
        double score = 0;
        double information = 0;
        double digamma = GammaFunction.Digamma(theta);
        double trigamma = GammaFunction.Trigamma(theta);
        for (int i = 0; i < counts.Length; i++)
        {
            double count = counts[i];
            double sum = means[i] + theta;
            score += GammaFunction.Digamma(theta + count) - digamma + Math.Log(theta / sum) + 1 - (count + theta) / sum;
            information += trigamma - GammaFunction.Trigamma(theta + count) - 1 / theta + 2 / sum - (count + theta) / (sum * sum);
        }

        return (score, information);
    }
}

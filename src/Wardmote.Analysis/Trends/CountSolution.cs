namespace Wardmote.Analysis.Trends;

/// <summary>Where iteratively reweighted least squares has come to rest.</summary>
/// <param name="Coefficients">One for each term.</param>
/// <param name="Means">The fitted mean of each count.</param>
/// <param name="Information">The Fisher information at the solution, taken apart.</param>
/// <param name="Deviance">Twice the log-likelihood that is lost against a model that fits each count.</param>
internal sealed record CountSolution(double[] Coefficients, double[] Means, Cholesky Information, double Deviance)
{
    private const int MostSteps = 60;

    private const int MostHalvings = 30;

    /// <summary>A fitted mean so much smaller than the typical one stands for "minus infinity": no event on that side of a term.</summary>
    private const double VanishedMean = 1e-6;

    public static CountSolution Of(WeightedCounts data, double theta = double.PositiveInfinity, double[]? start = null)
    {
        if (data.Counts.Length <= data.Terms)
        {
            throw new NoAnswerException($"A regression with {data.Terms} terms needs more than {data.Terms} known counts, and there are {data.Counts.Length}");
        }

        if (data.Counts.All(count => count == 0))
        {
            throw new NoAnswerException("There is no event in the series, so nothing can be fitted to it");
        }

        double[]? coefficients = start;
        double[] means = start is null ? [.. data.Counts.Select(count => count + 0.1)] : MeansAt(data, start);
        double deviance = start is null ? double.PositiveInfinity : DevianceOf(data, means, theta);
        double noise = 1e-14 * data.Counts.Sum();
        for (int step = 0; step < MostSteps; step++)
        {
            Cholesky information = InformationAt(data, means, theta, out double[] right);
            double[] next = information.Solve(right);
            double[] nextMeans = MeansAt(data, next);
            double nextDeviance = DevianceOf(data, nextMeans, theta);
            for (int halving = 0; coefficients is not null && !(nextDeviance <= deviance * (1 + 1e-9) + 1e-9) && halving < MostHalvings; halving++)
            {
                next = [.. next.Zip(coefficients, (to, from) => (to + from) / 2)];
                nextMeans = MeansAt(data, next);
                nextDeviance = DevianceOf(data, nextMeans, theta);
            }

            if (!double.IsFinite(nextDeviance))
            {
                break;
            }

            bool settled = coefficients is not null && Math.Abs(nextDeviance - deviance) <= 1e-11 * (Math.Abs(nextDeviance) + 0.1) + noise;
            (coefficients, means, deviance) = (next, nextMeans, nextDeviance);
            if (settled)
            {
                RequireFinite(data, means);
                return new CountSolution(coefficients, means, InformationAt(data, means, theta, out _), deviance);
            }
        }

        throw new NoAnswerException("The regression does not settle: no finite values of its terms fit the counts");
    }

    /// <summary>A term that would have to be infinite makes some fitted rates vanish beside the others.</summary>
    private static void RequireFinite(WeightedCounts data, double[] means)
    {
        double typical = Math.Log(data.Counts.Average()) - data.Offsets.Average();
        for (int i = 0; i < means.Length; i++)
        {
            if (!(Math.Log(means[i]) - data.Offsets[i] - typical > Math.Log(VanishedMean)))
            {
                throw new NoAnswerException("The regression explodes: all events lie on one side of a term, so that no finite value of it fits the counts");
            }
        }
    }

    private static double[] MeansAt(WeightedCounts data, double[] coefficients)
    {
        double[] means = new double[data.Counts.Length];
        for (int i = 0; i < means.Length; i++)
        {
            double link = data.Offsets[i];
            double[] row = data.Rows[i];
            for (int k = 0; k < row.Length; k++)
            {
                link += coefficients[k] * row[k];
            }

            means[i] = Math.Exp(link);
        }

        return means;
    }

    private static Cholesky InformationAt(WeightedCounts data, double[] means, double theta, out double[] right)
    {
        int terms = data.Terms;
        double[,] matrix = new double[terms, terms];
        right = new double[terms];
        for (int i = 0; i < means.Length; i++)
        {
            double weight = data.Weight(i) * means[i] / (1 + means[i] / theta);
            double working = Math.Log(means[i]) - data.Offsets[i] + (data.Counts[i] - means[i]) / means[i];
            double[] row = data.Rows[i];
            for (int k = 0; k < terms; k++)
            {
                double weighted = weight * row[k];
                right[k] += weighted * working;
                for (int l = 0; l <= k; l++)
                {
                    matrix[k, l] += weighted * row[l];
                }
            }
        }

        if (Cholesky.Of(matrix) is { } information)
        {
            return information;
        }

        RequireFinite(data, means);
        throw new NoAnswerException("Two terms of the model cannot be told apart in these data: one is made up of the others");
    }

    internal static double DevianceOf(WeightedCounts data, double[] means, double theta)
    {
        double sum = 0;
        for (int i = 0; i < means.Length; i++)
        {
            double count = data.Counts[i];
            double own = count == 0 ? 0 : count * Math.Log(count / means[i]);
            double rest = double.IsInfinity(theta) ? count - means[i] : (count + theta) * Math.Log((count + theta) / (means[i] + theta));
            sum += 2 * data.Weight(i) * (own - rest);
        }

        return sum;
    }
}

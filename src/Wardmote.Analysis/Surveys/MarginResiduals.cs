namespace Wardmote.Analysis.Surveys;

/// <summary>What is left of answers once the margins that the weights were fitted to are taken out: only this is uncertain, for the margins are known (Deville and Särndal 1992).</summary>
internal static class MarginResiduals
{
    private const int MostRounds = 10_000;

    public static double[] Of(double[] values, IReadOnlyList<SurveyMargin> margins, double[] weights)
    {
        double[] left = [.. values];
        for (int round = 0; round < MostRounds; round++)
        {
            double moved = 0;
            foreach (SurveyMargin margin in margins)
            {
                double[] sums = new double[margin.Population.Count];
                double[] sizes = new double[margin.Population.Count];
                for (int i = 0; i < left.Length; i++)
                {
                    int group = margin.GroupOf[i];
                    (sums[group], sizes[group]) = (sums[group] + weights[i] * left[i], sizes[group] + weights[i]);
                }

                for (int i = 0; i < left.Length; i++)
                {
                    double mean = sums[margin.GroupOf[i]] / sizes[margin.GroupOf[i]];
                    left[i] -= mean;
                    moved = Math.Max(moved, Math.Abs(mean));
                }
            }

            if (moved <= 1e-14)
            {
                break;
            }
        }

        return left;
    }
}

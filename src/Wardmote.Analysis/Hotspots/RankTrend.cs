namespace Wardmote.Analysis.Hotspots;

/// <summary>The trend test of Mann (1945) and Kendall (1975): rises less falls among all pairs, with ties allowed for.</summary>
internal static class RankTrend
{
    public static double Z(IReadOnlyList<double> values)
    {
        double n = values.Count;
        int score = 0;
        for (int i = 0; i < values.Count; i++)
        {
            for (int j = i + 1; j < values.Count; j++)
            {
                score += Math.Sign(values[j] - values[i]);
            }
        }

        double ties = values.GroupBy(value => value).Sum(same => same.Count() * (same.Count() - 1.0) * (2 * same.Count() + 5));
        double variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
        return score == 0 ? 0 : (score - Math.Sign(score)) / Math.Sqrt(variance);
    }
}

namespace Wardmote.Analysis.Trends;

/// <summary>What a monthly count is taken to be made of, on the scale of the logarithm: a level, a trend, a season of sines, and steps at known breaks.</summary>
/// <param name="HasTrend">Whether there is a straight line in time; its coefficient is the log of the change in a year.</param>
/// <param name="Harmonics">How many pairs of sine and cosine make up the season: 0 for none, 2 as a rule.</param>
/// <param name="Breaks">The first month of each new level, counted from 0 as the series is: a change of recording, a lockdown and its end. None as a rule.</param>
/// <param name="PeriodsInYear">12 for months, 4 for quarters.</param>
/// <example><c>CountRegression.Fit(counts, new MonthlyModel().Rows(60), CountSpread.QuasiPoisson)</c></example>
public sealed record MonthlyModel(bool HasTrend = true, int Harmonics = 2, IReadOnlyList<int>? Breaks = null, int PeriodsInYear = 12)
{
    /// <summary>Where the trend stands among the coefficients, after the level.</summary>
    public const int TrendTerm = 1;

    /// <summary>How many coefficients the model has.</summary>
    public int Terms => 1 + (HasTrend ? 1 : 0) + 2 * Harmonics + (Breaks?.Count ?? 0);

    /// <summary>The row of one month: 1, its time in years, its sines and cosines, and 0 or 1 for each break. Months to come are allowed: their breaks have happened.</summary>
    public double[] Row(int month)
    {
        double[] row = new double[Terms];
        int next = 0;
        row[next++] = 1;
        if (HasTrend)
        {
            row[next++] = (double)month / PeriodsInYear;
        }

        for (int k = 1; k <= Harmonics; k++)
        {
            (row[next], row[next + 1]) = Math.SinCos(2 * Math.PI * k * (month % PeriodsInYear) / PeriodsInYear);
            next += 2;
        }

        foreach (int first in Breaks ?? [])
        {
            row[next++] = month >= first ? 1 : 0;
        }

        return row;
    }

    /// <summary>The rows of the first so many months.</summary>
    public double[][] Rows(int months) => [.. Enumerable.Range(0, months).Select(Row)];
}

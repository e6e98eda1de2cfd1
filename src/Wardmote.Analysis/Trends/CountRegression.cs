namespace Wardmote.Analysis.Trends;

/// <summary>
/// Regression of counts with a logarithmic link (a generalised linear model; Nelder and Wedderburn 1972, fitted by iteratively
/// reweighted least squares; theta by maximum likelihood in turns with it, Venables and Ripley 2002).
/// </summary>
public static class CountRegression
{
    private const int MostTurns = 100;

    /// <summary>A theta above this can't be told from infinity, which is to say from counts that vary by chance alone.</summary>
    private const double EndlessTheta = 1e7;

    /// <summary>The fit of the log of the mean to the rows. A month whose count or exposure is missing (NaN) is passed over; a 0 is a count of none.</summary>
    /// <param name="counts">The counts, 0 or more.</param>
    /// <param name="rows">For each count the values of the terms, the first of which is 1 as a rule (<see cref="MonthlyModel.Rows"/>).</param>
    /// <param name="spread">How much the counts are taken to vary.</param>
    /// <param name="exposures">What each count is to be seen against, above 0: residents, days in the month. None means 1 each.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a count or exposure is negative or an exposure 0.</exception>
    /// <exception cref="NoAnswerException">There are too few counts for the terms, no events, terms that can't be told apart, or nothing finite fits (all events on one side of a break).</exception>
    public static CountFit Fit(IReadOnlyList<double> counts, IReadOnlyList<double[]> rows, CountSpread spread, IReadOnlyList<double>? exposures = null)
    {
        if (rows.Count != counts.Count || (exposures is not null && exposures.Count != counts.Count))
        {
            throw new ArgumentException("Each count needs its row, and its exposure where there are any", nameof(rows));
        }

        if (counts.Any(count => count < 0) || exposures?.Any(exposure => exposure <= 0) == true)
        {
            throw new ArgumentException("Counts are 0 or more and exposures above 0; what is missing is NaN", nameof(counts));
        }

        int[] known = [.. Enumerable.Range(0, counts.Count).Where(i => double.IsFinite(counts[i]) && double.IsFinite(exposures?[i] ?? 1))];
        WeightedCounts data = new(
            [.. known.Select(i => counts[i])],
            [.. known.Select(i => rows[i])],
            [.. known.Select(i => Math.Log(exposures?[i] ?? 1))]);
        CountSolution solution = CountSolution.Of(data);
        (double theta, double error) = (double.PositiveInfinity, double.NaN);
        if (spread == CountSpread.NegativeBinomial)
        {
            (solution, theta, error) = WithTheta(data, solution);
        }

        return new CountFit(data, solution, spread, theta, error, known, counts.Count);
    }

    private static (CountSolution Solution, double Theta, double Error) WithTheta(WeightedCounts data, CountSolution solution)
    {
        double theta = double.NaN;
        for (int turn = 0; turn < MostTurns; turn++)
        {
            (double next, double error) = MaximumLikelihood.ThetaOf(data.Counts, solution.Means, theta);
            if (next > EndlessTheta)
            {
                return (CountSolution.Of(data), double.PositiveInfinity, double.NaN);
            }

            solution = CountSolution.Of(data, next, solution.Coefficients);
            if (Math.Abs(next - theta) <= 1e-10 * next)
            {
                return (solution, next, error);
            }

            theta = next;
        }

        throw new NoAnswerException("The spread of the counts could not be estimated: the search for it does not settle");
    }
}

namespace Wardmote.Analysis.Forecasts;

/// <summary>What every method asks of a series before it looks at it.</summary>
internal static class Known
{
    /// <summary>Refuses a series that is too short or has a gap. A gap is never taken for a zero.</summary>
    public static void Require(IReadOnlyList<double> series, int atLeast)
    {
        if (series.Count < atLeast)
        {
            throw new NoAnswerException($"This forecast needs at least {atLeast} values in a row, and there are {series.Count}");
        }

        int missing = series.Count(value => !double.IsFinite(value));
        if (missing > 0)
        {
            throw new NoAnswerException($"{missing} of the {series.Count} values {(missing == 1 ? "is" : "are")} missing, and a missing value is not a zero");
        }
    }
}

namespace Wardmote.Analysis.Forecasts;

/// <summary>What a year will come to, from the parts that are known. Either a value, or the reason for none.</summary>
/// <param name="Value">The year's total or share: the actual one when nothing is missing, else the projection.</param>
/// <param name="Range">The interval of the projection. None for a complete year.</param>
/// <param name="Missing">How many periods of the year are not known.</param>
/// <param name="WhyNone">Why nothing is projected, in words; empty where something is.</param>
public sealed record YearEnd(double? Value, Interval? Range, int Missing, string WhyNone = "")
{
    /// <summary>Whether every period of the year is known, so that the value is no projection.</summary>
    public bool IsComplete => Missing == 0;

    /// <summary>
    /// The year's total of a count of events: what is known, and for each missing period the mean of the last year's worth of
    /// periods. Of the methods tried on monthly crime in London the simplest did best; a straight line carried on did worst.
    /// The range allows for chance in counting, for the spread between periods and for a level that drifts; see docs/methods/forecasts.md.
    /// The total is never below what is known already.
    /// </summary>
    /// <param name="before">The periods before the year, oldest first; a missing one is NaN and is passed over.</param>
    /// <param name="year">The year's periods (4 quarters, 12 months), NaN where not known.</param>
    /// <param name="level">The share of years that the range should hold: 0.8 is four in five.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has fewer than two periods, or the level is not between 0 and 1.</exception>
    public static YearEnd OfCounts(IReadOnlyList<double> before, IReadOnlyList<double> year, double level = 0.8) =>
        OfTotals(before, year, level, leastVariance: mean => Math.Max(mean, 0), floor: true);

    /// <summary>The year's total of an amount, such as money: as <see cref="OfCounts"/>, but neither chance in counting nor a floor applies.</summary>
    /// <inheritdoc cref="OfCounts" path="/param"/>
    /// <inheritdoc cref="OfCounts" path="/exception"/>
    public static YearEnd OfAmounts(IReadOnlyList<double> before, IReadOnlyList<double> year, double level = 0.8) =>
        OfTotals(before, year, level, leastVariance: _ => 0, floor: false);

    /// <summary>
    /// The year's share, from 0 to 1: all successes over all trials, where each missing period has the mean trials and the
    /// pooled share of the last year's worth of periods. Its spread between periods is never taken to be less than the binomial one.
    /// </summary>
    /// <param name="before">The periods before the year, oldest first.</param>
    /// <param name="year">The year's periods, <see cref="Trials.Unknown"/> where not known.</param>
    /// <param name="level">The share of years that the range should hold.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has fewer than two periods, or the level is not between 0 and 1.</exception>
    public static YearEnd OfShares(IReadOnlyList<Trials> before, IReadOnlyList<Trials> year, double level = 0.8)
    {
        Pace pace = Pace.Of(year.Count, level);
        Trials[] inYear = [.. year.Where(period => period.IsKnown)];
        Trials sum = Trials.Sum(inYear);
        int missing = year.Count - inYear.Length;
        Trials[] known = [.. before.Where(period => period.IsKnown), .. inYear];
        if (missing == 0)
        {
            return sum.Of > 0 ? new YearEnd(sum.Share, null, 0) : new YearEnd(null, null, 0, "Nothing was counted in the year, so there is no share");
        }

        Trials lastYear = Trials.Sum(known.TakeLast(year.Count));
        Trials[] blocks = [.. pace.Blocks(known).Select(Trials.Sum).Where(block => block.Of > 0)];
        if (pace.WhyTooFew(blocks.Length) is { Length: > 0 } why)
        {
            return new YearEnd(null, null, missing, why);
        }

        if (lastYear.Of == 0)
        {
            return new YearEnd(null, null, missing, "Nothing was counted in the last year, so there is no share to carry on");
        }

        double careful = (lastYear.Successes + 0.5) / (lastYear.Of + 1);
        double toCome = missing * lastYear.Of / Math.Min(year.Count, known.Length);
        double size = toCome / missing * pace.PeriodsInABlock;
        double value = (sum.Successes + toCome * lastYear.Share) / (sum.Of + toCome);
        double half = pace.HalfWidth([.. blocks.Select(block => block.Share)], missing, careful * (1 - careful) / size) * size / (sum.Of + toCome);
        return new YearEnd(value, new Interval(
            Math.Max(sum.Successes / (sum.Of + toCome), value - half),
            Math.Min((sum.Successes + toCome) / (sum.Of + toCome), value + half)), missing);
    }

    private static YearEnd OfTotals(IReadOnlyList<double> before, IReadOnlyList<double> year, double level, Func<double, double> leastVariance, bool floor)
    {
        Pace pace = Pace.Of(year.Count, level);
        double[] inYear = [.. year.Where(double.IsFinite)];
        int missing = year.Count - inYear.Length;
        double[] known = [.. before.Where(double.IsFinite), .. inYear];
        if (missing == 0)
        {
            return new YearEnd(inYear.Sum(), null, 0);
        }

        double[] blocks = [.. pace.Blocks(known).Select(block => block.Sum())];
        if (pace.WhyTooFew(blocks.Length) is { Length: > 0 } why)
        {
            return new YearEnd(null, null, missing, why);
        }

        double mean = known.TakeLast(year.Count).Average();
        double half = pace.HalfWidth(blocks, missing, leastVariance(mean * pace.PeriodsInABlock));
        double value = inYear.Sum() + missing * mean;
        return new YearEnd(value, new Interval(floor ? Math.Max(inYear.Sum(), value - half) : value - half, value + half), missing);
    }
}

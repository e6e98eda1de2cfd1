namespace Wardmote.Analysis.Rates;

/// <summary>How unusual an area's count is if all areas shared one rate: the probability map of Choynowski (1959).</summary>
/// <param name="Expected">The count that the shared rate gives for the area's people.</param>
/// <param name="Relative">The count as a multiple of the expected one.</param>
/// <param name="UpTo">The chance of so many events or fewer.</param>
/// <param name="AtLeastSoFar">The chance of a count at least so far on its own side of the expected one.</param>
/// <param name="IsLow">Whether the count is below the expected one.</param>
public sealed record UnusualCount(double Expected, double Relative, double UpTo, double AtLeastSoFar, bool IsLow)
{
    /// <summary>Each area's count against the rate of all areas together. The chances are one-sided and not adjusted for the number of areas; <see cref="ManyTests"/> does that.</summary>
    /// <exception cref="ArgumentException">The lists differ in length, or a population is not above 0.</exception>
    /// <exception cref="NoAnswerException">There is no event.</exception>
    public static IReadOnlyList<UnusualCount> Of(IReadOnlyList<long> counts, IReadOnlyList<double> populations)
    {
        if (counts.Count != populations.Count || populations.Any(people => !(people > 0)))
        {
            throw new ArgumentException("Each area needs its count and its population above 0", nameof(populations));
        }

        double rate = counts.Sum() / populations.Sum();
        return rate > 0
            ? [.. counts.Zip(populations, (count, people) => Against(count, rate * people))]
            : throw new NoAnswerException("Without any event no count is unusual");
    }

    private static UnusualCount Against(long count, double expected)
    {
        double upTo = Poisson.Share(count, expected);
        bool isLow = count < expected;
        return new UnusualCount(expected, count / expected, upTo, isLow ? upTo : Poisson.ShareFrom(count, expected), isLow);
    }
}

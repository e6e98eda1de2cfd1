namespace Wardmote.Analysis.Harm;

/// <summary>
/// What a crime of a published type weighs on average: low, central and high, because the type holds offences of very different weight and
/// its mix is known only so well. Offences without a weight add nothing and are told as not covered.
/// </summary>
/// <param name="Type">The type of crime as it is published.</param>
/// <param name="Low">The smallest average that the possible mixes give, for one crime of the type.</param>
/// <param name="Central">The average of the usual mix.</param>
/// <param name="High">The largest average.</param>
/// <param name="Covered">The share of the type's crimes that have a weight, in the usual mix.</param>
/// <param name="CountsAsCrime">False for anti-social behaviour, which is never added to crime.</param>
/// <param name="IsUnverified">Whether a weight or a share in it is believed and not checked against its source.</param>
/// <param name="Note">Why there is no weight, or what to know of it.</param>
public sealed record TypeWeight(
    string Type, double Low, double Central, double High, double Covered, bool CountsAsCrime = true, bool IsUnverified = false, string Note = "")
{
    private const double Rounding = 1e-6;

    /// <summary>A type of one offence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or no number.</exception>
    public static TypeWeight Of(string type, double weight) => OfMix(type, [OffenceShare.Known(type, weight, 1)]);

    /// <summary>A type that the table gives no weight. Its crimes are told as not covered.</summary>
    public static TypeWeight None(string type, string why) => new(type, 0, 0, 0, 0, Note: why);

    /// <summary>Incidents that are no crimes. They enter neither sums nor coverage.</summary>
    public static TypeWeight NotCrime(string type, string why) => new(type, 0, 0, 0, 0, CountsAsCrime: false, Note: why);

    /// <summary>
    /// A type with its mix of offences. The central weight is that of the usual shares; low and high are the least and the most that shares
    /// within their bounds can give when they add up to the whole.
    /// Example: burglary, of which 0.65 to 0.69 are domestic at 5,930 and the rest commercial at 15,460, is 8,884 to 9,266 pounds.
    /// </summary>
    /// <exception cref="ArgumentException">There are no offences, the usual shares do not add up to 1, or the bounds leave no mix that does.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight or share is out of range, or a share outside its bounds.</exception>
    public static TypeWeight OfMix(string type, IReadOnlyList<OffenceShare> offences)
    {
        foreach (OffenceShare offence in offences)
        {
            if (!(offence.Weight is null or >= 0) || !(offence.Low >= 0 && offence.Share >= offence.Low && offence.High >= offence.Share && offence.High <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(offences), offence, "A weight is 0 or more, and a share lies between its bounds from 0 to 1");
            }
        }

        double sum = offences.Sum(offence => offence.Share);
        return Math.Abs(sum - 1) <= Rounding
            ? new TypeWeight(
                type,
                Extreme(offences.OrderBy(offence => offence.Weight ?? 0)),
                offences.Sum(offence => offence.Share * (offence.Weight ?? 0)),
                Extreme(offences.OrderByDescending(offence => offence.Weight ?? 0)),
                offences.Where(offence => offence.Weight is not null).Sum(offence => offence.Share))
            : throw new ArgumentException($"The usual shares of {type} add up to {sum:0.####} and not to 1", nameof(offences));
    }

    /// <summary>Each offence has its least share; what is missing to the whole goes to the first ones, as much as they may have.</summary>
    private static double Extreme(IEnumerable<OffenceShare> inOrder)
    {
        OffenceShare[] offences = [.. inOrder];
        double left = 1 - offences.Sum(offence => offence.Low);
        double weight = 0;
        foreach (OffenceShare offence in offences)
        {
            double more = Math.Clamp(left, 0, offence.High - offence.Low);
            left -= more;
            weight += (offence.Low + more) * (offence.Weight ?? 0);
        }

        return weight;
    }
}

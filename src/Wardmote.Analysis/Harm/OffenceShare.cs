namespace Wardmote.Analysis.Harm;

/// <summary>One kind of offence within a published type of crime: what one such offence weighs, and which share of the type it makes up.</summary>
/// <param name="Offence">Its name.</param>
/// <param name="Weight">The cost in pounds, or days, or score of one; none where the table has none, which is not the same as nothing.</param>
/// <param name="Share">Its usual share of the type's crimes, from 0 to 1.</param>
/// <param name="Low">The smallest share that is thought possible; the same as <paramref name="Share"/> where the mix is known.</param>
/// <param name="High">The largest share that is thought possible.</param>
public sealed record OffenceShare(string Offence, double? Weight, double Share, double Low, double High)
{
    /// <summary>An offence whose share is known.</summary>
    public static OffenceShare Known(string offence, double? weight, double share) => new(offence, weight, share, share, share);

    /// <summary>An offence of whose share nothing is known but a guess.</summary>
    public static OffenceShare Guessed(string offence, double? weight, double share) => new(offence, weight, share, 0, 1);
}

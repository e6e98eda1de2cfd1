namespace Wardmote.Evidence.Fitness;

/// <summary>The categories that the police published under, which changed twice.</summary>
/// <param name="From">The first month of data with them.</param>
/// <param name="Changed">The categories that began, ended or came to mean something else when it began.</param>
public sealed record CategorySet(int Categories, DateOnly From, IReadOnlyList<CrimeType> Changed)
{
    /// <summary>Six from December 2010, eleven from September 2011, fourteen from May 2013.</summary>
    public static IReadOnlyList<CategorySet> All { get; } =
    [
        new(6, new(2010, 12, 1), []),
        new(11, new(2011, 9, 1),
            [CrimeType.CriminalDamageAndArson, CrimeType.Drugs, CrimeType.OtherTheft, CrimeType.PublicDisorderAndWeapons, CrimeType.Shoplifting, CrimeType.OtherCrime]),
        new(14, new(2013, 5, 1),
        [
            CrimeType.BicycleTheft, CrimeType.TheftFromThePerson, CrimeType.OtherTheft, CrimeType.PublicDisorderAndWeapons, CrimeType.PossessionOfWeapons, CrimeType.PublicOrder,
            CrimeType.ViolentCrime, CrimeType.ViolenceAndSexualOffences, CrimeType.OtherCrime,
        ]),
    ];

    /// <summary>The set that was in use in a month.</summary>
    public static CategorySet Of(DateOnly month) => All.LastOrDefault(set => set.From <= month) ?? All[0];

    public string Words => Categories switch { 6 => "six categories", 11 => "eleven categories", _ => "fourteen categories" };

    /// <summary>
    /// Whether a sum over these categories means something else from this set on. A sum that holds all that changed does not:
    /// what left one category came into another.
    /// </summary>
    public bool Changes(IReadOnlyList<CrimeType> types) =>
        types.Count > 0 && Changed.Any(types.Contains) && !Changed.All(types.Contains);
}

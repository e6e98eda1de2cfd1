using System.Collections.Frozen;

namespace Wardmote.Evidence;

/// <summary>What the police call each type: in their files, and in the addresses of their interface, which ours take over.</summary>
public static class CrimeTypeNames
{
    private const string UnknownName = "Unknown type";
    private const string UnknownSlug = "unknown";

    private static readonly (CrimeType Type, string Name, string Slug)[] Known =
    [
        (CrimeType.AntiSocialBehaviour, "Anti-social behaviour", "anti-social-behaviour"),
        (CrimeType.BicycleTheft, "Bicycle theft", "bicycle-theft"),
        (CrimeType.Burglary, "Burglary", "burglary"),
        (CrimeType.CriminalDamageAndArson, "Criminal damage and arson", "criminal-damage-arson"),
        (CrimeType.Drugs, "Drugs", "drugs"),
        (CrimeType.OtherCrime, "Other crime", "other-crime"),
        (CrimeType.OtherTheft, "Other theft", "other-theft"),
        (CrimeType.PossessionOfWeapons, "Possession of weapons", "possession-of-weapons"),
        (CrimeType.PublicOrder, "Public order", "public-order"),
        (CrimeType.Robbery, "Robbery", "robbery"),
        (CrimeType.Shoplifting, "Shoplifting", "shoplifting"),
        (CrimeType.TheftFromThePerson, "Theft from the person", "theft-from-the-person"),
        (CrimeType.VehicleCrime, "Vehicle crime", "vehicle-crime"),
        (CrimeType.ViolenceAndSexualOffences, "Violence and sexual offences", "violence-and-sexual-offences"),
        (CrimeType.ViolentCrime, "Violent crime", "violent-crime-until-2013"),
        (CrimeType.PublicDisorderAndWeapons, "Public disorder and weapons", "public-disorder-weapons"),
    ];

    // The interface went on calling violence and sexual offences "violent-crime" when the files no longer did.
    private static readonly FrozenDictionary<string, CrimeType> ByText = Known.Append((Type: CrimeType.Unknown, Name: UnknownName, Slug: UnknownSlug)).SelectMany(known => new[] { (Text: known.Name, known.Type), (Text: known.Slug, known.Type) })
        .DistinctBy(pair => pair.Text, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(pair => pair.Text, pair => pair.Type, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<CrimeType, (string Name, string Slug)> ByType = Known.ToFrozenDictionary(known => known.Type, known => (known.Name, known.Slug));

    /// <summary>All types that the police have used, as they list them; unknown ones last.</summary>
    public static IReadOnlyList<CrimeType> All { get; } = [.. Known.Select(known => known.Type), CrimeType.Unknown];

    /// <summary>
    /// All types that are crimes. Anti-social behaviour is none; of a category that this program does not know nobody can tell, so that it
    /// is counted under its own name. No total of crime holds either.
    /// </summary>
    public static IReadOnlyList<CrimeType> Crimes { get; } = [.. All.Where(type => type.IsCrime)];

    /// <summary>The type of that name or address; none where the police have no such type.</summary>
    public static CrimeType? Find(string text) => ByText.TryGetValue(text.Trim(), out CrimeType type) ? type : null;

    extension(CrimeType type)
    {
        /// <summary>The type as the police write it: "Criminal damage and arson".</summary>
        public string Name => ByType.TryGetValue(type, out (string Name, string Slug) known) ? known.Name : UnknownName;

        /// <summary>The type in addresses: "criminal-damage-arson".</summary>
        public string Slug => ByType.TryGetValue(type, out (string Name, string Slug) known) ? known.Slug : UnknownSlug;

        public bool IsCrime => type is not (CrimeType.AntiSocialBehaviour or CrimeType.Unknown);
    }
}

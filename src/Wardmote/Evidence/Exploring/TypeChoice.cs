using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>What is counted: one type, several together, or all crime. Anti-social behaviour and categories that are not known are choices of their own and in no total of crime.</summary>
/// <param name="Slug">Its name in addresses: "burglary", of several "burglary+robbery".</param>
/// <param name="Name">"Burglary", "Burglary and vehicle crime".</param>
public sealed record TypeChoice(string Slug, string Name, IReadOnlyList<CrimeType> Types)
{
    /// <summary>Every category of crime that the police have; anti-social behaviour is none.</summary>
    public static TypeChoice AllCrime { get; } = new("all-crime", "All crime", CrimeTypeNames.Crimes);

    public static TypeChoice AntiSocialBehaviour { get; } = Of(CrimeType.AntiSocialBehaviour);

    /// <summary>All that can be asked for: all crime first, then the types as the police list them.</summary>
    public static IReadOnlyList<TypeChoice> All { get; } = [AllCrime, .. CrimeTypeNames.All.Select(Of)];

    /// <summary>What the name stands for in a sentence: "crime", "anti-social behaviour", "burglary".</summary>
    public string InSentence => this == AllCrime ? "crime (without anti-social behaviour)" : Name.LowerFirst;

    /// <summary>The types as caveats ask for them: none named means all crime.</summary>
    public IReadOnlyList<CrimeType> Named => this == AllCrime ? [] : Types;

    /// <summary>The same choice is the same however it was come by; lists within a record would compare by reference.</summary>
    public bool Equals(TypeChoice? other) => other is not null && Slug == other.Slug;

    public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);

    public static TypeChoice Of(CrimeType type) => new(type.Slug, type.Name, [type]);

    /// <summary>Types that are counted together; all crime where there is none.</summary>
    public static TypeChoice Of(IReadOnlyList<CrimeType> types) => types.Count switch
    {
        0 => AllCrime,
        1 => Of(types[0]),
        _ => new(string.Join('+', types.Select(type => type.Slug)), NumberWords.List([types[0].Name, .. types.Skip(1).Select(type => type.Name.LowerFirst)]), types),
    };

    /// <summary>The choice of that address or name; all crime where nothing is named, none where there is no such type.</summary>
    public static TypeChoice? Find(string? text) =>
        string.IsNullOrWhiteSpace(text) || text.Equals(AllCrime.Slug, StringComparison.OrdinalIgnoreCase) || text.Equals(AllCrime.Name, StringComparison.OrdinalIgnoreCase) ? AllCrime
        : CrimeTypeNames.Find(text) is { } type ? Of(type)
        : null;

    /// <summary>The types of these addresses or names together; all crime where nothing is named.</summary>
    /// <exception cref="NotFoundException">There is no such type.</exception>
    public static TypeChoice Of(IEnumerable<string> texts) =>
        Of([.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => CrimeTypeNames.Find(text) ?? throw new NotFoundException($"The type “{text}”")).Distinct()]);
}

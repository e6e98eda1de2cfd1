using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Mapping;

/// <summary>The types that are counted together: those that were chosen, or all crime. Anti-social behaviour is in it only where it was chosen.</summary>
/// <param name="Named">The types that were chosen; empty for all crime.</param>
public sealed record ChosenTypes(IReadOnlyList<CrimeType> Named)
{
    public IReadOnlyList<CrimeType> Types => Named.Count == 0 ? CrimeTypeNames.Crimes : Named;

    /// <summary>"Burglary and vehicle crime".</summary>
    public string Name => Named.Count switch
    {
        0 => "All crime",
        1 => Named[0].Name,
        _ => $"{string.Join(", ", Named.Take(Named.Count - 1).Select((type, i) => i == 0 ? type.Name : Lower(type.Name)))} and {Lower(Named[^1].Name)}",
    };

    /// <summary>The same within a sentence: "burglary and vehicle crime".</summary>
    public string InSentence => Lower(Name);

    /// <summary>The types of these slugs or names.</summary>
    /// <exception cref="NotFoundException">There is no such type.</exception>
    public static ChosenTypes Of(IEnumerable<string> texts) =>
        new([.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => CrimeTypeNames.Find(text) ?? throw new NotFoundException($"The type “{text}”")).Distinct()]);

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

namespace Wardmote.Evidence.Families;

/// <summary>A group of offences as the table of all partnerships counts it.</summary>
/// <param name="Name">Its name in the table: "Criminal damage and arson".</param>
/// <param name="Slug">The same in an address: "criminal-damage-and-arson".</param>
/// <param name="At">Its column.</param>
public sealed record OffenceGroup(string Name, string Slug, int At)
{
    /// <summary>Groups that do not overlap and together are all recorded crime: theft is told by its kinds, since shoplifting and burglary are not alike.</summary>
    private static readonly string[] Mix =
    [
        "Violence against the person", "Sexual offences", "Robbery", "Burglary", "Vehicle offences", "Theft from the person", "Bicycle theft", "Shoplifting", "All other theft offences",
        "Criminal damage and arson", "Drug offences", "Possession of weapons offences", "Public order offences", "Miscellaneous crimes against society",
    ];

    /// <summary>Whether likeness is judged by it.</summary>
    public bool IsOfMix => Mix.Contains(Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The groups of a table; its first column is the whole.</summary>
    public static IReadOnlyList<OffenceGroup> AllOf(IReadOnlyList<string> columns) =>
        [.. columns.Index().Skip(1).Where(column => column.Item.Length > 0).Select(column => new OffenceGroup(column.Item, SlugOf(column.Item), column.Index))];

    private static string SlugOf(string name) => string.Join('-', new string([.. name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

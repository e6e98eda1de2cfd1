namespace Wardmote.Platform.Documents;

/// <summary>
/// The numbers behind a document, to be reckoned with further: tables with all that must be known of each, and the shapes
/// of its maps. The same content gives the same files, byte for byte.
/// </summary>
/// <param name="Title">What it belongs to: "Strategic assessment 2021: data pack".</param>
/// <param name="Notes">What holds for all of it, a paragraph each.</param>
/// <param name="Tables">In the order in which they are listed.</param>
public sealed record DataPack(string Title, IReadOnlyList<string> Notes, IReadOnlyList<PackTable> Tables)
{
    public IReadOnlyList<PackLayer> Layers { get; init; } = [];

    /// <summary>What the pack was made with, by name and in order: area, period, versions of data.</summary>
    public IReadOnlyList<PackFact> Recipe { get; init; } = [];
}

/// <summary>A table of a data pack.</summary>
/// <param name="Id">Its name in the pack and that of its file: small letters, digits and hyphens, as in "burglary-by-ward".</param>
/// <param name="Table">Its numbers; what is suppressed or missing stands as a word in its cell.</param>
public sealed record PackTable(string Id, string Title, TableBlock Table)
{
    public PackSource Source { get; init; } = new();
}

/// <summary>Shapes of a data pack with what is known of each.</summary>
/// <param name="Id">Its name in the pack and that of its file, which no table has.</param>
/// <param name="OnEarth">The longitude and latitude (WGS84) of a place on the map's plane.</param>
public sealed record PackLayer(string Id, Map Map, Func<MapPlace, (double Longitude, double Latitude)> OnEarth)
{
    public PackSource Source { get; init; } = new();
}

/// <summary>What must be known of numbers before anybody uses them; empty where nothing was said.</summary>
public sealed record PackSource(string Source = "", string Period = "", string Method = "", string DataVersion = "")
{
    /// <summary>What must be kept in mind, a sentence each.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];
}

/// <summary>Something the pack was made with: "From", "2018-01".</summary>
public sealed record PackFact(string Name, string Value);

using System.Globalization;

namespace Wardmote.Platform.Documents;

/// <summary>The same small line for many groups, all on one scale, so that their shapes and sizes can be compared at a glance.</summary>
/// <param name="Labels">The periods along each line.</param>
public sealed record SmallMultiples(string Title, string Says, IReadOnlyList<string> Labels, IReadOnlyList<SmallPanel> Panels) : DrawnBlock(Title, Says)
{
    /// <summary>What the panels are: "Ward".</summary>
    public string PanelsAre { get; init; } = "Group";

    public int Decimals { get; init; }

    public override TableBlock Table => TableBlock.OfWords(
        Title,
        [new(PanelsAre), .. Labels.Select(label => new DocumentColumn(label, IsNumber: true))],
        Panels.Select(panel => panel.Values.Select(Written).Prepend(panel.Name)));

    internal string Written(double? value) => value is { } number ? number.ToString("N" + Decimals, CultureInfo.InvariantCulture).Replace('-', '\u2212') : "no value";
}

/// <summary>One of the small lines.</summary>
/// <param name="Values">As many as there are labels; none where one is missing.</param>
public sealed record SmallPanel(string Name, IReadOnlyList<double?> Values)
{
    /// <summary>The page of the group; empty for none.</summary>
    public string Href { get; init; } = "";

    /// <summary>A few words below the name: "possible fall"; empty for none.</summary>
    public string Says { get; init; } = "";
}

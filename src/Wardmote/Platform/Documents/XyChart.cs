using System.Globalization;

namespace Wardmote.Platform.Documents;

/// <summary>
/// Points and curves over two scales of numbers: a funnel plot (rates against population within limits of chance), a Lorenz
/// curve (share of crimes against share of places).
/// </summary>
/// <param name="Across">What lies along the bottom.</param>
/// <param name="Up">What lies along the left.</param>
public sealed record XyChart(string Title, string Says, XyAxis Across, XyAxis Up, IReadOnlyList<XyPoint> Points, IReadOnlyList<XyCurve> Curves) : DrawnBlock(Title, Says)
{
    /// <summary>What its points are, as the heading of their column: "Ward".</summary>
    public string PointsAre { get; init; } = "Group";

    /// <summary>The numbers as a table, where points and curves would not make a good one.</summary>
    public TableBlock? Numbers { get; init; }

    public override TableBlock Table => Numbers ?? (Points.Count > 0 ? OfPoints() : OfCurves());

    private TableBlock OfPoints() => TableBlock.OfWords(
        Title,
        [new(PointsAre), new(Across.Words, IsNumber: true), new(Up.Words, IsNumber: true), new("Outside the limits")],
        Points.Select(point => new[] { point.Name, Across.Written(point.X), Up.Written(point.Y), point.IsOutside ? "yes" : "no" }));

    private TableBlock OfCurves() => TableBlock.OfWords(
        Title,
        [new("Line"), new(Across.Words, IsNumber: true), new(Up.Words, IsNumber: true)],
        Curves.SelectMany(curve => curve.Places.Select(place => new[] { curve.Name, Across.Written(place.X), Up.Written(place.Y) })));
}

/// <summary>A scale of numbers.</summary>
/// <param name="Words">What is measured: "Residents".</param>
/// <param name="Unit">"%" or "£", which stands at each number; empty for none.</param>
public sealed record XyAxis(string Words, string Unit = "", int Decimals = 0)
{
    public bool FromZero { get; init; } = true;

    internal string Written(double value) => value.ToString("N" + Decimals, CultureInfo.InvariantCulture).Replace('-', '\u2212') + (Unit == "%" ? "\u00A0%" : "");
}

/// <summary>One point.</summary>
/// <param name="Name">Written beside it where it lies outside the limits, and said where the pointer rests.</param>
public sealed record XyPoint(string Name, double X, double Y)
{
    /// <summary>Whether it lies outside the limits: drawn as a diamond, with its name.</summary>
    public bool IsOutside { get; init; }
}

/// <summary>What a curve is: it decides how it looks.</summary>
public enum XyRole
{
    Actual,

    /// <summary>What chance alone, or everybody alike, would give.</summary>
    Expected,

    /// <summary>The middle that points are held against.</summary>
    Centre,

    /// <summary>The nearer limit of chance: 95 %.</summary>
    Limit,

    /// <summary>The farther limit: 99.8 %.</summary>
    WideLimit,
}

/// <summary>A curve through places from left to right.</summary>
public sealed record XyCurve(string Name, IReadOnlyList<(double X, double Y)> Places, XyRole Role = XyRole.Actual);

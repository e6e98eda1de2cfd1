namespace Wardmote.Platform.Documents;

/// <summary>
/// Places with what was counted there: areas in classes, cells, a surface, with lines and numbered points on top. The places lie on a
/// plane whose north is up, in metres: the British National Grid, or Web Mercator where a basemap lies below.
/// </summary>
/// <param name="Shapes">What is coloured, in the order of the table beside the picture.</param>
/// <param name="Key">The colours in words, in the order in which they are read.</param>
public sealed record Map(string Title, string Says, IReadOnlyList<MapShape> Shapes, IReadOnlyList<MapKey> Key) : DrawnBlock(Title, Says)
{
    /// <summary>The headings of the table: of the name, then of the cells of a shape.</summary>
    public IReadOnlyList<DocumentColumn> Columns { get; init; } = [new("Area")];

    /// <summary>Drawn as lines above the colours: the district, the partnership's own areas.</summary>
    public IReadOnlyList<MapOutline> Outlines { get; init; } = [];

    public IReadOnlyList<MapPin> Pins { get; init; } = [];

    /// <summary>The pictures of streets below the colours; none without a basemap.</summary>
    public MapTiles? Tiles { get; init; }

    /// <summary>How many metres of ground one unit of the plane is: 1 on the National Grid, less on Web Mercator.</summary>
    public double MetresToUnit { get; init; } = 1;

    /// <summary>The shapes that have a row.</summary>
    public IEnumerable<MapShape> Listed => Shapes.Where(shape => shape.IsListed);

    public override TableBlock Table => new(Title, Columns, [.. Listed.Select(shape => (IReadOnlyList<DocumentText>)[shape.Name, .. shape.Cells])]);
}

/// <summary>A place on the plane of a map.</summary>
public readonly record struct MapPlace(double X, double Y);

/// <summary>One coloured shape. What its rings hold follows from the even-odd rule, so that holes and islands need no order.</summary>
/// <param name="Key">What it is found by, in the picture and in the table: a code.</param>
/// <param name="Name">Its name: what stands first in its row.</param>
/// <param name="Rings">Each ring's places; the last is not the first again.</param>
public sealed record MapShape(string Key, string Name, MapTone Tone, IReadOnlyList<IReadOnlyList<MapPlace>> Rings)
{
    /// <summary>What is said of it where the pointer rests: "12.3 per 1,000 residents".</summary>
    public string Says { get; init; } = "";

    /// <summary>The cells of its row after the name.</summary>
    public IReadOnlyList<DocumentText> Cells { get; init; } = [];

    public MapMark Mark { get; init; }

    /// <summary>Whether it has a row in the table; a thousand cells have none, and are all in the download.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Whether its name is written where there is room, and where.</summary>
    public MapPlace? LabelAt { get; init; }

    /// <summary>Whether it has an edge; the bands of a surface have none.</summary>
    public bool HasEdge { get; init; } = true;

    /// <summary>The page of the area; empty for none.</summary>
    public string Href { get; init; } = "";
}

/// <summary>The colours of a map. Those of one family differ in lightness, so that they can be told apart in print and by people who do not see colours.</summary>
public enum MapTone
{
    /// <summary>Nothing to say of it: not more and not less than elsewhere.</summary>
    Plain,
    Lowest,
    Low,
    Middle,
    High,
    Highest,
    FarBelow,
    Below,
    SlightlyBelow,
    Level,
    SlightlyAbove,
    Above,
    FarAbove,

    /// <summary>There is no number, which is not zero.</summary>
    Missing,

    /// <summary>There is a number, which is not shown so that no person can be made out.</summary>
    Suppressed,
}

/// <summary>Hatching over a colour: the difference is more than chance.</summary>
public enum MapMark { None, MoreThanChance, LessThanChance }

/// <summary>A line of the key: a colour or a hatching, and what it says.</summary>
public sealed record MapKey(MapTone Tone, string Words)
{
    /// <summary>Where the line explains a hatching and no colour.</summary>
    public MapMark Mark { get; init; }
}

/// <summary>A border that is drawn as a line.</summary>
/// <param name="IsOwn">Whether the partnership drew it: dashed, with its name.</param>
public sealed record MapOutline(string Name, IReadOnlyList<IReadOnlyList<MapPlace>> Rings, bool IsOwn = false)
{
    public MapPlace? LabelAt { get; init; }
}

/// <summary>A numbered point.</summary>
/// <param name="Key">What it is found by in a table of the page.</param>
public sealed record MapPin(string Key, string Number, string Name, MapPlace At);

/// <summary>A basemap: square pictures by address, as most map servers give them.</summary>
/// <param name="Template">"https://tiles.example/{z}/{x}/{y}.png".</param>
/// <param name="Credit">Whose map it is, which must be said below it.</param>
public sealed record MapTiles(string Template, string Credit);

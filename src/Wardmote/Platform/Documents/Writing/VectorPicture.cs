namespace Wardmote.Platform.Documents.Writing;

/// <summary>A drawing as plain shapes and words, from the back to the front, in units of its own.</summary>
internal sealed record VectorPicture(double Width, double Height, IReadOnlyList<VectorItem> Items);

/// <summary>Something in a drawing.</summary>
internal abstract record VectorItem;

/// <summary>Lines, or what they hold by the even-odd rule.</summary>
/// <param name="Name">What it shows: "Centre: 21.5 per 1,000 residents". Empty where it needs no name.</param>
/// <param name="IsArea">Whether it is one of many areas that do not cover one another.</param>
internal sealed record VectorShape(string Name, IReadOnlyList<VectorLine> Lines, VectorLook Look, bool IsArea = false) : VectorItem;

/// <summary>A line from place to place.</summary>
internal sealed record VectorLine(IReadOnlyList<(double X, double Y)> Places, bool IsClosed);

/// <summary>How a shape looks; colours as RRGGBB, none for what is not filled or not drawn.</summary>
/// <param name="Hatching">What lies over the fill: "rises-dark", "missing". Empty for nothing.</param>
internal sealed record VectorLook(string? Fill, string Hatching, string? Stroke, double Width, bool IsDashed);

/// <summary>A line of words.</summary>
/// <param name="Y">Where their base line lies.</param>
/// <param name="Anchor">"start", "middle" or "end": which part of them lies at X.</param>
/// <param name="Ground">The colour on which they stand, to be read over any other; none where they need none.</param>
internal sealed record VectorText(string Words, double X, double Y, double Size, string Anchor, bool IsBold, string Colour, string? Ground) : VectorItem;

using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Maps;

/// <summary>Where the places of a map lie in its picture: north up, the same scale both ways.</summary>
internal sealed class MapView
{
    /// <summary>The width in the picture's own units; on a page of ordinary width one unit is one pixel.</summary>
    public const double Width = 640;

    private const double Tallest = 700;
    private const double Margin = 10;

    private readonly double _minX = double.PositiveInfinity;
    private readonly double _maxY = double.NegativeInfinity;
    private readonly double _shift;

    public MapView(Map map)
    {
        double maxX = double.NegativeInfinity;
        double minY = double.PositiveInfinity;
        foreach (MapPlace place in map.Shapes.SelectMany(shape => shape.Rings).Concat(map.Outlines.SelectMany(outline => outline.Rings)).SelectMany(ring => ring).Concat(map.Pins.Select(pin => pin.At)))
        {
            _minX = Math.Min(_minX, place.X);
            maxX = Math.Max(maxX, place.X);
            minY = Math.Min(minY, place.Y);
            _maxY = Math.Max(_maxY, place.Y);
        }

        HasPlaces = maxX >= _minX;
        double wide = Math.Max(maxX - _minX, 1);
        double tall = Math.Max(_maxY - minY, 1);
        Scale = Math.Min((Width - (2 * Margin)) / wide, (Tallest - (2 * Margin)) / tall);
        Height = HasPlaces ? (tall * Scale) + (2 * Margin) : 0;
        _shift = (Width - (wide * Scale)) / 2;
    }

    public bool HasPlaces { get; }

    /// <summary>Units of the picture to one of the plane.</summary>
    public double Scale { get; }

    public double Height { get; }

    public double X(double x) => _shift + ((x - _minX) * Scale);

    public double Y(double y) => Margin + ((_maxY - y) * Scale);

    /// <summary>The place of the plane at a point of the picture.</summary>
    public MapPlace At(double x, double y) => new(_minX + ((x - _shift) / Scale), _maxY - ((y - Margin) / Scale));
}

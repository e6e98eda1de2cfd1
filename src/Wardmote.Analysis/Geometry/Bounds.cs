namespace Wardmote.Analysis.Geometry;

/// <summary>The upright rectangle that holds a shape, its edges included; of nothing at all it is <see cref="Empty"/>, which holds no place.</summary>
public readonly record struct Bounds(double MinX, double MinY, double MaxX, double MaxY)
{
    /// <summary>The rectangle of nothing: any other joined to it stays as it is.</summary>
    public static Bounds Empty => new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => MinX > MaxX;

    /// <summary>From west to east, in the unit of the coordinates.</summary>
    public double Width => IsEmpty ? 0 : MaxX - MinX;

    /// <summary>From south to north, in the unit of the coordinates.</summary>
    public double Height => IsEmpty ? 0 : MaxY - MinY;

    /// <summary>The smallest rectangle that holds all the positions.</summary>
    public static Bounds Of(IEnumerable<Position> positions)
    {
        Bounds bounds = Empty;
        foreach (Position at in positions)
        {
            bounds = bounds.With(new Bounds(at.X, at.Y, at.X, at.Y));
        }

        return bounds;
    }

    /// <summary>The smallest rectangle that holds both.</summary>
    public Bounds With(Bounds other) =>
        new(Math.Min(MinX, other.MinX), Math.Min(MinY, other.MinY), Math.Max(MaxX, other.MaxX), Math.Max(MaxY, other.MaxY));

    /// <summary>The same rectangle, wider by that much on every side.</summary>
    public Bounds Widened(double by) => IsEmpty ? this : new(MinX - by, MinY - by, MaxX + by, MaxY + by);

    /// <summary>Whether the place lies inside or on the edge.</summary>
    public bool Contains(Position at) => at.X >= MinX && at.X <= MaxX && at.Y >= MinY && at.Y <= MaxY;

    /// <summary>Whether the two have at least one place in common.</summary>
    public bool Meets(Bounds other) => MinX <= other.MaxX && other.MinX <= MaxX && MinY <= other.MaxY && other.MinY <= MaxY;
}

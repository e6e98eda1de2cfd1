using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>The form of the cells into which a map is divided.</summary>
public enum TileKind
{
    /// <summary>Upright squares.</summary>
    Square,

    /// <summary>Hexagons with a corner at the top.</summary>
    Hexagon,
}

/// <summary>One cell of a tiling: column and row of a square, axial coordinates q and r of a hexagon.</summary>
public readonly record struct Tile(int Column, int Row);

/// <summary>
/// Divides the plane into equal cells. Squares begin at the origin; the middle of hexagon (0, 0) lies on it. A place on the border of two
/// squares belongs to the one above or to the right.
/// <example><code>Tile cell = new Tiling(TileKind.Hexagon, 250).Of(new Position(435_010, 387_020));</code></example>
/// </summary>
/// <param name="Kind">Squares or hexagons.</param>
/// <param name="Width">From one side of a cell to the opposite side, in metres on the National Grid.</param>
public sealed record Tiling(TileKind Kind, double Width)
{
    private static readonly (int, int)[] BesideSquare = [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)];
    private static readonly (int, int)[] BesideHexagon = [(1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1)];

    /// <summary>The width of a cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public double Width { get; } = Width > 0 && double.IsFinite(Width) ? Width : throw new ArgumentOutOfRangeException(nameof(Width), Width, "A cell needs a width above 0");

    /// <summary>The area of a cell, in the square of the width's unit.</summary>
    public double Area => Kind == TileKind.Square ? Width * Width : Width * Width * Math.Sqrt(3) / 2;

    /// <summary>The cell that holds a place.</summary>
    public Tile Of(Position at)
    {
        if (Kind == TileKind.Square)
        {
            return new Tile((int)Math.Floor(at.X / Width), (int)Math.Floor(at.Y / Width));
        }

        // Rounding each cube coordinate for itself can leave the plane x + y + z = 0: the one that moved farthest follows from the others.
        double side = Width / Math.Sqrt(3);
        double q = at.X / Width - at.Y / (3 * side);
        double r = 2 * at.Y / (3 * side);
        (double column, double row, double third) = (Math.Round(q), Math.Round(r), Math.Round(-q - r));
        (double moved, double movedRow, double movedThird) = (Math.Abs(column - q), Math.Abs(row - r), Math.Abs(third + q + r));
        if (moved > movedRow && moved > movedThird)
        {
            column = -row - third;
        }
        else if (movedRow > movedThird)
        {
            row = -column - third;
        }

        return new Tile((int)column, (int)row);
    }

    /// <summary>The middle of a cell.</summary>
    public Position Centre(Tile tile) => Kind == TileKind.Square
        ? new Position((tile.Column + 0.5) * Width, (tile.Row + 0.5) * Width)
        : new Position((tile.Column + tile.Row / 2.0) * Width, tile.Row * Width * Math.Sqrt(3) / 2);

    /// <summary>The corners of a cell, anticlockwise.</summary>
    public IReadOnlyList<Position> Corners(Tile tile)
    {
        (double x, double y) = Centre(tile);
        double half = Width / 2;
        double side = Width / Math.Sqrt(3);
        return Kind == TileKind.Square
            ? [new(x - half, y - half), new(x + half, y - half), new(x + half, y + half), new(x - half, y + half)]
            : [new(x, y - side), new(x + half, y - side / 2), new(x + half, y + side / 2), new(x, y + side), new(x - half, y + side / 2), new(x - half, y - side / 2)];
    }

    /// <summary>The cells that touch a cell: eight round a square, six round a hexagon.</summary>
    public IReadOnlyList<Tile> Beside(Tile tile)
    {
        (int Column, int Row)[] steps = Kind == TileKind.Square ? BesideSquare : BesideHexagon;
        Tile[] beside = new Tile[steps.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            beside[i] = new Tile(tile.Column + steps[i].Column, tile.Row + steps[i].Row);
        }

        return beside;
    }
}

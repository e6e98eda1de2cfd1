using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Places in rows and columns at which a density is computed; each stands for the rectangle around it.</summary>
/// <param name="First">The place of the first row and column, in the south-west.</param>
/// <param name="StepX">From one column to the next, in metres.</param>
/// <param name="StepY">From one row to the next, in metres.</param>
/// <param name="Columns">How many columns there are.</param>
/// <param name="Rows">How many rows there are.</param>
public sealed record Lattice(Position First, double StepX, double StepY, int Columns, int Rows)
{
    /// <summary>The middles of so many rectangles into which the bounds are divided.</summary>
    public static Lattice Over(Bounds bounds, int columns, int rows) => new(
        new Position(bounds.MinX + bounds.Width / columns / 2, bounds.MinY + bounds.Height / rows / 2), bounds.Width / columns, bounds.Height / rows, columns, rows);

    /// <summary>The place of a row and column.</summary>
    public Position At(int column, int row) => new(First.X + column * StepX, First.Y + row * StepY);

    internal int Count => Columns * Rows;

    internal void Check(string parameter)
    {
        if (!(StepX > 0) || !(StepY > 0) || Columns < 1 || Rows < 1)
        {
            throw new ArgumentException($"A lattice needs rows, columns and steps above 0; there are {Rows} rows and {Columns} columns", parameter);
        }
    }
}

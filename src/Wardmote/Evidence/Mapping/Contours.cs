using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;

namespace Wardmote.Evidence.Mapping;

/// <summary>
/// The rings around what lies above a level on a lattice: marching squares, with the crossing on each side of a square placed in proportion. Beyond the
/// lattice everything lies below the level, so that every ring closes.
/// </summary>
internal static class Contours
{
    /// <summary>Rings that together, by the even-odd rule, cover what lies above the level.</summary>
    /// <param name="values">Row by row from the south-west.</param>
    public static IReadOnlyList<IReadOnlyList<Position>> Above(double[] values, Lattice lattice, double level)
    {
        Dictionary<(int, int, bool), (int, int, bool)> next = [];
        for (int row = -1; row < lattice.Rows; row++)
        {
            for (int column = -1; column < lattice.Columns; column++)
            {
                Cross(column, row, next);
            }
        }

        List<IReadOnlyList<Position>> rings = [];
        while (next.Count > 0)
        {
            (int, int, bool) first = next.Keys.First();
            List<Position> ring = [];
            for ((int, int, bool) at = first; next.Remove(at, out (int, int, bool) then); at = then)
            {
                ring.Add(Place(at));
            }

            if (ring.Count > 2)
            {
                rings.Add(ring);
            }
        }

        return rings;

        bool IsAbove(int column, int row) => Value(column, row) >= level;

        double Value(int column, int row) => column < 0 || row < 0 || column >= lattice.Columns || row >= lattice.Rows ? 0 : values[(row * lattice.Columns) + column];

        // Sides are named by their lower left corner and whether they run upwards; each stretch has what lies above on its left.
        void Cross(int column, int row, Dictionary<(int, int, bool), (int, int, bool)> stretches)
        {
            (int, int, bool) south = (column, row, false);
            (int, int, bool) north = (column, row + 1, false);
            (int, int, bool) west = (column, row, true);
            (int, int, bool) east = (column + 1, row, true);
            int above = (IsAbove(column, row) ? 1 : 0) | (IsAbove(column + 1, row) ? 2 : 0) | (IsAbove(column + 1, row + 1) ? 4 : 0) | (IsAbove(column, row + 1) ? 8 : 0);
            foreach (((int, int, bool) from, (int, int, bool) to) in above switch
            {
                1 => [(south, west)],
                2 => [(east, south)],
                3 => [(east, west)],
                4 => [(north, east)],
                5 => [(south, west), (north, east)],
                6 => [(north, south)],
                7 => [(north, west)],
                8 => [(west, north)],
                9 => [(south, north)],
                10 => [(east, south), (west, north)],
                11 => [(east, north)],
                12 => [(west, east)],
                13 => [(south, east)],
                14 => [(west, south)],
                _ => Array.Empty<((int, int, bool), (int, int, bool))>(),
            })
            {
                stretches[from] = to;
            }
        }

        Position Place((int Column, int Row, bool IsUp) side)
        {
            double near = Value(side.Column, side.Row);
            double far = side.IsUp ? Value(side.Column, side.Row + 1) : Value(side.Column + 1, side.Row);
            double share = near == far ? 0.5 : Math.Clamp((level - near) / (far - near), 0, 1);
            Position start = lattice.At(side.Column, side.Row);
            return side.IsUp ? new(start.X, start.Y + (share * lattice.StepY)) : new(start.X + (share * lattice.StepX), start.Y);
        }
    }
}

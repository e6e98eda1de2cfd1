using System.Buffers.Binary;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Areas;

/// <summary>
/// A shape as the database keeps it: every position exactly as it was read, so that a point on a border is placed the same
/// way today and in a year. Counts and coordinates are little-endian: polygons, then for each its rings, then for each its positions.
/// </summary>
public static class AreaBorders
{
    /// <summary>The bytes of a shape.</summary>
    public static byte[] Pack(Shape shape)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(shape.Polygons.Count);
        foreach (IReadOnlyList<IReadOnlyList<Position>> polygon in shape.Polygons)
        {
            writer.Write(polygon.Count);
            foreach (IReadOnlyList<Position> ring in polygon)
            {
                writer.Write(ring.Count);
                foreach (Position at in ring)
                {
                    writer.Write(at.X);
                    writer.Write(at.Y);
                }
            }
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The shape that was packed.</summary>
    /// <exception cref="ArgumentException">The bytes are no packed shape.</exception>
    public static Shape Unpack(ReadOnlySpan<byte> bytes)
    {
        var polygons = new List<List<Position[]>>();
        int polygonCount = Whole(ref bytes);
        for (int polygon = 0; polygon < polygonCount; polygon++)
        {
            List<Position[]> rings = [];
            int ringCount = Whole(ref bytes);
            for (int ring = 0; ring < ringCount; ring++)
            {
                rings.Add(Ring(ref bytes));
            }

            polygons.Add(rings);
        }

        return new Shape(polygons);
    }

    private static Position[] Ring(ref ReadOnlySpan<byte> bytes)
    {
        var ring = new Position[Whole(ref bytes)];
        for (int i = 0; i < ring.Length; i++)
        {
            ring[i] = new Position(BinaryPrimitives.ReadDoubleLittleEndian(bytes), BinaryPrimitives.ReadDoubleLittleEndian(bytes[8..]));
            bytes = bytes[16..];
        }

        return ring;
    }

    private static int Whole(ref ReadOnlySpan<byte> bytes)
    {
        int number = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        bytes = bytes[4..];
        return number;
    }
}

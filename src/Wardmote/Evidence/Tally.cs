using System.Buffers;

namespace Wardmote.Evidence;

/// <summary>
/// The incidents of one source month by area and type, with those that lie in no area of the set and those that have no
/// place at all. Where areas overlap, as the partnership's own may, an incident counts in each that holds it.
/// </summary>
public sealed class Tally
{
    /// <summary>How many types are counted: all numbers of <see cref="CrimeType"/>.</summary>
    public const int Types = 17;

    private const byte Layout = 1;

    private readonly int[] _counts;

    private Tally(int areas, int ties, int[] counts) => (Areas, Ties, _counts) = (areas, ties, counts);

    /// <summary>How many areas the set has.</summary>
    public int Areas { get; }

    /// <summary>Incidents exactly on a border that two areas share; each counts in the one whose code comes first.</summary>
    public int Ties { get; }

    /// <summary>Counts the rows of a month.</summary>
    /// <param name="areaOf">For each map point the areas that hold it, and for the number that means none nothing.</param>
    /// <param name="isTie">For each map point whether it lies on a shared border.</param>
    /// <param name="point">For each row the number of its map point.</param>
    /// <param name="type">For each row its <see cref="CrimeType"/>.</param>
    public static Tally Of(int areas, IReadOnlyList<int[]> areaOf, IReadOnlyList<bool> isTie, ReadOnlySpan<int> point, ReadOnlySpan<byte> type)
    {
        int[] counts = new int[(areas + 2) * Types];
        int ties = 0;
        for (int row = 0; row < point.Length; row++)
        {
            int of = type[row] < Types ? type[row] : (int)CrimeType.Unknown;
            int at = point[row];
            if (at >= areaOf.Count)
            {
                counts[((areas + 1) * Types) + of]++;
                continue;
            }

            ties += isTie[at] ? 1 : 0;
            int[] held = areaOf[at];
            if (held.Length == 0)
            {
                counts[(areas * Types) + of]++;
            }

            foreach (int area in held)
            {
                counts[(area * Types) + of]++;
            }
        }

        return new Tally(areas, ties, counts);
    }

    /// <summary>The incidents of a type in an area.</summary>
    public int At(int area, CrimeType type) => _counts[(area * Types) + (int)type];

    /// <summary>The counts of an area, by type.</summary>
    public ReadOnlySpan<int> Area(int area) => _counts.AsSpan(area * Types, Types);

    /// <summary>Incidents that have a place, in none of the areas; by type.</summary>
    public ReadOnlySpan<int> InNoArea => Area(Areas);

    /// <summary>Incidents without a usable coordinate; by type.</summary>
    public ReadOnlySpan<int> WithoutPlace => Area(Areas + 1);

    /// <summary>The incidents of an area, of all types.</summary>
    public int Total(int area)
    {
        int total = 0;
        foreach (int count in Area(area))
        {
            total += count;
        }

        return total;
    }

    /// <summary>The counts as whole numbers of seven bits a byte; a zero is followed by how many zeros there are, because most areas have none of most types.</summary>
    public byte[] Pack()
    {
        var bytes = new ArrayBufferWriter<byte>(_counts.Length);
        bytes.Write([Layout]);
        Write(bytes, Areas);
        Write(bytes, Ties);
        for (int i = 0; i < _counts.Length; i++)
        {
            Write(bytes, _counts[i]);
            if (_counts[i] == 0)
            {
                int end = _counts.AsSpan(i).IndexOfAnyExcept(0);
                int zeros = end < 0 ? _counts.Length - i : end;
                Write(bytes, zeros);
                i += zeros - 1;
            }
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The tally that was packed.</summary>
    /// <exception cref="InvalidDataException">It was packed by a later version of this program.</exception>
    public static Tally Unpack(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] != Layout)
        {
            throw new InvalidDataException($"A tally is packed in the layout {bytes[0]}; this program knows {Layout}");
        }

        bytes = bytes[1..];
        int areas = Read(ref bytes);
        int ties = Read(ref bytes);
        int[] counts = new int[(areas + 2) * Types];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = Read(ref bytes);
            i += counts[i] == 0 ? Read(ref bytes) - 1 : 0;
        }

        return new Tally(areas, ties, counts);
    }

    private static void Write(ArrayBufferWriter<byte> bytes, int number)
    {
        uint left = (uint)number;
        for (; left >= 0x80; left >>= 7)
        {
            bytes.Write([(byte)(left | 0x80)]);
        }

        bytes.Write([(byte)left]);
    }

    private static int Read(ref ReadOnlySpan<byte> bytes)
    {
        uint number = 0;
        int shift = 0;
        byte piece;
        do
        {
            piece = bytes[0];
            bytes = bytes[1..];
            number |= (uint)(piece & 0x7F) << shift;
            shift += 7;
        }
        while (piece >= 0x80);
        return (int)number;
    }
}

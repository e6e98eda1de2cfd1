using System.Buffers.Binary;
using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>Rows of a month whose Crime ID stands in more than one row. Rows without one are never compared: each is its own incident.</summary>
/// <param name="Repeats">Rows that repeat an earlier one in everything.</param>
/// <param name="Conflicts">Rows of which another with the same ID says something else.</param>
internal sealed record SharedIds(IReadOnlySet<int> Repeats, IReadOnlySet<int> Conflicts)
{
    public static SharedIds None { get; } = new(new HashSet<int>(), new HashSet<int>());

    /// <summary>Compares rows with the same ID by what they say.</summary>
    public static SharedIds Of<T>(IdColumn id, Func<int, T> said)
        where T : IEquatable<T>
    {
        HashSet<int> repeats = [];
        HashSet<int> conflicts = [];
        int[] slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, id.Count * 2))];
        for (int row = 0; row < id.Count; row++)
        {
            ReadOnlySpan<byte> own = id[row];
            if (!id.Has(row))
            {
                continue;
            }

            int slot = Spread(own) & (slots.Length - 1);
            for (; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
            {
                int other = slots[slot] - 1;
                if (!id[other].SequenceEqual(own))
                {
                    continue;
                }

                if (said(row).Equals(said(other)))
                {
                    repeats.Add(row);
                    break;
                }

                conflicts.Add(row);
                conflicts.Add(other);
            }

            if (slots[slot] == 0)
            {
                slots[slot] = row + 1;
            }
        }

        conflicts.ExceptWith(repeats);
        return new SharedIds(repeats, conflicts);
    }

    // IDs are checksums and spread by themselves; those that somebody made up by counting must not fall on one another.
    private static int Spread(ReadOnlySpan<byte> id)
    {
        ulong all = 0;
        for (; id.Length >= sizeof(ulong); id = id[sizeof(ulong)..])
        {
            all = (all ^ BinaryPrimitives.ReadUInt64LittleEndian(id)) * 0x9E37_79B9_7F4A_7C15;
        }

        return (int)(all >> 32);
    }
}

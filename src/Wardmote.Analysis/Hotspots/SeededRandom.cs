using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014): a generator for each item of a parallel task, made from the seed and the item's number, so that
/// the answer is the same on one core and on many.
/// </summary>
internal struct SeededRandom(long seed, long item)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = Mixed((ulong)seed + Step) ^ Mixed((ulong)item * 0xD1B54A32D192ED03 + 1);

    /// <summary>Two whole numbers, from 0 up to but without the two limits. That some come up more often by a share of limit / 2³² is of no account.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int One, int Other) NextPair(int limit, int otherLimit)
    {
        ulong bits = Next();
        return ((int)((bits >> 32) * (uint)limit >> 32), (int)((bits & uint.MaxValue) * (uint)otherLimit >> 32));
    }

    /// <summary>A whole number from 0 up to but without the limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int limit) => (int)((Next() >> 32) * (uint)limit >> 32);

    /// <summary>Puts the items in a random order.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Next() => Mixed(_state += Step);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

namespace Wardmote.Evidence.Rows;

/// <summary>For each row a number that names something numbered elsewhere; the limit itself names nothing.</summary>
/// <param name="numbers">From 0 to the limit.</param>
/// <param name="limit">How many things are numbered.</param>
public sealed class NumberColumn(int[] numbers, int limit)
{
    public int Count => numbers.Length;

    /// <summary>The number that means none.</summary>
    public int None => limit;

    public ReadOnlySpan<int> Numbers => numbers;

    public int this[int row] => numbers[row];

    public static NumberColumn Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        int count = reader.Int32();
        int limit = reader.Int32();
        return new NumberColumn(reader.Numbers(count, limit), limit);
    }

    public byte[] Pack()
    {
        var writer = new PackedWriter();
        writer.Int32(Count);
        writer.Int32(limit);
        writer.Numbers(numbers, limit);
        return writer.ToArray();
    }
}

namespace Wardmote.Evidence.Rows;

/// <summary>For each row its Crime ID, 32 bytes, by which an outcome finds its crime; all zeros where the row has none.</summary>
/// <param name="bytes">32 for each row, one row after the other.</param>
public sealed class IdColumn(byte[] bytes)
{
    /// <summary>How many bytes an ID has: the 64 hexadecimal digits that are published.</summary>
    public const int Width = 32;

    public int Count => bytes.Length / Width;

    public ReadOnlySpan<byte> this[int row] => bytes.AsSpan(row * Width, Width);

    public bool Has(int row) => this[row].ContainsAnyExcept((byte)0);

    /// <summary>The ID as it is published; empty where the row has none.</summary>
    public string Text(int row) => Has(row) ? Convert.ToHexStringLower(this[row]) : "";

    public static IdColumn Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        return new IdColumn(reader.Bytes(checked(reader.Int32() * Width)).ToArray());
    }

    public byte[] Pack()
    {
        var writer = new PackedWriter();
        writer.Int32(Count);
        writer.Bytes(bytes);
        return writer.ToArray();
    }
}

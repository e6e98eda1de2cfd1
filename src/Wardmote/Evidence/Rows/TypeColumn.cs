namespace Wardmote.Evidence.Rows;

/// <summary>For each row the <see cref="CrimeType"/> under which it was published.</summary>
public sealed class TypeColumn(byte[] bytes)
{
    public int Count => bytes.Length;

    /// <summary>The types as bytes, to count by.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    public CrimeType this[int row] => (CrimeType)bytes[row];

    public static TypeColumn Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        return new TypeColumn(reader.Bytes(reader.Int32()).ToArray());
    }

    public byte[] Pack()
    {
        var writer = new PackedWriter();
        writer.Int32(Count);
        writer.Bytes(bytes);
        return writer.ToArray();
    }
}

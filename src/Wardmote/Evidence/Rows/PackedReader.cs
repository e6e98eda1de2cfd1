using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Wardmote.Evidence.Rows;

/// <summary>Reads what a <see cref="PackedWriter"/> wrote, from the beginning to the end.</summary>
internal ref struct PackedReader
{
    private ReadOnlySpan<byte> _rest;

    /// <summary>Begins at the first thing of a packed column.</summary>
    /// <exception cref="InvalidDataException">It was packed in a way that this program does not know.</exception>
    public PackedReader(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0 || bytes[0] != PackedWriter.Version)
        {
            throw new InvalidDataException($"The column is packed in version {(bytes.Length == 0 ? 0 : bytes[0])}; this program reads version {PackedWriter.Version}");
        }

        _rest = bytes[1..];
    }

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)));

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > _rest.Length)
        {
            throw new InvalidDataException("The column ends before its rows do");
        }

        ReadOnlySpan<byte> read = _rest[..count];
        _rest = _rest[count..];
        return read;
    }

    public int[] Int32s(int count)
    {
        ReadOnlySpan<byte> packed = Bytes(checked(count * sizeof(int)));
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = BinaryPrimitives.ReadInt32LittleEndian(packed[(i * sizeof(int))..]);
        }

        return numbers;
    }

    /// <summary>Numbers from 0 to a limit, in as few bytes each as the limit needs.</summary>
    public int[] Numbers(int count, int limit)
    {
        int width = PackedWriter.WidthOf(limit);
        if (width == sizeof(int))
        {
            return Int32s(count);
        }

        ReadOnlySpan<byte> packed = Bytes(checked(count * width));
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = width == 1 ? packed[i] : BinaryPrimitives.ReadUInt16LittleEndian(packed[(i * width)..]);
        }

        return numbers;
    }

    public string[] Texts()
    {
        int count = Int32();
        int length = Int32();
        ReadOnlySpan<byte> packed = Bytes(Int32());
        byte[] unpacked = new byte[length];
        if (!BrotliDecoder.TryDecompress(packed, unpacked, out int written) || written != length)
        {
            throw new InvalidDataException("The texts of the column do not unpack");
        }

        string[] texts = new string[count];
        ReadOnlySpan<byte> rest = unpacked;
        for (int i = 0; i < count; i++)
        {
            int end = rest.IndexOf(PackedWriter.EndOfText);
            texts[i] = Encoding.UTF8.GetString(rest[..end]);
            rest = rest[(end + 1)..];
        }

        return texts;
    }
}

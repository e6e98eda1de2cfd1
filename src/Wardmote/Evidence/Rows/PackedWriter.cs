using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Wardmote.Evidence.Rows;

/// <summary>Writes a column: a version, then numbers little-endian and texts together, compressed.</summary>
internal sealed class PackedWriter
{
    public const byte Version = 1;
    public const byte EndOfText = 0;
    private const int Quality = 4;
    private const int Window = 18;
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public PackedWriter() => _bytes.Write([Version]);

    /// <summary>How many bytes a number needs that is no larger than the limit.</summary>
    public static int WidthOf(int limit) => limit <= byte.MaxValue ? 1 : limit <= ushort.MaxValue ? 2 : sizeof(int);

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    public void Int32(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
        _bytes.Advance(sizeof(int));
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void Int32s(ReadOnlySpan<int> numbers)
    {
        Span<byte> packed = _bytes.GetSpan(Math.Max(1, numbers.Length * sizeof(int)));
        for (int i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(packed[(i * sizeof(int))..], numbers[i]);
        }

        _bytes.Advance(numbers.Length * sizeof(int));
    }

    /// <summary>Numbers from 0 to a limit, in as few bytes each as the limit needs.</summary>
    public void Numbers(ReadOnlySpan<int> numbers, int limit)
    {
        int width = WidthOf(limit);
        if (width == sizeof(int))
        {
            Int32s(numbers);
            return;
        }

        Span<byte> packed = _bytes.GetSpan(Math.Max(1, numbers.Length * width));
        for (int i = 0; i < numbers.Length; i++)
        {
            if (width == 1)
            {
                packed[i] = (byte)numbers[i];
            }
            else
            {
                BinaryPrimitives.WriteUInt16LittleEndian(packed[(i * width)..], (ushort)numbers[i]);
            }
        }

        _bytes.Advance(numbers.Length * width);
    }

    public void Texts(IReadOnlyCollection<string> texts)
    {
        var joined = new ArrayBufferWriter<byte>(Math.Max(1, texts.Count * 24));
        foreach (string text in texts)
        {
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                throw new ArgumentException("A text cannot hold the character that ends it", nameof(texts));
            }

            Encoding.UTF8.GetBytes(text, joined);
            joined.Write([EndOfText]);
        }

        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(joined.WrittenCount)];
        if (!BrotliEncoder.TryCompress(joined.WrittenSpan, packed, out int length, Quality, Window))
        {
            throw new InvalidOperationException("The texts of the column cannot be compressed");
        }

        Int32(texts.Count);
        Int32(joined.WrittenCount);
        Int32(length);
        Bytes(packed.AsSpan(0, length));
    }
}

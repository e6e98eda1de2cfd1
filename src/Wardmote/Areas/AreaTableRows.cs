using System.IO.Compression;

namespace Wardmote.Areas;

/// <summary>How the rows of tables and lookups are packed: texts and numbers one after the other, compressed. Whole numbers, which most are, take a byte or two.</summary>
internal static class AreaTableRows
{
    private const long Missing = 0;
    private const long Decimal = 1;
    private const long FirstWhole = 2;

    public static byte[] Pack(IReadOnlyList<AreaTableRow> rows) => Packed(rows.Count, (writer, i) =>
    {
        AreaTableRow row = rows[i];
        writer.Write(row.Code);
        writer.Write(row.Name);
        writer.Write(row.Within);
        writer.Write(row.WithinName);
        writer.Write7BitEncodedInt(row.Values.Count);
        foreach (double? value in row.Values)
        {
            Write(writer, value);
        }
    });

    public static IReadOnlyList<AreaTableRow> Unpack(byte[] bytes) => Unpacked(bytes, reader =>
        new AreaTableRow(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), [.. Enumerable.Range(0, reader.Read7BitEncodedInt()).Select(_ => Read(reader))]));

    public static byte[] PackPairs(IReadOnlyList<AreaPair> pairs) => Packed(pairs.Count, (writer, i) =>
    {
        writer.Write(pairs[i].From);
        writer.Write(pairs[i].To);
        writer.Write(pairs[i].ToName);
        Write(writer, pairs[i].Share);
    });

    public static IReadOnlyList<AreaPair> UnpackPairs(byte[] bytes) => Unpacked(bytes, reader => new AreaPair(reader.ReadString(), reader.ReadString(), reader.ReadString(), Read(reader) ?? 1));

    private static byte[] Packed(int count, Action<BinaryWriter, int> write)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest))
        using (var writer = new BinaryWriter(brotli))
        {
            writer.Write7BitEncodedInt(count);
            for (int i = 0; i < count; i++)
            {
                write(writer, i);
            }
        }

        return bytes.ToArray();
    }

    private static T[] Unpacked<T>(byte[] bytes, Func<BinaryReader, T> read)
    {
        using var reader = new BinaryReader(new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress));
        var rows = new T[reader.Read7BitEncodedInt()];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = read(reader);
        }

        return rows;
    }

    private static void Write(BinaryWriter writer, double? value)
    {
        if (value is null)
        {
            writer.Write7BitEncodedInt64(Missing);
        }
        else if (value >= 0 && value < int.MaxValue && Math.Floor(value.Value) == value)
        {
            writer.Write7BitEncodedInt64((long)value.Value + FirstWhole);
        }
        else
        {
            writer.Write7BitEncodedInt64(Decimal);
            writer.Write(value.Value);
        }
    }

    private static double? Read(BinaryReader reader) => reader.Read7BitEncodedInt64() switch
    {
        Missing => null,
        Decimal => reader.ReadDouble(),
        var whole => whole - FirstWhole,
    };
}

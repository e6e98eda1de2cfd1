namespace Wardmote.Evidence.Rows;

/// <summary>For each search its moment in UTC, to the second. Some forces supply days only: all their moments are midnight.</summary>
/// <param name="seconds">Seconds since the beginning of the year 2000.</param>
public sealed class MomentColumn(int[] seconds)
{
    private static readonly DateTime Start = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public int Count => seconds.Length;

    public DateTime this[int row] => Start.AddSeconds(seconds[row]);

    /// <summary>The moment as this column counts it.</summary>
    public static int SecondsOf(DateTime moment) => checked((int)(moment - Start).TotalSeconds);

    public static MomentColumn Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        return new MomentColumn(reader.Int32s(reader.Int32()));
    }

    public byte[] Pack()
    {
        var writer = new PackedWriter();
        writer.Int32(Count);
        writer.Int32s(seconds);
        return writer.ToArray();
    }
}

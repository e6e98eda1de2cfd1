namespace Wardmote.Evidence.Rows;

/// <summary>For each row one of a list of names, as the file writes them; the number after the last means that the row says nothing.</summary>
public sealed class NameColumn(IReadOnlyList<string> names, int[] numbers)
{
    public int Count => numbers.Length;

    /// <summary>The different names, as they first came.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The number that means none.</summary>
    public int None => names.Count;

    /// <summary>For each row the place of its name.</summary>
    public ReadOnlySpan<int> Numbers => numbers;

    /// <summary>The row's name; empty where it says nothing.</summary>
    public string this[int row] => numbers[row] == None ? "" : names[numbers[row]];

    public static NameColumn Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        int count = reader.Int32();
        string[] names = reader.Texts();
        return new NameColumn(names, reader.Numbers(count, names.Length));
    }

    public byte[] Pack()
    {
        var writer = new PackedWriter();
        writer.Int32(Count);
        writer.Texts([.. names]);
        writer.Numbers(numbers, names.Count);
        return writer.ToArray();
    }
}

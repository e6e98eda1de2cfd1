namespace Wardmote.Evidence.Reading;

/// <summary>The fields of one row, where they stand.</summary>
/// <param name="source">What the places of the fields refer to.</param>
/// <param name="start">Where the first field begins.</param>
/// <param name="ends">Where each field ends; the next begins one byte further.</param>
internal readonly ref struct RowFields(ReadOnlySpan<byte> source, int start, ReadOnlySpan<int> ends)
{
    private readonly ReadOnlySpan<byte> _source = source;
    private readonly ReadOnlySpan<int> _ends = ends;

    public ReadOnlySpan<byte> this[int field] => Between(field, field);

    /// <summary>Fields side by side, with the commas between them.</summary>
    public ReadOnlySpan<byte> Between(int first, int last)
    {
        int from = first == 0 ? start : _ends[first - 1] + 1;
        ReadOnlySpan<byte> fields = _source[from.._ends[last]];
        return last == _ends.Length - 1 && fields.EndsWith("\r"u8) ? fields[..^1] : fields;
    }
}

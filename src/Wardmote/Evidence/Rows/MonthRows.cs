namespace Wardmote.Evidence.Rows;

/// <summary>The rows of one source month: those of its columns that were asked for, each unpacked when it is first looked at.</summary>
/// <param name="packed">The packed columns by name.</param>
public sealed class MonthRows(IReadOnlyDictionary<string, byte[]> packed)
{
    private readonly Dictionary<string, NameColumn> _names = new(StringComparer.Ordinal);

    /// <summary>The month's different map points.</summary>
    public MapPoints Points => field ??= MapPoints.Unpack(Packed(ColumnName.Points));

    /// <summary>For each row the number of its point.</summary>
    public NumberColumn Point => field ??= NumberColumn.Unpack(Packed(ColumnName.Point));

    public TypeColumn Type => field ??= TypeColumn.Unpack(Packed(ColumnName.Type));

    public NameColumn Outcome => Names(ColumnName.Outcome);

    public IdColumn Id => field ??= IdColumn.Unpack(Packed(ColumnName.Id));

    public MomentColumn Moment => field ??= MomentColumn.Unpack(Packed(ColumnName.Moment));

    /// <summary>A column of names: outcomes, and what stop and search tells of each search.</summary>
    public NameColumn Names(string column)
    {
        if (!_names.TryGetValue(column, out NameColumn? names))
        {
            _names.Add(column, names = NameColumn.Unpack(Packed(column)));
        }

        return names;
    }

    private byte[] Packed(string column) =>
        packed.TryGetValue(column, out byte[]? bytes) ? bytes : throw new InvalidOperationException($"The column “{column}” was not asked for, or this kind of file has none");
}

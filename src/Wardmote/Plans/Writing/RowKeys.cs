using System.Globalization;

namespace Wardmote.Plans.Writing;

/// <summary>
/// What the rows of one table are called in other tables: by a column that they have anyway, where every row says something
/// different in it, and otherwise by a number that is written for this purpose.
/// </summary>
internal sealed class RowKeys
{
    private const string Number = "No.";

    private readonly string _thing;
    private readonly string _heading;

    private RowKeys(string thing, string heading, IReadOnlyList<string> keys)
    {
        _thing = thing;
        _heading = heading;
        Keys = keys;
    }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>The column to add to the rows' own table; none where a column that they have will do.</summary>
    public IEnumerable<WrittenColumn> OwnColumn => _heading == Number ? [new(Number, Keys, IsNumber: true)] : [];

    /// <summary>Chooses between the columns that might tell the rows apart, the best first.</summary>
    /// <param name="thing">What a row is: "Action".</param>
    public static RowKeys Of<T>(string thing, IReadOnlyList<T> items, params ReadOnlySpan<(string Heading, Func<T, string?> Get)> columns)
    {
        foreach ((string heading, Func<T, string?> get) in columns)
        {
            string[] keys = [.. items.Select(item => get(item) is { Length: > 0 } text ? VisibleText.Of(text) : "")];
            if (keys.All(key => key.Length > 0) && keys.Distinct(StringComparer.Ordinal).Count() == keys.Length)
            {
                return new(thing, heading, keys);
            }
        }

        return new(thing, Number, [.. Enumerable.Range(1, items.Count).Select(number => number.ToString(CultureInfo.InvariantCulture))]);
    }

    /// <summary>The column of another table that says which row each of its rows belongs to.</summary>
    public WrittenColumn Owners(IEnumerable<int> owners) => new($"{_thing} {_heading}", [.. owners.Select(owner => Keys[owner])]);

    /// <summary>Finds, for each row of another table, the row of this one that it belongs to; none where there is no such row.</summary>
    public static Func<ExportedRow, int?> Finder(string thing, ExportedTable? table, ExportedTable other)
    {
        string prefix = $"{thing} ";
        string? heading = other.Headings.FirstOrDefault(heading => heading.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        if (table is null || heading is null)
        {
            return _ => null;
        }

        Dictionary<string, int> rows = new(StringComparer.OrdinalIgnoreCase);
        for (int at = 0; at < table.Rows.Count; at++)
        {
            rows.TryAdd(table.Rows[at].Take(heading[prefix.Length..]), at);
        }

        return row => rows.TryGetValue(row.Take(heading), out int found) ? found : null;
    }
}

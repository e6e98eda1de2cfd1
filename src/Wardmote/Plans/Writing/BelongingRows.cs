using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>Tables whose rows belong to the rows of another: the milestones of actions, the values of indicators.</summary>
internal static class BelongingRows
{
    /// <summary>The table, with a first column that says whose each row is; none where nobody has any.</summary>
    public static IEnumerable<TableBlock> Write<T>(RowKeys keys, TableLayout<T> layout, IEnumerable<IEnumerable<T>> perOwner, FinancialYear? year) where T : class
    {
        (int Owner, T Item)[] rows = [.. perOwner.SelectMany((items, owner) => items.Select(item => (owner, item)))];
        return rows.Length == 0
            ? []
            : [WrittenColumn.Table(layout.Name, [keys.Owners(rows.Select(row => row.Owner)), .. layout.Write([.. rows.Select(row => row.Item)], year)])];
    }

    /// <summary>The rows by the number of the row that they belong to; a row that belongs to none is left over.</summary>
    public static ILookup<int, T> Read<T>(string thing, TableLayout<T> layout, ExportedTable? owners, ExportedTable? table, ReadingBack reading) where T : class
    {
        List<(int Owner, T Item)> found = [];
        if (table is not null)
        {
            Func<ExportedRow, int?> ownerOf = RowKeys.Finder(thing, owners, table);
            foreach (ExportedRow row in table.Rows)
            {
                if (ownerOf(row) is { } owner)
                {
                    found.Add((owner, layout.Read(row, reading)));
                }
                else
                {
                    reading.LeaveOver(row);
                }
            }
        }

        return found.ToLookup(row => row.Owner, row => row.Item);
    }

    /// <summary>Records with what a second table says about them.</summary>
    public static IReadOnlyList<T> ReadDetails<T>(string thing, TableLayout<T> layout, IReadOnlyList<T> items, ExportedTable? owners, ExportedTable? details, ReadingBack reading) where T : class
    {
        if (details is null)
        {
            return items;
        }

        T[] whole = [.. items];
        Func<ExportedRow, int?> ownerOf = RowKeys.Finder(thing, owners, details);
        foreach (ExportedRow row in details.Rows)
        {
            if (ownerOf(row) is { } owner)
            {
                whole[owner] = layout.Read(whole[owner], row, reading);
            }
            else
            {
                reading.LeaveOver(row);
            }
        }

        return whole;
    }
}

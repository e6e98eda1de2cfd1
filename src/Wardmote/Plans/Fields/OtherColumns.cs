using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>One of a plan's own columns that has no field of its own.</summary>
public sealed record OtherColumn(string Heading, string Text);

/// <summary>The field for what stood in columns that only this plan has.</summary>
public static class OtherColumns
{
    private static readonly FieldTable<OtherColumn> Cells = new(
        FieldsOf<OtherColumn>.Text(nameof(OtherColumn.Heading), "Column", column => column.Heading, (column, text) => column with { Heading = text }) with { IsRequired = true },
        FieldsOf<OtherColumn>.Text(nameof(OtherColumn.Text), "Text", column => column.Text, (column, text) => column with { Text = text }) with { Kind = FieldKind.Paragraphs });

    public static Field<T> Field<T>(Func<T, IReadOnlyDictionary<string, string>> get, Func<T, IReadOnlyDictionary<string, string>, T> set) =>
        FieldsOf<T>.Rows("Other", "The plan’s own columns", _ => Cells, new OtherColumn("", ""),
            thing => [.. get(thing).Select(pair => new OtherColumn(pair.Key, pair.Value))],
            (thing, rows) => set(thing, ByHeading(rows)));

    private static Dictionary<string, string> ByHeading(IReadOnlyList<OtherColumn> rows)
    {
        Dictionary<string, string> columns = new(StringComparer.Ordinal);
        foreach (OtherColumn row in rows)
        {
            if (!columns.TryAdd(row.Heading, row.Text))
            {
                throw new RuleBrokenException($"The column “{row.Heading}” stands twice: give one of them another name", "Other");
            }
        }

        return columns;
    }
}

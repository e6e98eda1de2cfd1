namespace Wardmote.Performance.Importing;

/// <summary>One value as a file states it, before anything is known of the indicator.</summary>
/// <param name="Sheet">The place of its table.</param>
/// <param name="SheetIndex">The table's place among the file's tables, from 0.</param>
/// <param name="Row">The row's number in the file.</param>
/// <param name="Column">The column in which the value stands, from 0.</param>
/// <param name="Written">What stands there.</param>
public sealed record FileValue(string Sheet, int SheetIndex, int Row, int Column, string Written)
{
    public string Code { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The period as the row or heading names it.</summary>
    public string Period { get; init; } = "";

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    public string? Target { get; init; }

    public string? Owner { get; init; }

    public string? Notes { get; init; }

    /// <summary>The columns in which code and period stand, from 0, so that they can be mended; below 0 where there is none.</summary>
    public int CodeColumn { get; init; } = -1;

    public int PeriodColumn { get; init; } = -1;

    /// <summary>Which place it is, in the words of a list: "Sheet “Q2”, row 14".</summary>
    public string Place => $"{Sheet}, row {Row}";

    /// <summary>The values of some tables, as a map uses their columns. A place in which nothing stands is no value.</summary>
    public static IReadOnlyList<FileValue> Read(IReadOnlyList<ValueSheet> sheets, ColumnMap map)
    {
        List<FileValue> values = [];
        for (int i = 0; i < sheets.Count; i++)
        {
            ValueSheet sheet = sheets[i];
            List<(ColumnUse Use, int Index)> columns = [.. sheet.Headings.Select((heading, index) => (map.Of(heading), index))];
            values.AddRange(sheet.Rows.SelectMany(row => Of(sheet, i, row, columns, map)));
        }

        return values;
    }

    private static IEnumerable<FileValue> Of(ValueSheet sheet, int sheetIndex, ValueSheetRow row, IReadOnlyList<(ColumnUse Use, int Index)> columns, ColumnMap map)
    {
        int code = Find(columns, ColumnRole.Code);
        int title = Find(columns, ColumnRole.Title);
        int period = Find(columns, ColumnRole.Period);
        foreach (IGrouping<string?, (ColumnUse Use, int Index)> group in columns.Where(column => column.Use.Role is ColumnRole.Value or ColumnRole.Numerator or ColumnRole.Denominator or ColumnRole.Target).GroupBy(column => column.Use.Period))
        {
            string Cell(ColumnRole role) => group.Where(column => column.Use.Role == role).Select(column => At(row, column.Index)).FirstOrDefault(text => text.Length > 0) ?? "";
            (string above, string below, string target) = (Cell(ColumnRole.Numerator), Cell(ColumnRole.Denominator), Cell(ColumnRole.Target));
            List<(ColumnUse Use, int Index)> values = [.. group.Where(column => column.Use.Role == ColumnRole.Value)];
            foreach ((ColumnUse _, int index) in values.Count > 0 ? values : [group.First()])
            {
                string written = values.Count > 0 ? At(row, index) : "";
                if (written.Length + above.Length + below.Length + target.Length > 0)
                {
                    yield return new FileValue(sheet.Part, sheetIndex, row.Number, index, written)
                    {
                        Code = At(row, code),
                        Title = At(row, title),
                        Period = group.Key ?? (At(row, period) is { Length: > 0 } own ? own : sheet.Period ?? map.Otherwise ?? ""),
                        Numerator = above,
                        Denominator = below,
                        Target = target,
                        Owner = At(row, Find(columns, ColumnRole.Owner)),
                        Notes = string.Join(" ", columns.Where(column => column.Use.Role == ColumnRole.Notes && (column.Use.Period is null || column.Use.Period == group.Key)).Select(column => At(row, column.Index)).Where(text => text.Length > 0)),
                        CodeColumn = code,
                        PeriodColumn = group.Key is null ? period : -1,
                    };
                }
            }
        }
    }

    private static int Find(IReadOnlyList<(ColumnUse Use, int Index)> columns, ColumnRole role) =>
        columns.Where(column => column.Use.Role == role && column.Use.Period is null).Select(column => column.Index).DefaultIfEmpty(-1).First();

    private static string At(ValueSheetRow row, int column) => column >= 0 && column < row.Cells.Count ? row.Cells[column] : "";
}

using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Performance.Importing;

/// <summary>A table of a file of values: its headings and the rows below them.</summary>
/// <param name="Part">Its place in words: "Sheet “Q2”".</param>
/// <param name="Headings">One for each column; of two rows of headings both, the upper first.</param>
public sealed record ValueSheet(string Part, IReadOnlyList<string> Headings, IReadOnlyList<ValueSheetRow> Rows)
{
    /// <summary>Headings stand near the top, below a title and a date at most.</summary>
    private const int LatestHeading = 15;

    /// <summary>The period of the whole table, where its name is one; its code.</summary>
    public string? Period { get; init; }

    /// <summary>The tables of a file that have headings under which values can stand.</summary>
    /// <exception cref="UnreadableFileException">No table has.</exception>
    public static IReadOnlyList<ValueSheet> Of(SourceDocument file)
    {
        List<ValueSheet> sheets = [.. file.Blocks.OfType<SourceTable>().Select(Of).OfType<ValueSheet>()];
        return sheets.Count > 0 ? sheets : throw new UnreadableFileException(
            $"“{file.FileName}” holds no table whose headings name an indicator’s code or title and a value or a period. Put such headings in the first row: Code, Title, Period, Value, Target, Notes");
    }

    /// <summary>The same sheet with one cell mended.</summary>
    public ValueSheet Mended(int row, int column, string text) => this with
    {
        Rows = [.. Rows.Select(one => one.Number != row ? one : one with { Cells = [.. Padded(one.Cells, column + 1).Select((cell, i) => i == column ? text : cell)] })],
    };

    private static ValueSheet? Of(SourceTable table)
    {
        for (int i = 0; i < Math.Min(LatestHeading, table.Rows.Count); i++)
        {
            IReadOnlyList<string> own = Cells(table.Rows[i], table.ColumnCount);
            if (i + 1 < table.Rows.Count && Joined(own, Cells(table.Rows[i + 1], table.ColumnCount)) is { } both)
            {
                return Below(table, both, i + 2);
            }

            if (AreHeadings(own))
            {
                return Below(table, Distinct(own), i + 1);
            }
        }

        return null;
    }

    /// <summary>Two rows of headings as one, where the upper names periods over several columns and the lower what each column holds.</summary>
    private static IReadOnlyList<string>? Joined(IReadOnlyList<string> upper, IReadOnlyList<string> lower)
    {
        bool isUpper = upper.Any(cell => cell.Length > 0 && PeriodReader.Read(cell) is not null) && upper.Any(cell => cell.Length == 0);
        string[] kinds = [.. lower.Select(cell => cell.Length == 0 ? "" : ColumnMap.Guess(cell).Role.ToString())];
        if (!isUpper || kinds.Count(kind => kind is nameof(ColumnRole.Value) or nameof(ColumnRole.Target) or nameof(ColumnRole.Status) or nameof(ColumnRole.Numerator)) < 2)
        {
            return null;
        }

        List<string> headings = [];
        string over = "";
        for (int i = 0; i < upper.Count; i++)
        {
            over = upper[i].Length > 0 ? upper[i] : over;
            headings.Add($"{(upper[i].Length > 0 || (lower[i].Length > 0 && PeriodReader.Read(over) is not null) ? over : "")} {lower[i]}".Trim());
        }

        return AreHeadings(headings) ? Distinct(headings) : null;
    }

    private static bool AreHeadings(IReadOnlyList<string> cells)
    {
        List<ColumnUse> uses = [.. cells.Where(cell => cell.Length > 0).Select(ColumnMap.Guess)];
        return uses.Exists(use => use.Role is ColumnRole.Code or ColumnRole.Title) && uses.Exists(use => use.Role is ColumnRole.Value or ColumnRole.Target or ColumnRole.Numerator);
    }

    private static ValueSheet Below(SourceTable table, IReadOnlyList<string> headings, int from) => new(
        table.Part,
        headings,
        [.. table.Rows.Skip(from).Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).Select(row => new ValueSheetRow(row.Number, [.. Cells(row, headings.Count)]))])
    {
        Period = table.Part.Split('“', '”') is [_, { Length: > 0 } name, ..] ? ColumnMap.TakePeriod(name).Period : null,
    };

    private static IReadOnlyList<string> Cells(SourceRow row, int count) => [.. Padded(row.Cells, count).Select(cell => NumberReader.Tidy(cell))];

    private static IEnumerable<string> Padded(IReadOnlyList<string> cells, int count) => cells.Concat(Enumerable.Repeat("", Math.Max(0, count - cells.Count)));

    /// <summary>Two columns of one heading are told apart by a number, so that a map can name each.</summary>
    private static IReadOnlyList<string> Distinct(IReadOnlyList<string> headings) =>
        [.. headings.Select((heading, i) => heading.Length > 0 && headings.Take(i).Count(other => string.Equals(other, heading, StringComparison.OrdinalIgnoreCase)) is > 0 and int before ? $"{heading} #{before + 1}" : heading)];
}

/// <summary>A row of such a table.</summary>
/// <param name="Number">Counted from 1 in the file's table or sheet.</param>
public sealed record ValueSheetRow(int Number, IReadOnlyList<string> Cells);

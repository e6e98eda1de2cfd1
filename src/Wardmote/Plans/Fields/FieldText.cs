using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>How lists, rows, ticks and numbers are written as the text of a field, and read back.</summary>
public static class FieldText
{
    /// <summary>Signs that no keyboard types and that a web page may hold, so that any text may stand in a cell.</summary>
    private const char BetweenCells = '\u241F';
    private const char BetweenRows = '\u241E';

    public const string Yes = "Yes";
    public const string No = "No";

    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    public static IReadOnlyList<string> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public static string Rows(IEnumerable<IEnumerable<string>> rows) =>
        string.Join(BetweenRows, rows.Select(cells => string.Join(BetweenCells, cells)));

    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text) =>
        text.Length == 0 ? [] : [.. text.Split(BetweenRows).Select(row => (IReadOnlyList<string>)row.Split(BetweenCells))];

    /// <summary>A field's text as a person reads it: the filled cells of a row side by side, each row on a line.</summary>
    public static string ForReading(string text) => text.Contains(BetweenCells, StringComparison.Ordinal) || text.Contains(BetweenRows, StringComparison.Ordinal)
        ? string.Join('\n', Rows(text).Select(cells => string.Join(" · ", cells.Where(cell => cell.Length > 0))))
        : text;

    /// <summary>The same text whichever browser sent it: line ends are line feeds, and no space stands at the ends.</summary>
    public static string Tidy(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim(' ', '\n', '\t', '\r');

    public static string Tick(bool ticked) => ticked ? Yes : No;

    public static bool Tick(string text) => text == Yes;

    public static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number as typed: "1,250" and "12.5" are numbers, nothing is none.</summary>
    public static decimal? Number(string text, string label, string field)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw new RuleBrokenException($"{label} must be a number, such as 12.5, but is “{text}”", field);
    }

    /// <summary>Text that may be missing: what is blank is none.</summary>
    public static string? OrNone(string text) => text.Length == 0 ? null : text;
}

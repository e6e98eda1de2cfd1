using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Writing;

/// <summary>A column of an exported table: its heading, and how a field is written under it and read back.</summary>
/// <param name="Write">The field as visible text; a blank where there is nothing to say.</param>
/// <param name="Read">The record with the field that the cell gives; none where the cell makes no sense there.</param>
internal sealed record Column<T>(string Heading, Func<T, FinancialYear?, string> Write, Func<T, string, FinancialYear?, T?> Read)
    where T : class
{
    /// <summary>The name of the field, where the record keeps the place of each of its fields.</summary>
    public string? Field { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>Whether the column is there even when every cell of it is blank.</summary>
    public bool IsAlwaysThere { get; init; }

    /// <summary>Whether it stands in a table of its own when one table would be too wide for a page.</summary>
    public bool IsDetail { get; init; }
}

/// <summary>The kinds of column that exported tables are made of.</summary>
internal static class Column
{
    private const string Yes = "Yes";
    private const string No = "No";

    /// <summary>The text that a row is about.</summary>
    public static Column<T> Subject<T>(string heading, Func<T, string> get, Func<T, string, T> set) where T : class =>
        new(heading, (item, _) => VisibleText.Of(get(item)), (item, cell, _) => set(item, VisibleText.Read(cell))) { IsAlwaysThere = true };

    /// <summary>A text that may be absent.</summary>
    public static Column<T> Text<T>(string heading, Func<T, string?> get, Func<T, string, T> set) where T : class =>
        new(heading, (item, _) => VisibleText.OfOptional(get(item)), (item, cell, _) => set(item, VisibleText.Read(cell)));

    /// <summary>A text that is a blank where there is none.</summary>
    public static Column<T> Blankable<T>(string heading, Func<T, string> get, Func<T, string, T> set) where T : class =>
        Text(heading, item => get(item) is { Length: > 0 } text ? text : null, set);

    /// <summary>Several texts, one to a line.</summary>
    public static Column<T> Lines<T>(string heading, Func<T, IReadOnlyList<string>> get, Func<T, IReadOnlyList<string>, T> set) where T : class =>
        new(heading,
            (item, _) => string.Join('\n', get(item).Select(VisibleText.OfLine)),
            (item, cell, _) => set(item, [.. cell.Split('\n').Select(VisibleText.Read)]));

    public static Column<T> Date<T>(string heading, Func<T, WrittenDate?> get, Func<T, WrittenDate?, T> set) where T : class =>
        new(heading, (item, year) => get(item) is { } date ? DateText.Of(date, year) : "", (item, cell, year) => set(item, DateText.Read(cell, year)));

    /// <summary>"Yes" or a blank.</summary>
    public static Column<T> Flag<T>(string heading, Func<T, bool> get, Func<T, bool, T> set) where T : class =>
        Answer<T>(heading, item => get(item) ? true : null, (item, answer) => set(item, answer ?? false));

    /// <summary>"Yes", "No" or a blank.</summary>
    public static Column<T> Answer<T>(string heading, Func<T, bool?> get, Func<T, bool?, T> set) where T : class =>
        new(heading,
            (item, _) => get(item) switch { true => Yes, false => No, null => "" },
            (item, cell, _) => cell.Equals(Yes, StringComparison.OrdinalIgnoreCase) ? set(item, true)
                : cell.Equals(No, StringComparison.OrdinalIgnoreCase) ? set(item, false)
                : null);

    public static Column<T> Number<T>(string heading, Func<T, decimal?> get, Func<T, decimal?, T> set) where T : class =>
        new(heading,
            (item, _) => get(item)?.ToString(CultureInfo.InvariantCulture) ?? "",
            (item, cell, _) => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? set(item, number) : null)
        { IsNumber = true };

    public static Column<T> Whole<T>(string heading, Func<T, int?> get, Func<T, int, T> set) where T : class =>
        new(heading,
            (item, _) => get(item)?.ToString(CultureInfo.InvariantCulture) ?? "",
            (item, cell, _) => int.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int number) ? set(item, number) : null)
        { IsNumber = true };

    /// <summary>One of a fixed set of words.</summary>
    public static Column<T> Word<T, TChoice>(string heading, Func<T, TChoice> get, Func<T, TChoice, T> set) where T : class where TChoice : struct, Enum =>
        new(heading,
            (item, _) => Words.Sentence(get(item).ToString()),
            (item, cell, _) => Choices.Read<TChoice>(cell) is { } choice ? set(item, choice) : null);

    /// <summary>One of a fixed set of words; the first of the set, which says least, is a blank.</summary>
    public static Column<T> Choice<T, TChoice>(string heading, Func<T, TChoice> get, Func<T, TChoice, T> set) where T : class where TChoice : struct, Enum
    {
        Column<T> word = Word(heading, get, set);
        return word with { Write = (item, year) => EqualityComparer<TChoice>.Default.Equals(get(item), default) ? "" : word.Write(item, year) };
    }
}

/// <summary>Finds the member of a fixed set by the words that stand for it.</summary>
internal static class Choices
{
    public static TChoice? Read<TChoice>(string words) where TChoice : struct, Enum
    {
        foreach (TChoice choice in Enum.GetValues<TChoice>())
        {
            if (words.Trim().Equals(Words.Sentence(choice.ToString()), StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        return null;
    }
}

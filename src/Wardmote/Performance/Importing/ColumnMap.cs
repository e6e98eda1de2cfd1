using Wardmote.Platform.Common;

namespace Wardmote.Performance.Importing;

/// <summary>How the columns of a file of values are used. It is guessed from the headings, can be changed, and can be kept under a name.</summary>
public sealed record ColumnMap
{
    private const int LongestPeriod = 5;

    public IReadOnlyList<ColumnUse> Columns { get; init; } = [];

    /// <summary>The period of values for which the file names none: its code.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The use of the column with that heading; ignored where the map does not know it.</summary>
    public ColumnUse Of(string heading) =>
        Columns.FirstOrDefault(column => string.Equals(column.Heading, heading, StringComparison.OrdinalIgnoreCase)) ?? new ColumnUse(heading, ColumnRole.Ignored);

    /// <summary>A guess from the headings alone.</summary>
    public static ColumnMap Guess(IEnumerable<string> headings)
    {
        List<ColumnUse> columns = [];
        foreach (string heading in headings.Where(heading => heading.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            ColumnUse use = Guess(heading);
            bool isTaken = use is { Period: null, Role: not (ColumnRole.Ignored or ColumnRole.Notes) } && columns.Exists(column => column.Role == use.Role && column.Period is null);
            columns.Add(isTaken ? use with { Role = ColumnRole.Ignored } : use);
        }

        return new ColumnMap { Columns = columns };
    }

    /// <summary>This map for other headings: what it does not know is guessed.</summary>
    public ColumnMap For(IEnumerable<string> headings)
    {
        ColumnMap guess = Guess(headings);
        return this with { Columns = [.. guess.Columns.Select(column => Columns.FirstOrDefault(known => string.Equals(known.Heading, column.Heading, StringComparison.OrdinalIgnoreCase)) ?? column)] };
    }

    /// <summary>What a heading is for, by the words in it; a heading that only names a period stands above values.</summary>
    internal static ColumnUse Guess(string heading)
    {
        string plain = Plain(heading);
        if (RoleOf(plain) is { } whole)
        {
            return new(heading, whole);
        }

        (string? period, string rest) = TakePeriod(heading);
        if (period is not null)
        {
            ColumnRole role = Plain(rest).Length == 0 ? ColumnRole.Value : RoleOf(Plain(rest)) ?? Mentioned(Plain(rest)) ?? ColumnRole.Ignored;
            return role is ColumnRole.Value or ColumnRole.Target or ColumnRole.Numerator or ColumnRole.Denominator or ColumnRole.Notes or ColumnRole.Status
                ? new(heading, role, period)
                : new(heading, ColumnRole.Ignored);
        }

        return new(heading, Mentioned(plain) ?? ColumnRole.Ignored);
    }

    /// <summary>The period that some words of a text name together, as its code, and the other words.</summary>
    internal static (string? Period, string Others) TakePeriod(string text)
    {
        string[] words = text.Split([' ', '\n', '|', ':'], StringSplitOptions.RemoveEmptyEntries);
        for (int length = Math.Min(LongestPeriod, words.Length); length > 0; length--)
        {
            for (int start = 0; start + length <= words.Length; start++)
            {
                if (PeriodReader.Read(string.Join(' ', words.Skip(start).Take(length)).Trim('(', ')', ',', '-')) is { } period)
                {
                    return (period.Code, string.Join(' ', words.Take(start).Concat(words.Skip(start + length))));
                }
            }
        }

        return (null, text);
    }

    private static ColumnRole? RoleOf(string plain) =>
        ValueWords.All.Headings.Where(entry => entry.Value.Contains(plain, StringComparer.Ordinal)).Select(entry => (ColumnRole?)Enum.Parse<ColumnRole>(entry.Key, ignoreCase: true)).FirstOrDefault();

    /// <summary>The role whose longest word stands in the heading.</summary>
    private static ColumnRole? Mentioned(string plain) =>
        ValueWords.All.Headings.SelectMany(entry => entry.Value.Select(word => (Role: entry.Key, Word: word)))
            .Where(entry => entry.Word.Length > 3 && $" {plain} ".Contains($" {entry.Word} ", StringComparison.Ordinal)).OrderByDescending(entry => entry.Word.Length)
            .Select(entry => (ColumnRole?)Enum.Parse<ColumnRole>(entry.Role, ignoreCase: true)).FirstOrDefault();

    private static string Plain(string heading) =>
        string.Join(' ', heading.ToLowerInvariant().Split([' ', '\n', '\t', '.', ':', '*', '#', '(', ')', '_', '-', '|', '?'], StringSplitOptions.RemoveEmptyEntries));
}

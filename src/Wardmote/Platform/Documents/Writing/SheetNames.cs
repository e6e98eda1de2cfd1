using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Names that Excel accepts for its sheets: short, without its own signs, each once.</summary>
public static class SheetNames
{
    /// <summary>Excel takes no longer name.</summary>
    internal const int Longest = 31;

    /// <summary>A sheet's name for each table, in the same order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> tables)
    {
        List<string> names = [];
        foreach (string table in tables)
        {
            string name = Allowed(table);
            string candidate = name;
            for (int number = 2; names.Contains(candidate, StringComparer.OrdinalIgnoreCase); number++)
            {
                string suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
                candidate = $"{Shortened(name, Longest - suffix.Length)}{suffix}";
            }

            names.Add(candidate);
        }

        return names;
    }

    private static string Allowed(string name)
    {
        string plain = string.Concat(name.Select(letter => letter is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(letter) || char.IsSurrogate(letter) ? ' ' : letter));
        plain = Shortened(string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' '), Longest);

        // Excel keeps "History" for itself.
        return plain.Length == 0 || plain.Equals("History", StringComparison.OrdinalIgnoreCase) ? $"Table {plain}".TrimEnd() : plain;
    }

    private static string Shortened(string name, int length) => name.Length <= length ? name : name[..length].TrimEnd(' ', '\'');
}

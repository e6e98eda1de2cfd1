using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>Counts the items of a Word file's lists as Word does, since the file itself does not hold the numbers.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<int, XElement> _lists = [];
    private readonly Dictionary<int, XElement> _patterns = [];
    private readonly Dictionary<string, XElement> _patternsByStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, int?[]> _counts = [];
    private readonly HashSet<int> _started = [];

    public WordNumbering(XElement? part)
    {
        foreach (XElement pattern in part?.Children("abstractNum") ?? [])
        {
            _patterns.TryAdd(pattern.NumberAttribute("abstractNumId") ?? 0, pattern);
            if (pattern.Value("styleLink") is { } style)
            {
                _patternsByStyle.TryAdd(style, pattern);
            }
        }

        foreach (XElement list in part?.Children("num") ?? [])
        {
            _lists.TryAdd(list.NumberAttribute("numId") ?? 0, list);
        }
    }

    /// <summary>The number that the next item of a list shows, "2.1" or "c)"; none for a bullet.</summary>
    public string? Next(int listId, int level)
    {
        if (!_lists.TryGetValue(listId, out XElement? list) || PatternOf(list) is not { } pattern)
        {
            return null;
        }

        if (!_counts.TryGetValue(pattern, out int?[]? counts))
        {
            _counts[pattern] = counts = new int?[9];
        }

        bool isNew = _started.Add(listId);
        for (int at = 0; at < counts.Length; at++)
        {
            if (isNew && Override(list, at)?.Number("startOverride") is { } start)
            {
                counts[at] = start - 1;
            }
        }

        for (int outer = 0; outer < level; outer++)
        {
            counts[outer] ??= Start(list, pattern, outer);
        }

        counts[level] = counts[level] is { } count ? unchecked(count + 1) : Start(list, pattern, level);
        Array.Fill(counts, null, level + 1, counts.Length - level - 1);
        return Shown(list, pattern, level, counts);
    }

    private static string? Shown(XElement list, XElement pattern, int level, int?[] counts)
    {
        XElement? own = Level(list, pattern, level);
        if (own is null || own.Value("numFmt") is "bullet" or "none")
        {
            return null;
        }

        string text = own.Value("lvlText") ?? "";
        StringBuilder shown = new();
        for (int at = 0; at < text.Length && shown.Length < 100; at++)
        {
            if (text[at] == '%' && at + 1 < text.Length && text[at + 1] is >= '1' and <= '9')
            {
                int shownLevel = text[++at] - '1';
                string? format = own.Switch("isLgl") == true ? "decimal" : Level(list, pattern, shownLevel)?.Value("numFmt");
                shown.Append(Written(counts[shownLevel] ?? 1, format));
            }
            else
            {
                shown.Append(text[at]);
            }
        }

        return shown.ToString().Trim() is { Length: > 0 } number ? number : null;
    }

    private static string Written(int number, string? format) => format switch
    {
        "lowerLetter" => Letters(number).ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "bullet" or "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // After z Word doubles the letter: aa, bb, cc.
    private static string Letters(int number) => number is < 1 or > 780
        ? number.ToString(CultureInfo.InvariantCulture)
        : new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        StringBuilder roman = new();
        foreach ((int value, string letters) in (ReadOnlySpan<(int, string)>)
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    private static int Start(XElement list, XElement pattern, int level) => Level(list, pattern, level)?.Number("start") ?? 1;

    private static XElement? Level(XElement list, XElement pattern, int level) =>
        Override(list, level)?.Child("lvl")
        ?? pattern.Children("lvl").FirstOrDefault(candidate => candidate.NumberAttribute("ilvl") == level);

    private static XElement? Override(XElement list, int level) =>
        list.Children("lvlOverride").FirstOrDefault(candidate => candidate.NumberAttribute("ilvl") == level);

    private XElement? PatternOf(XElement list)
    {
        XElement? pattern = list.Number("abstractNumId") is { } id ? _patterns.GetValueOrDefault(id) : null;
        return pattern?.Value("numStyleLink") is { } style && _patternsByStyle.TryGetValue(style, out XElement? linked) ? linked : pattern;
    }
}

using System.Text.RegularExpressions;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>A title without the code and the mark "(New)" that stood at its end.</summary>
internal sealed record CodedTitle(string Title, string? Code, bool IsNew);

/// <summary>Takes the code of a performance system off the end of a title.</summary>
internal static partial class CodeReader
{
    /// <summary>Reads a title with the code, and the mark "(New)", that may stand at its end.</summary>
    /// <param name="isPromised">Whether the column's heading says that a code stands in it, so that plain capitals count as one.</param>
    public static CodedTitle Read(string text, bool isPromised)
    {
        string title = text.Trim();
        Match mark = NewMark().Match(title);
        if (mark.Success)
        {
            title = title[..mark.Index].TrimEnd();
        }

        Match code = (isPromised ? AnyCode() : SureCode()).Match(title);
        return code.Success && code.Index > 0
            ? new(title[..code.Index].TrimEnd(' ', '-', '–', '\n'), code.Groups["code"].Value, mark.Success)
            : new(title, null, mark.Success);
    }

    /// <summary>The codes that stand in brackets in a description, with where they stand.</summary>
    public static IReadOnlyList<(int Index, int End, string Code)> Bracketed(string text) =>
        [.. BracketedCode().Matches(text).Select(match => (match.Index, match.Index + match.Length, match.Groups["code"].Value))];

    [GeneratedRegex(@"\s*\(\s*new\s*\)\s*$|\s+[-–]\s*new\s*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewMark();

    // An underscore, or letters with a sign or none before digits: "ComS_011", "BCRPDA&V_15", "VRP-03", "CS12".
    private const string Sure = @"(?<code>[A-Za-z][A-Za-z&]*_[A-Za-z0-9_]+|[A-Z][A-Za-z&]+[-/]?\d[\w.]*)";

    [GeneratedRegex(@"(?<=\s|^)(?:\(" + Sure + @"\)|\[" + Sure + @"\]|(?<code>[A-Za-z][A-Za-z&]*_[A-Za-z0-9_]+))\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SureCode();

    [GeneratedRegex(@"(?<=\s|^)(?:\(" + Sure + @"\)|\[" + Sure + @"\]|" + Sure + @"|\(?(?<code>[A-Z&]{3,})\)?)\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyCode();

    [GeneratedRegex(@"\(" + Sure + @"\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BracketedCode();
}

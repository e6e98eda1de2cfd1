using System.Text.RegularExpressions;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>Tells a risk rating from the note behind it: "L – M", "No document required".</summary>
internal static partial class RiskReader
{
    public static (string? Rating, string? Note) Read(string text)
    {
        string line = text.Trim();
        if (line.Length == 0)
        {
            return (null, null);
        }

        Match rating = Rating().Match(line);
        if (!rating.Success)
        {
            return (line, null);
        }

        string note = line[rating.Length..].Trim(' ', '\n', ':', '–', '-', '.');
        return (rating.Groups["rating"].Value.Trim(), note.Length > 0 ? line[rating.Length..].Trim() : null);
    }

    [GeneratedRegex(@"^(?<rating>(?:low|medium|high|very high|red|amber|green|l|m|h|r|a|g|vh|\d{1,2})(?:\s*[–/-]\s*(?:low|medium|high|very high|red|amber|green|l|m|h|r|a|g|vh|\d{1,2}))*)(?=\s|$|[.:,])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rating();
}

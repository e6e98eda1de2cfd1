using System.Text.RegularExpressions;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>Finds the plain statements of what an action waits for: "Awaiting the new Act", "Subject to funding".</summary>
internal static partial class DependencyReader
{
    /// <summary>The statements, each on a line of its own and as written; none where the text makes none.</summary>
    public static string? Read(string text)
    {
        string[] found = [.. Wording.Lines(text).SelectMany(Wording.Sentences).SelectMany(sentence => Breaks().Split(sentence)).Select(Statement).OfType<string>()];
        return found.Length > 0 ? string.Join('\n', found) : null;
    }

    // Only a status may stand before it ("TBC awaiting a decision"): "victims awaiting trial" is no dependency.
    private static string? Statement(string part)
    {
        foreach (string phrase in Words.Known.Dependencies)
        {
            int at = part.IndexOf($"{phrase} ", StringComparison.OrdinalIgnoreCase);
            string before = at >= 0 ? Wording.Plain(part[..at]) : "";
            if (at >= 0 && (before.Length == 0 || Words.Known.Statuses.Contains(before) || Words.Known.ToBeConfirmed.Contains(before)))
            {
                return part[at..].Trim(' ', '.', ',');
            }
        }

        return null;
    }

    [GeneratedRegex(@"\s*[;()–—]\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Breaks();
}

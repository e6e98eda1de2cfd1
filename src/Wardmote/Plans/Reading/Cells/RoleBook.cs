using System.Text.RegularExpressions;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>The roles and names that stand alone in some cell of a document, by which others are told apart where they run together.</summary>
internal sealed partial class RoleBook
{
    private readonly HashSet<string> _roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<int> _lengths = [];

    public int Count => _roles.Count;

    public void Learn(string role)
    {
        string line = Wording.OneLine(role).TrimEnd('.', ',', ';');
        if (Wording.CountWords(line) is >= 2 and <= 14 && _roles.Add(line))
        {
            _lengths.Add(line.Length);
        }
    }

    /// <summary>The role that the text begins with and after which it goes on with something else; none where it begins with none.</summary>
    public string? StartOf(string text)
    {
        foreach (int length in _lengths)
        {
            if (length >= text.Length)
            {
                return null;
            }

            if (!char.IsLetterOrDigit(text[length]) && _roles.Contains(text[..length]) && !Connection().IsMatch(text[length..]))
            {
                return text[..length];
            }
        }

        return null;
    }

    // "Head of Housing and Licensing" is no "Head of Housing".
    [GeneratedRegex(@"^\s*(?:and\b|&|of\b|for\b|,\s|[/–-]\s)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Connection();
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Wardmote.Checks;

/// <summary>Patterns that come from files of words, made once; they never backtrack, so that no text can hang them.</summary>
internal static class Pattern
{
    private static readonly ConcurrentDictionary<string, Regex> Made = new(StringComparer.Ordinal);

    public static Regex Of(string pattern)
        => Made.GetOrAdd(pattern, text => new Regex(text, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1)));

    /// <summary>One pattern of many whole words or small patterns.</summary>
    public static Regex AnyOf(IEnumerable<string> patterns) => Of($@"\b({string.Join('|', patterns)})\b");
}

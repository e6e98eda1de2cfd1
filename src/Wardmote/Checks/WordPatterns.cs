using System.Text.RegularExpressions;

namespace Wardmote.Checks;

/// <summary>Makes one pattern of many words or small patterns that are kept as data.</summary>
public static class WordPatterns
{
    public static Regex AnyOf(IEnumerable<string> patterns)
        => new($@"\b({string.Join('|', patterns)})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}

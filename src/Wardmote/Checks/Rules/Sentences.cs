using System.Text.RegularExpressions;

namespace Wardmote.Checks.Rules;

/// <summary>Takes a passage apart into its sentences and list lines.</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<string> Of(string? text)
        => [.. Break().Split(text ?? "").Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[\p{Lu}“""(])|\n+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Break();
}

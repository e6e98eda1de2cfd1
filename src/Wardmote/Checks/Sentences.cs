using System.Text.RegularExpressions;

namespace Wardmote.Checks;

/// <summary>Takes a passage apart into its sentences; a line of its own is a sentence.</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<string> Of(string? text)
        => [.. Break().Split(text ?? "").Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    [GeneratedRegex(@"(?<=[.!?])(?<!\b(?i:no|nos|approx|para|paras|sec|c|p|pp|s|e\.g|i\.e)\.)\s+(?=[\p{Lu}\d“""(])|[\r\n]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Break();
}

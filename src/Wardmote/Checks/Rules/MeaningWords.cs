using System.Text.RegularExpressions;

namespace Wardmote.Checks.Rules;

/// <summary>The words of a text that say what it is about: stems, without the small and the general words, with acronyms written out.</summary>
internal static partial class MeaningWords
{
    // Applied one after the other: "licences" loses its s, then its e.
    private static readonly (string Ending, string Kept, int Least)[] Endings =
    [
        ("ies", "y", 5), ("ss", "ß", 4), ("s", "", 4), ("ß", "ss", 3), ("ing", "", 6), ("ed", "", 5), ("ation", "", 8), ("ion", "", 7), ("ty", "", 6), ("e", "", 4),
    ];

    private static readonly GeneralWords Words = RuleWords.Read<GeneralWords>("generic.words.json");
    private static readonly HashSet<string> Generic = [.. Words.Generic.Select(Stem)];

    /// <summary>Stems of the words that carry meaning.</summary>
    public static HashSet<string> Of(string? text) => [.. InOrder(text)];

    /// <summary>The same in the order of the text, repeated words included.</summary>
    public static IEnumerable<string> InOrder(string? text)
        => Tokens(text).SelectMany(WrittenOut).Select(Stem).Where(word => word.Length > 1 && !Generic.Contains(word));

    /// <summary>Stems of all words, the general ones included.</summary>
    public static HashSet<string> AllOf(string? text) => [.. Tokens(text).Select(Stem)];

    /// <summary>Other names of what a text names, where the files of words know any.</summary>
    public static IEnumerable<string> OtherNames(string text)
    {
        HashSet<string> own = AllOf(text);
        return Words.SameThing.Where(names => names.Any(name => AllOf(name).IsSubsetOf(own))).SelectMany(names => names);
    }

    public static string Stem(string word)
    {
        string stem = word;
        foreach ((string ending, string kept, int least) in Endings)
        {
            if (stem.Length >= least && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = string.Concat(stem.AsSpan(0, stem.Length - ending.Length), kept);
            }
        }

        return stem;
    }

    private static IEnumerable<string> Tokens(string? text)
        => Word().Matches((text ?? "").Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)).Select(match => match.Value.ToLowerInvariant());

    private static IEnumerable<string> WrittenOut(string token)
        => Words.Acronyms.TryGetValue(token, out string? meaning) || (token.EndsWith('s') && Words.Acronyms.TryGetValue(token[..^1], out meaning))
            ? meaning.Split(' ').Append(token)
            : [token];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    private sealed record GeneralWords(string About, IReadOnlyList<string> Generic, IReadOnlyDictionary<string, string> Acronyms, IReadOnlyList<IReadOnlyList<string>> SameThing);
}

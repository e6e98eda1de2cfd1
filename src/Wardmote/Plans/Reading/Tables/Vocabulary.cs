namespace Wardmote.Plans.Reading.Tables;

/// <summary>The words that headings are made of, found again through plurals and slips of the pen.</summary>
/// <remarks>A heading's word is first brought to a known word, once, so that phrases are compared as sets and never letter by letter.</remarks>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly ILookup<char, string> _byLetter;

    public Vocabulary(IEnumerable<string> phrases)
    {
        foreach (string word in phrases.SelectMany(phrase => Wording.WordsOf(phrase.ToLowerInvariant())).Select(Singular))
        {
            _known[word] = word;
        }

        _byLetter = _known.Keys.Where(word => word.Length >= 5).ToLookup(word => word[0]);
    }

    public bool Knows(string word) => _known.ContainsKey(word);

    /// <summary>The words of a text as the vocabulary knows them; unknown words stay as they are.</summary>
    public IReadOnlyList<string> Read(string text) => [.. Wording.WordsOf(text.ToLowerInvariant()).Select(Singular).Select(Nearest)];

    private static string Singular(string word) => word switch
    {
        { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => $"{word[..^3]}y",
        { Length: > 3 } when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) => word[..^1],
        _ => word,
    };

    private string Nearest(string word)
    {
        if (_known.TryGetValue(word, out string? known))
        {
            return known;
        }

        return word.Length < 5 || word.Any(char.IsDigit) ? word : _byLetter[word[0]].FirstOrDefault(other => IsOneSlipFrom(word, other)) ?? word;
    }

    // One letter too many, too few, wrong, or two swapped.
    private static bool IsOneSlipFrom(string word, string other)
    {
        if (Math.Abs(word.Length - other.Length) > 1)
        {
            return false;
        }

        int start = 0;
        while (start < word.Length && start < other.Length && word[start] == other[start])
        {
            start++;
        }

        ReadOnlySpan<char> left = word.AsSpan(start);
        ReadOnlySpan<char> right = other.AsSpan(start);
        return (left.Length, right.Length) switch
        {
            var (l, r) when l == r + 1 => left[1..].SequenceEqual(right),
            var (l, r) when r == l + 1 => right[1..].SequenceEqual(left),
            _ => left.IsEmpty || left[1..].SequenceEqual(right[1..]) || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])),
        };
    }
}

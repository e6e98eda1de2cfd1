namespace Wardmote.Plans.Comparing;

/// <summary>Finds which thing of one list is which of another: by its codes and titles, then by how many words its titles share.</summary>
public static class Matching
{
    /// <summary>Titles that share fewer of their words than this are taken for two things.</summary>
    private const double LeastLikeness = 0.6;

    /// <summary>For each index of the first list the index in the second that it matches.</summary>
    /// <param name="keys">What tells things apart, the surest first. A blank key matches nothing.</param>
    /// <param name="title">What likeness is judged by where no key matches.</param>
    public static IReadOnlyDictionary<int, int> Of<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, IReadOnlyList<Func<T, string>> keys, Func<T, string> title)
    {
        Dictionary<int, int> matches = [];
        HashSet<int> openFirst = [.. Enumerable.Range(0, first.Count)];
        HashSet<int> openSecond = [.. Enumerable.Range(0, second.Count)];
        foreach (Func<T, string> key in keys)
        {
            ILookup<string, int> byKey = openSecond.Order().ToLookup(index => Plain(key(second[index])), StringComparer.Ordinal);
            foreach (IGrouping<string, int> same in openFirst.Order().GroupBy(index => Plain(key(first[index])), StringComparer.Ordinal).Where(group => group.Key.Length > 0).ToList())
            {
                foreach ((int one, int other) in same.Zip(byKey[same.Key]))
                {
                    Match(one, other);
                }
            }
        }

        foreach ((int one, int other, _) in Likenesses(first, second, openFirst, openSecond, title))
        {
            if (openFirst.Contains(one) && openSecond.Contains(other))
            {
                Match(one, other);
            }
        }

        return matches;

        void Match(int one, int other)
        {
            matches[one] = other;
            openFirst.Remove(one);
            openSecond.Remove(other);
        }
    }

    /// <summary>Text without case, punctuation and doubled spaces, so that "CCTV  refresh." is "cctv refresh".</summary>
    public static string Plain(string text) => string.Join(
        ' ', string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static List<(int One, int Other, double Likeness)> Likenesses<T>(
        IReadOnlyList<T> first, IReadOnlyList<T> second, HashSet<int> openFirst, HashSet<int> openSecond, Func<T, string> title)
    {
        Dictionary<int, HashSet<string>> words = openSecond.ToDictionary(index => index, index => WordsOf(title(second[index])));
        return [.. openFirst.Order()
            .Select(one => (One: one, Words: WordsOf(title(first[one]))))
            .SelectMany(one => words.Select(other => (one.One, Other: other.Key, Likeness: Likeness(one.Words, other.Value))))
            .Where(pair => pair.Likeness >= LeastLikeness)
            .OrderByDescending(pair => pair.Likeness)];
    }

    private static HashSet<string> WordsOf(string text) => [.. Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        return shared == 0 ? 0 : (double)shared / (one.Count + other.Count - shared);
    }
}

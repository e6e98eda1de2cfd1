namespace Wardmote.Analysis.Linkage;

/// <summary>How alike two texts are, from 0 (nothing in common) to 1 (the same). Letters are compared as they stand: bring case and accents to one form first.</summary>
public static class Similarity
{
    private const int LongestPrefix = 4;

    /// <summary>
    /// Jaro's (1989) measure: the shares of letters that meet a like one not too far away, less half of those out of order. Two empty texts are the same.
    /// Example: <c>Jaro("MARTHA", "MARHTA")</c> is 0.944.
    /// </summary>
    public static double Jaro(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        int reach = Math.Max(0, Math.Max(a.Length, b.Length) / 2 - 1);
        int[] partners = new int[a.Length];
        bool[] isTaken = new bool[b.Length];
        int matches = 0;
        for (int i = 0; i < a.Length; i++)
        {
            partners[i] = -1;
            for (int j = Math.Max(0, i - reach); j < Math.Min(b.Length, i + reach + 1); j++)
            {
                if (!isTaken[j] && a[i] == b[j])
                {
                    (partners[i], isTaken[j]) = (j, true);
                    matches++;
                    break;
                }
            }
        }

        if (matches == 0)
        {
            return 0;
        }

        int outOfOrder = 0;
        int next = 0;
        for (int i = 0; i < a.Length; i++)
        {
            if (partners[i] >= 0)
            {
                while (!isTaken[next])
                {
                    next++;
                }

                outOfOrder += a[i] == b[next++] ? 0 : 1;
            }
        }

        return ((double)matches / a.Length + (double)matches / b.Length + (matches - outOfOrder / 2.0) / matches) / 3;
    }

    /// <summary>Winkler's (1990) measure: Jaro's, with a tenth of what is missing added for each of the first four letters that agree.</summary>
    /// <param name="a">One text.</param>
    /// <param name="b">The other.</param>
    /// <param name="from">The prefix counts only where Jaro's measure is above this. 0 counts it always; Winkler's own programme had 0.7.</param>
    public static double JaroWinkler(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double from = 0)
    {
        double jaro = Jaro(a, b);
        int prefix = a[..Math.Min(LongestPrefix, a.Length)].CommonPrefixLength(b);
        return jaro > from ? jaro + 0.1 * prefix * (1 - jaro) : jaro;
    }

    /// <summary>The pairs of neighbouring letters that both have, over those that either has. The same texts give 1; a text of fewer than two letters is like no other.</summary>
    public static double BigramJaccard(string a, string b)
    {
        HashSet<string> one = [.. Bigrams(a)];
        HashSet<string> other = [.. Bigrams(b)];
        return a == b ? 1 : one.Count + other.Count == 0 ? 0 : (double)one.Intersect(other).Count() / one.Union(other).Count();
    }

    /// <summary>The cosine between the counts of the pairs of neighbouring letters. The same texts give 1; a text of fewer than two letters is like no other.</summary>
    public static double BigramCosine(string a, string b)
    {
        Dictionary<string, int> one = Bigrams(a).CountBy(pair => pair).ToDictionary();
        Dictionary<string, int> other = Bigrams(b).CountBy(pair => pair).ToDictionary();
        double size = Math.Sqrt((double)one.Values.Sum(count => count * count) * other.Values.Sum(count => count * count));
        return a == b ? 1 : size == 0 ? 0 : one.Sum(pair => pair.Value * other.GetValueOrDefault(pair.Key)) / size;
    }

    private static IEnumerable<string> Bigrams(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2));
}

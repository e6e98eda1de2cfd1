namespace Wardmote.Checks;

/// <summary>How near two words are to each other.</summary>
public static class Spelling
{
    /// <summary>Letters and digits only, in lower case: what is left when case, spaces and signs do not matter.</summary>
    public static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The candidate that is nearest by letters, if it is near enough to be a slip of the pen.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        string bare = Bare(text);
        int allowed = Math.Max(1, bare.Length / 4);
        return candidates.Select(candidate => (candidate, Distance: Distance(bare, Bare(candidate))))
            .Where(pair => pair.Distance <= allowed)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>The fewest letters to add, drop, change or swap with their neighbour (optimal string alignment).</summary>
    public static int Distance(string left, string right)
    {
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            cost[i, 0] = i;
        }

        for (int j = 0; j <= right.Length; j++)
        {
            cost[0, j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int change = left[i - 1] == right[j - 1] ? 0 : 1;
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[left.Length, right.Length];
    }
}

namespace Wardmote.Plans.Reading.Cells;

/// <summary>Tells the owner of an indicator from the comment that stands behind it in the same cell.</summary>
internal static class OwnerReader
{
    public static (string? Owner, string? Comment) Read(string text, RoleBook roles)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return (null, null);
        }

        IReadOnlyList<string> lines = Wording.Lines(trimmed);
        string line = Wording.OneLine(lines[0]);
        int end = OwnerEnd(line, roles);
        string owner = line[..end].TrimEnd(' ', ',', '-', '–', ':', '.');
        string comment = string.Join('\n', new[] { line[end..].Trim(' ', '-', '–', ':') }.Concat(lines.Skip(1)).Where(Wording.HasWords));
        return (owner.Length > 0 ? owner : null, comment.Length > 0 ? comment : null);
    }

    /// <summary>Learns an owner that stands alone in its cell or on a line of its own.</summary>
    public static void Learn(string text, RoleBook roles)
    {
        if (Wording.Lines(text) is [var line, ..] && LooksLikeARole(line))
        {
            roles.Learn(line);
        }
    }

    // Where the owner ends: at a known role, at a word that ends roles, or before a word that begins a sentence.
    private static int OwnerEnd(string line, RoleBook roles)
    {
        if (LooksLikeARole(line))
        {
            return line.Length;
        }

        if (roles.StartOf(line) is { } known)
        {
            return known.Length;
        }

        string[] words = line.Split(' ');
        int length = 0;
        for (int at = 0; at < words.Length && at < 12; at++)
        {
            string word = words[at].ToLowerInvariant().Trim(',', '.', ':');
            if (at > 0 && at >= 2 && Words.Known.SentenceStarts.Contains(word) && char.IsUpper(words[at][0]) && BeginsARole(words[0]))
            {
                return length - 1;
            }

            length += words[at].Length + 1;
            if (at > 0 && Words.Known.RoleEnds.Contains(word) && words[..(at + 1)].All(IsPartOfAName))
            {
                return length - 1;
            }
        }

        return 0;
    }

    private static bool LooksLikeARole(string line)
    {
        string[] words = Wording.OneLine(line).Split(' ');
        if (words.Length > 12 || line.Contains('.', StringComparison.Ordinal) || !words.All(IsPartOfAName))
        {
            return false;
        }

        bool hasSentenceStart = words.Skip(2).Any(word => char.IsUpper(word[0]) && Words.Known.SentenceStarts.Contains(word.ToLowerInvariant()));
        return !hasSentenceStart && (BeginsARole(words[0]) || Words.Known.RoleEnds.Contains(words[^1].ToLowerInvariant()) || words.Length <= 4);
    }

    private static bool BeginsARole(string word) => Words.Known.RoleStarts.Contains(word.ToLowerInvariant());

    private static bool IsPartOfAName(string word) =>
        char.IsUpper(word[0]) || word[0] is '&' or '(' or '/' or '–' or '-' || word.ToLowerInvariant() is "and" or "of" or "the" or "for" or "to" or "in" or "on";
}

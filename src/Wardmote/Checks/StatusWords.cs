using Wardmote.Checks.Content;

namespace Wardmote.Checks;

/// <summary>What counts as a status: the words that a plan allows, or those in common use where it does not say.</summary>
public static class StatusWords
{
    private sealed record StatusFile(string AsOf, string Source, string[] Statuses, Dictionary<string, string[]> MeansThe);

    private static readonly StatusFile Words = RuleWords.Read<StatusFile>("status.words.json");
    private static readonly Dictionary<string, string[]> Meanings = Words.MeansThe.ToDictionary(pair => Spelling.Bare(pair.Key), pair => pair.Value);

    public static bool IsStatus(string? text, PlanVocabulary vocabulary)
        => !string.IsNullOrWhiteSpace(text) && vocabulary.Statuses.Concat(Words.Statuses).Any(status => Spelling.Bare(status) == Spelling.Bare(text));

    /// <summary>The allowed status that was probably meant: by meaning, then by spelling.</summary>
    public static string? Meant(string text, IReadOnlyList<string> allowed)
        => Meanings.GetValueOrDefault(Spelling.Bare(text), [])
            .Select(meaning => allowed.FirstOrDefault(status => Spelling.Bare(status) == Spelling.Bare(meaning)))
            .FirstOrDefault(status => status is not null)
            ?? Spelling.Nearest(text, allowed);

    /// <summary>The statuses, longest first, that a text is made of.</summary>
    public static IReadOnlyList<string> Known(PlanVocabulary vocabulary)
        => [.. vocabulary.Statuses.Concat(Words.Statuses).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(status => status.Length)];
}

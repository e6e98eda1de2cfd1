using System.Text.RegularExpressions;
using Wardmote.Checks;
using Wardmote.Checks.Content;

namespace Wardmote.Plans.Measuring;

/// <summary>What a part of a compound row counts, in words: “14 R (2)” under “referrals / Users” counts referrals and users.</summary>
/// <param name="IsGuess">Whether the words are the usual ones for a letter, and not the plan's own.</param>
internal sealed record PartName(string Words, bool IsGuess)
{
    private static readonly char[] Marks = [' ', ',', '/', '.', '(', ')', ':', ';'];
    private static readonly (Regex Whole, Regex Part, string Title)[] Relations = [.. MeasuringWords.Known.Relations.Select(relation =>
        (Pattern.Of(relation.Whole), Pattern.Of(relation.Part), relation.Title))];

    /// <summary>The name of a part, from the plan's own words where they say it.</summary>
    /// <param name="rowTitle">The row's own title, in which a letter's word stands.</param>
    /// <param name="index">Which part it is, counted from 0.</param>
    public static PartName Of(MeasureContent measure, string rowTitle, int index)
    {
        string title = measure.Title.Trim();
        string[] words = rowTitle.Split(Marks, StringSplitOptions.RemoveEmptyEntries);
        if (title.Length == 1 && words.LastOrDefault(word => word.Length > 3 && word.StartsWith(title, StringComparison.OrdinalIgnoreCase)) is { } word)
        {
            return new($"{word.ToLowerInvariant()} ({title})", IsGuess: false);
        }

        if (title.Length == 1 && MeasuringWords.Known.Letters.TryGetValue(title.ToUpperInvariant(), out string? usual))
        {
            return new($"{usual} ({title})", IsGuess: true);
        }

        bool isUnnamed = title.StartsWith("part ", StringComparison.OrdinalIgnoreCase);
        return isUnnamed && rowTitle.Split('/') is { Length: 2 } alternatives && index == 1 ? new(alternatives[1].Trim().ToLowerInvariant(), IsGuess: false) : new(title, IsGuess: false);
    }

    /// <summary>How the first hangs together with the second; none where the words do not say it.</summary>
    public static (bool FirstIsWhole, string Title)? Relation(PartName first, PartName second)
    {
        foreach ((Regex whole, Regex part, string title) in Relations)
        {
            if (whole.IsMatch(first.Words) && part.IsMatch(second.Words))
            {
                return (true, title);
            }

            if (whole.IsMatch(second.Words) && part.IsMatch(first.Words))
            {
                return (false, title);
            }
        }

        return null;
    }
}

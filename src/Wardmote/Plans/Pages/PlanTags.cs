using Wardmote.Checks;
using Wardmote.Plans.Progress;

namespace Wardmote.Plans.Pages;

/// <summary>The colour beside a word. The word says it all; the colour helps those who see it.</summary>
public static class PlanTags
{
    public static string Colour(PlanState state) => state switch
    {
        PlanState.BeingReviewed => "yellow",
        PlanState.Draft => "blue",
        PlanState.Published => "green",
        _ => "grey",
    };

    public static string Colour(Severity severity) => severity switch
    {
        Severity.Blocking => "red",
        Severity.Warning => "orange",
        _ => "grey",
    };

    public static string Words(Severity severity) => severity switch
    {
        Severity.Blocking => "Stops publication",
        Severity.Warning => "Look at it",
        _ => "Good to know",
    };

    public static string Colour(Standing standing) => standing switch
    {
        Standing.Overdue => "red",
        Standing.AtRisk => "orange",
        Standing.Waiting => "purple",
        Standing.OnTrack => "blue",
        Standing.BusinessAsUsual => "teal",
        Standing.Done => "green",
        _ => "grey",
    };

    /// <summary>A plan writes its statuses as it likes: the commonest words have a colour, the others none.</summary>
    public static string StatusColour(string status)
    {
        string[] words = status.ToLowerInvariant().Split(' ', '-', '/');
        return words switch
        {
            _ when words.Contains("not") => "grey",
            _ when words.Intersect(["complete", "completed", "done", "achieved", "delivered"]).Any() => "green",
            _ when words.Intersect(["delayed", "overdue", "risk", "slipped", "red", "stopped", "cancelled"]).Any() => "red",
            _ when words.Intersect(["progress", "started", "track", "ongoing", "usual"]).Any() => "blue",
            _ => "grey",
        };
    }

    /// <summary>A title, or words in its place where the document gives none: a link must say something.</summary>
    public static string Titled(string title, string word) => string.IsNullOrWhiteSpace(title) ? $"{Platform.Common.Words.Sentence(word)} without a title" : title;

    /// <summary>The word with its article: an action, a key task.</summary>
    public static string One(string word) => "aeiou".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal) ? $"an {word}" : $"a {word}";

    public static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number:N0} {many ?? one + "s"}";
}

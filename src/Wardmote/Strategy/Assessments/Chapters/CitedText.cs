using System.Text.RegularExpressions;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>Puts figures where a text cites them.</summary>
public static partial class CitedText
{
    /// <summary>The text with the figures that it names as <c>{{figure:key}}</c>; one that is not known any more stands as words that say so.</summary>
    public static DocumentText Of(string text, IReadOnlyDictionary<string, Figure> figures)
    {
        DocumentText told = DocumentText.Empty;
        int at = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            string key = mark.Groups["key"].Value.Trim();
            told = told + text[at..mark.Index] + (figures.TryGetValue(key, out Figure? figure) ? figure : (DocumentText)$"[figure “{key}” is not known in this run]");
            at = mark.Index + mark.Length;
        }

        return told + text[at..];
    }

    /// <summary>A sentence in which numbers stand as words, with the figures that they are in their place: a figure's own number, and both ends of its interval.</summary>
    public static DocumentText With(string sentence, IEnumerable<Figure> figures)
    {
        DocumentText told = DocumentText.Empty;
        int at = 0;
        foreach ((int first, int end, Figure figure) in CitedPlaces.Of(sentence, [.. figures.Where(figure => figure.Text.Any(char.IsDigit))]))
        {
            told = told + sentence[at..first] + DocumentText.Cited(sentence[first..end], figure);
            at = end;
        }

        return told + sentence[at..];
    }

    /// <summary>The keys that a text names.</summary>
    public static IReadOnlyList<string> KeysIn(string text) => [.. Mark().Matches(text).Select(mark => mark.Groups["key"].Value.Trim()).Distinct(StringComparer.Ordinal)];

    /// <summary>Refuses words that cite a figure that there is not.</summary>
    /// <exception cref="RuleBrokenException">A key is unknown; the message lists those that are near.</exception>
    public static void MustBeKnown(string text, IReadOnlyCollection<string> known, string field)
    {
        if (KeysIn(text).FirstOrDefault(key => !known.Contains(key)) is not { } unknown)
        {
            return;
        }

        string[] near = NearAreas.Near(unknown, known);
        throw new RuleBrokenException(
            known.Count == 0 ? "Figures can be cited once the assessment was run: run it first, then the list of figures stands beside this box"
            : $"There is no figure “{unknown}”. {(near.Length > 0 ? $"Almost so are called: {string.Join(", ", near)}" : "The list beside the box has them all")}",
            field);
    }

    [GeneratedRegex(@"\{\{\s*figure\s*:(?<key>[^{}]{1,120})\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Mark();
}

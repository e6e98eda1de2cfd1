using System.Text.RegularExpressions;
using Wardmote.Checks;

namespace Wardmote.Plans.Measuring;

/// <summary>Finds in a comment or source which wider area the data covers: “a county survey” under a borough's indicator.</summary>
public static class SourceAreaReader
{
    private static readonly (string Area, Regex Pattern)[] Areas = [.. MeasuringWords.Known.Areas.Select(area => (area.Area, Pattern.Of(area.Pattern)))];

    /// <summary>The area in plain words; none where the texts name none.</summary>
    public static string? Find(params IEnumerable<string?> texts)
    {
        string text = string.Join('\n', texts.OfType<string>());
        return Areas.Where(area => area.Pattern.IsMatch(text)).Select(area => area.Area).FirstOrDefault();
    }
}

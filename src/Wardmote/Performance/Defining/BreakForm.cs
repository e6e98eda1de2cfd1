using Wardmote.Platform.Common;

namespace Wardmote.Performance.Defining;

/// <summary>One break in the series as it is typed.</summary>
public sealed class BreakForm
{
    public string? From { get; set; }

    public string? Reason { get; set; }

    public static BreakForm Of(SeriesBreak change) => new() { From = TypedText.Show(change.From), Reason = change.Reason };

    /// <summary>The break; none for a row that is empty.</summary>
    /// <param name="at">The name of the row on the form, for what is refused.</param>
    public SeriesBreak? Read(string at) => string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(Reason) ? null : new SeriesBreak(
        TypedText.Day(From, $"{at}.From") ?? throw new RuleBrokenException("Give the first day that is counted the new way", $"{at}.From"),
        TypedText.OrNone(Reason) ?? throw new RuleBrokenException("Say what changed: readers see the reason on the chart", $"{at}.Reason"));
}

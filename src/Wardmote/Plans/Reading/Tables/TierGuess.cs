using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>
/// Guesses the tier of indicators whose table names a tier for some rows only: "KPI" for these, and for those an objective "(CS1)",
/// whose letters begin "critical success indicator". The guess says that it is one.
/// </summary>
internal static class TierGuess
{
    private const double Certainty = 0.6;
    private const int FewestLetters = 2;

    /// <summary>The indicators, with the tier guessed where it was not stated and the others of their table state theirs.</summary>
    public static IReadOnlyList<IndicatorContent> For(IReadOnlyList<IndicatorContent> indicators) =>
        indicators.Any(indicator => indicator.Tier is not null && indicator.Group is null) ? [.. indicators.Select(Guessed)] : indicators;

    private static IndicatorContent Guessed(IndicatorContent indicator)
    {
        if (indicator.Tier is not null || indicator.Group is not { } group || Headings.CodeOf(group) is not { } coded)
        {
            return indicator;
        }

        string letters = coded.Code.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToLowerInvariant();
        string? tier = letters.Length < FewestLetters ? null : Words.Known.Tiers.FirstOrDefault(tier => Initials(tier.Key).StartsWith(letters, StringComparison.Ordinal)).Value;
        return tier is null ? indicator : indicator with
        {
            Tier = tier,
            Sources = new Dictionary<string, Origin>(indicator.Sources, StringComparer.Ordinal) { [nameof(IndicatorContent.Tier)] = indicator.Origin with { Text = group, Certainty = Certainty } },
        };
    }

    private static string Initials(string phrase) => string.Concat(Wording.WordsOf(phrase).Select(word => word[0]));
}

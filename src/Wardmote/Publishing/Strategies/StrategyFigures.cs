using System.Globalization;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>Makes the numbers of a strategy figures: counts, scores and amounts, each with what it is and how it was made.</summary>
internal static class StrategyFigures
{
    /// <summary>"3 actions": so many of something that is kept in Wardmote.</summary>
    public static DocumentText Count(int number, string one, string what, string href, string? many = null) =>
        $"{new Figure(number.ToString("N0", CultureInfo.InvariantCulture), what, "") { Number = number, Method = "counted in Wardmote", Href = href }} {(number == 1 ? one : many ?? $"{one}s")}";

    /// <summary>A risk's score with its word; only the word where it is not judged.</summary>
    public static DocumentText Score(StrategyRisk risk, int? likelihood, int? impact, bool withControls)
    {
        if (likelihood * impact is not { } score)
        {
            return "Not scored";
        }

        Figure figure = new(score.ToString(CultureInfo.InvariantCulture), $"Score of the risk “{risk.Title}”, {(withControls ? "with" : "without")} its controls", "")
        {
            Number = score,
            Source = "Judgement of the partnership",
            Method = string.Create(CultureInfo.InvariantCulture, $"likelihood {likelihood} times impact {impact}"),
            Href = StrategiesLinks.Risk(risk.StrategyId, risk.RiskId),
        };
        return $"{figure} {DocumentText.State(RiskScale.WordOf(score), score >= 15 ? Tone.Bad : score >= 10 ? Tone.Warning : score >= 5 ? Tone.Neutral : Tone.Good)}";
    }

    /// <summary>An amount of money.</summary>
    public static Figure Money(decimal pounds, string what, string period, string method, string href) =>
        new(pounds == decimal.Truncate(pounds) ? pounds.ToString("'£'#,0", CultureInfo.InvariantCulture) : pounds.ToString("'£'#,0.00", CultureInfo.InvariantCulture), what, period) { Number = (double)pounds, Source = "Resourcing plan of the partnership", Method = method, Href = href };

    public static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";
}

using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks;

/// <summary>Tells whether more is better, from what an indicator states or from words that leave no doubt.</summary>
public static class Polarities
{
    private sealed record PolarityWords(string AsOf, string Source, string[] Raise, string[] Lower, string[] StatedHigher, string[] StatedLower,
        string[] LowerWhatever, string[] HigherIsBetter, string[] Open, string[] LowerIsBetter);

    private static readonly PolarityWords Words = RuleWords.Read<PolarityWords>("polarity.words.json");
    private static readonly Regex Raise = AtStart(Words.Raise);
    private static readonly Regex Lower = AtStart(Words.Lower);
    private static readonly Regex StatedHigher = Anywhere(Words.StatedHigher);
    private static readonly Regex StatedLower = Anywhere(Words.StatedLower);
    private static readonly Regex LowerWhatever = Anywhere(Words.LowerWhatever);
    private static readonly Regex HigherIsBetter = Anywhere(Words.HigherIsBetter);
    private static readonly Regex Open = Anywhere(Words.Open);
    private static readonly Regex LowerIsBetter = Anywhere(Words.LowerIsBetter);

    /// <summary>What the series says itself, in this order: its polarity, a direction in its title, its comment, the thing that it counts.</summary>
    public static Polarity Of(Series series)
    {
        if (series.Indicator.Polarity is not Polarity.NotStated)
        {
            return series.Indicator.Polarity;
        }

        Polarity direction = DirectionOf(series.Title);
        return direction is Polarity.LowerIsBetter && series.IsPercent ? OfReduction(series.Title)
            : direction is not Polarity.NotStated ? direction
            : Stated(series.Indicator) is var stated and not Polarity.NotStated ? stated
            : OfThing(series.Title);
    }

    /// <summary>The direction with which a title begins: "Reduction in ...", "Increase the number of ...".</summary>
    public static Polarity DirectionOf(string title)
        => Lower.IsMatch(title) ? Polarity.LowerIsBetter : Raise.IsMatch(title) ? Polarity.HigherIsBetter : Polarity.NotStated;

    /// <summary>The values of "Reduce burglary by 15 %" are reductions, so more is better; those of "Reduce the repeat rate" are levels.</summary>
    private static Polarity OfReduction(string title)
        => Regex.IsMatch(title, @"^\W*%|\bby\s\d", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) ? Polarity.HigherIsBetter
            : Regex.IsMatch(title, @"\b(rate|percentage|proportion|share)\b|%", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) ? Polarity.LowerIsBetter
            : Polarity.NotStated;

    private static Polarity Stated(IndicatorContent indicator)
    {
        string text = string.Join(' ', indicator.Other.Values.Append(indicator.Comment ?? "").Append(indicator.Title));
        return StatedHigher.IsMatch(text) ? Polarity.HigherIsBetter : StatedLower.IsMatch(text) ? Polarity.LowerIsBetter : Polarity.NotStated;
    }

    private static Polarity OfThing(string title)
        => LowerWhatever.IsMatch(title) ? Polarity.LowerIsBetter
            : HigherIsBetter.IsMatch(title) ? Polarity.HigherIsBetter
            : Open.IsMatch(title) ? Polarity.NotStated
            : LowerIsBetter.IsMatch(title) ? Polarity.LowerIsBetter
            : Polarity.NotStated;

    /// <summary>How far a value is from another in the direction that is better: below zero where it is worse.</summary>
    public static decimal Gain(Polarity polarity, decimal from, decimal to) => polarity switch
    {
        Polarity.HigherIsBetter => to - from,
        Polarity.LowerIsBetter => from - to,
        _ => 0,
    };

    private static Regex AtStart(string[] words) => Pattern($@"^\W*(the\s|a\s|%\s(of\s)?)?({Any(words)})\b");

    private static Regex Anywhere(string[] words) => Pattern($@"\b({Any(words)})\b");

    private static string Any(string[] words) => string.Join('|', words.Select(Regex.Escape));

    private static Regex Pattern(string pattern)
        => new(pattern, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}

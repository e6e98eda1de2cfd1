using Wardmote.Evidence.Exploring;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>Says of a change what it is where its months were no ordinary ones: the end of a lockdown is no crime wave, and a lockdown no success.</summary>
internal static class RestrictedWords
{
    /// <summary>The sentence, with a space before it; empty where both years are ordinary.</summary>
    public static string Of(RestrictedMonths? restricted, PeriodChange change, ChangeFigures figures)
    {
        if (restricted is null)
        {
            return "";
        }

        string way = change.Verdict == ChangeVerdict.Rise ? "rise" : "fall";
        string months = (restricted.Before, restricted.After) switch
        {
            (0, _) => $" {LaterIn(restricted)} lie in {restricted.Name}: this is no sign of a lasting {way}",
            (_, 0) => $" {EarlierIn(restricted)} lie in {restricted.Name}",
            var (before, after) => $" {before} of the {restricted.Compared} earlier months and {after} of the later lie in {restricted.Name}: this is no sign of a lasting {way}",
        };
        return $"{months}{Against(restricted, figures, way)}.";
    }

    /// <summary>"7 of the 12 earlier months".</summary>
    public static string EarlierIn(RestrictedMonths restricted) => $"{restricted.Before} of the {restricted.Compared} earlier months";

    /// <summary>"10 of the later", or "10 of its 12 months" where no earlier month lies in the stretch.</summary>
    public static string LaterIn(RestrictedMonths restricted) => restricted.Before == 0 ? $"{restricted.After} of its {restricted.Compared} months" : $"{restricted.After} of the later";

    private static string Against(RestrictedMonths restricted, ChangeFigures figures, string way)
    {
        if (restricted.Ordinary is not { } ordinary)
        {
            return restricted.After == 0 ? $": a {way} against them is no sign of a lasting one" : "";
        }

        string year = figures.EarlierBy(restricted.YearsBack);
        return ordinary.Verdict switch
        {
            ChangeVerdict.NoEvidence when restricted.IsReturn => $": it is a return towards the level of {year}, from which it does not differ by more than chance ({ordinary.PercentText}, {ordinary.RangeText})",
            ChangeVerdict.NoEvidence => $"; against {year}, the last year before, there is no evidence of a change ({ordinary.PercentText}, {ordinary.RangeText})",
            ChangeVerdict.Rise => $"; it is also above the level of {year}, the last year before ({ordinary.PercentText}, {ordinary.RangeText})",
            _ => $"; it is below the level of {year}, the last year before ({ordinary.PercentText}, {ordinary.RangeText})",
        };
    }
}

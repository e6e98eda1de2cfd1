namespace Wardmote.Strategy.Findings.Rules;

/// <summary>How far evidence carries a finding, by stated limits. docs/explanation/findings.md tells them in words.</summary>
public static class Strengths
{
    /// <summary>Below this chance, adjusted for the number of comparisons, a finding may be strong.</summary>
    public const double StrongChance = 0.001;

    public const double ModerateChance = 0.01;

    /// <summary>A strong change is one of at least so many percent at the nearer end of its interval.</summary>
    public const double StrongPercent = 5;

    /// <summary>A strong ratio is at least so large, or its inverse, at the nearer end of its interval.</summary>
    public const double StrongRatio = 1.5;

    public static FindingStrength OfChange(double chance, FindingEffect effect) => Of(chance, Nearest(effect) >= StrongPercent);

    public static FindingStrength OfRatio(double chance, FindingEffect effect) => Of(chance, NearestRatio(effect) >= StrongRatio);

    /// <summary>One step lower, where months are missing or no ordinary level; never below weak.</summary>
    public static FindingStrength Lower(FindingStrength strength) => strength == FindingStrength.Strong ? FindingStrength.Moderate : FindingStrength.Weak;

    private static FindingStrength Of(double chance, bool isLarge) =>
        chance < StrongChance && isLarge ? FindingStrength.Strong : chance < ModerateChance ? FindingStrength.Moderate : FindingStrength.Weak;

    /// <summary>How far the nearer end of the interval lies from nothing; 0 where the interval holds it.</summary>
    private static double Nearest(FindingEffect effect) => effect.Low > effect.Neutral ? effect.Low - effect.Neutral : effect.High < effect.Neutral ? effect.Neutral - effect.High : 0;

    private static double NearestRatio(FindingEffect effect) => effect.Low > 1 ? effect.Low : effect.High < 1 && effect.High > 0 ? 1 / effect.High : 1;
}

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>All rules, in the order in which their findings are read.</summary>
public static class FindingRules
{
    public static IReadOnlyList<IFindingRule> All { get; } =
    [
        new SignificantChange(),
        new ClearTrend(),
        new UnusualMonth(),
        new UnusualWard(),
        new UnusualShare(),
        new HarmAboveVolume(),
        new ConcentrationAtPoints(),
        new ConcentrationInWards(),
        new EmergingHotSpot(),
        new SearchDisparity(),
        new DeprivationGradient(),
    ];
}

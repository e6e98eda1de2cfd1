using Wardmote.Performance.Status;

namespace Wardmote.Performance;

/// <summary>The indicators of one priority, tier or directorate, the exceptions first.</summary>
public sealed record ScoreGroup(string Name, IReadOnlyList<IndicatorOverview> Overviews)
{
    /// <summary>How many stand how, in the order of urgency.</summary>
    public IReadOnlyList<(Rag Rag, int Count)> Counts =>
        [.. Overviews.GroupBy(overview => overview.Status.Rag).OrderBy(group => group.Key.Urgency).ThenBy(group => group.Key).Select(group => (group.Key, group.Count()))];

    /// <summary>The groups by name; what belongs to none stands last.</summary>
    /// <param name="by">priority, tier or directorate.</param>
    public static IReadOnlyList<ScoreGroup> Of(IEnumerable<IndicatorOverview> overviews, string by) =>
    [
        .. overviews.GroupBy(overview => Field(overview.Definition, by), StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, StringComparer.CurrentCultureIgnoreCase)
            .Select(group => new ScoreGroup(group.Key.Length == 0 ? $"Without a {(by is "tier" or "directorate" ? by : "priority")}" : group.Key, new IndicatorFilter { Order = IndicatorOrder.ExceptionsFirst }.Sort(group))),
    ];

    private static string Field(IndicatorDefinition definition, string by) =>
        (by switch { "tier" => definition.Tier, "directorate" => definition.Directorate, _ => definition.Priority })?.Trim() ?? "";
}

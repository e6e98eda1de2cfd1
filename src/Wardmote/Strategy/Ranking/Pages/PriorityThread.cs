using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>The golden thread of priorities: the findings below them, the drivers that bear on them and the logic models that serve them.</summary>
public sealed class PriorityThread(ILookup<Guid, ThreadLink> served)
{
    private const int LongestText = 120;

    public static IReadOnlyList<ThreadLink> RestsOn(Priority priority, IReadOnlyList<Finding> findings) =>
        [.. findings.Where(finding => priority.FindingIds.Contains(finding.FindingId)).Select(finding => new ThreadLink("Finding", Shortened(finding.Statement), FindingLinks.Finding(finding.FindingId), finding.State.ToString()))];

    public IReadOnlyList<ThreadLink> ServedBy(Priority priority) => [.. served[priority.PriorityId]];

    private static string Shortened(string text) => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…");
}

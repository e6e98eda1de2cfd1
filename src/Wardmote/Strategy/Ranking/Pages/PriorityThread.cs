using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>The findings below priorities in the strip of the golden thread.</summary>
internal static class PriorityThread
{
    private const int LongestText = 120;

    public static IReadOnlyList<ThreadLink> RestsOn(Priority priority, IReadOnlyList<Finding> findings) =>
        [.. findings.Where(finding => priority.FindingIds.Contains(finding.FindingId)).Select(finding => new ThreadLink("Finding", Shortened(finding.Statement), FindingLinks.Finding(finding.FindingId), finding.State.Title))];

    private static string Shortened(string text) => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…");
}

using Wardmote.Platform.Common;

namespace Wardmote.Plans;

/// <summary>The reason for something that others will ask about later.</summary>
public static class Reason
{
    public static string Given(string? reason) => string.IsNullOrWhiteSpace(reason)
        ? throw new RuleBrokenException("Give a reason: it stays in the plan’s history", nameof(Reason))
        : reason.Trim();
}

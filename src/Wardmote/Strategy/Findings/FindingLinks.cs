namespace Wardmote.Strategy.Findings;

/// <summary>The addresses of findings.</summary>
public static class FindingLinks
{
    public static string List(Guid assessmentId) => $"{StrategyLinks.Findings}?assessment={assessmentId}";

    public static string Finding(Guid findingId) => $"{StrategyLinks.Findings}/{findingId}";

    public static string Reword(Guid findingId) => $"{Finding(findingId)}/reword";

    public static string Merge(Guid findingId) => $"{Finding(findingId)}/merge";

    public static string Write(Guid assessmentId) => $"{StrategyLinks.Findings}/write?assessment={assessmentId}";

    public static string Changes(Guid assessmentId) => $"{StrategyLinks.Findings}/changes?assessment={assessmentId}";

    /// <summary>The findings as a file: "csv", "xlsx" or "docx".</summary>
    public static string Download(Guid assessmentId, string kind) => $"{StrategyLinks.Findings}/download/{kind}?assessment={assessmentId}";
}

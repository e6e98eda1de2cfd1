namespace Wardmote.Strategy.Problems;

/// <summary>The addresses of problem profiles.</summary>
public static class ProblemLinks
{
    public const string Begin = $"{StrategyLinks.Problems}/begin";

    public static string Profile(Guid profileId) => $"{StrategyLinks.Problems}/{profileId}";

    public static string Part(Guid profileId, string key) => $"{Profile(profileId)}/parts/{key}";

    public static string Study(Guid profileId) => $"{Profile(profileId)}/study";

    /// <summary>The profile as a file: "docx" or "html".</summary>
    public static string Download(Guid profileId, string kind) => $"{Profile(profileId)}/download/{kind}";
}

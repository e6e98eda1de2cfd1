namespace Wardmote.Strategy.Ranking;

/// <summary>The addresses of priorities and of the rounds in which candidates are ranked.</summary>
public static class PriorityLinks
{
    public const string Priorities = "/priorities";

    public const string Rounds = "/priorities/scoring";

    /// <summary>The form for a priority that was adopted without a scoring round.</summary>
    public const string Adopt = "/priorities/adopt";

    public const string BeginRound = "/priorities/scoring/begin";

    public const string Templates = "/priorities/scoring/templates";

    public static string Priority(Guid priorityId) => $"/priorities/{priorityId}";

    /// <summary>The same form with a title that is known already.</summary>
    public static string AdoptAs(string title) => $"{Adopt}?title={Uri.EscapeDataString(title)}";

    public static string CorrectPriority(Guid priorityId) => $"/priorities/{priorityId}/correct";

    public static string ClosePriority(Guid priorityId) => $"/priorities/{priorityId}/close";

    public static string Round(Guid scoringRoundId) => $"/priorities/scoring/{scoringRoundId}";

    public static string Describe(Guid scoringRoundId) => $"/priorities/scoring/{scoringRoundId}/describe";

    public static string Criteria(Guid scoringRoundId) => $"/priorities/scoring/{scoringRoundId}/criteria";

    public static string Candidates(Guid scoringRoundId) => $"/priorities/scoring/{scoringRoundId}/candidates";

    public static string Scorers(Guid scoringRoundId) => $"/priorities/scoring/{scoringRoundId}/scorers";

    /// <summary>The page on which one person scores.</summary>
    public static string Sheet(Guid scoringRoundId, Guid scoreSheetId) => $"/priorities/scoring/{scoringRoundId}/sheets/{scoreSheetId}";

    /// <summary>The matrix: candidates by criteria, with totals and places.</summary>
    public static string Matrix(Guid scoringRoundId) => $"/priorities/scoring/{scoringRoundId}/matrix";

    public static string Agreement(Guid scoringRoundId) => $"/priorities/scoring/{scoringRoundId}/agreement";

    public static string Sensitivity(Guid scoringRoundId) => $"/priorities/scoring/{scoringRoundId}/sensitivity";

    public static string Decide(Guid scoringRoundId) => $"/priorities/scoring/{scoringRoundId}/decide";

    /// <summary>The matrix as csv, xlsx or docx.</summary>
    public static string Download(Guid scoringRoundId, string kind) => $"/priorities/scoring/{scoringRoundId}/download/{kind}";

    public static string Template(Guid scoringTemplateId) => $"/priorities/scoring/templates/{scoringTemplateId}";
}

using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>The addresses of indicators, their values and the rounds.</summary>
public static class PerformanceLinks
{
    public const string Indicators = "/indicators";

    public const string AddIndicator = "/indicators/add";

    public const string Scorecards = "/scorecards";

    public const string Compare = "/indicators/compare";

    public const string Rounds = "/rounds";

    public const string OpenRound = "/rounds/open";

    public const string ImportValues = "/indicators/import";

    public static string Indicator(Guid indicatorId) => $"/indicators/{indicatorId}";

    public static string CorrectIndicator(Guid indicatorId) => $"/indicators/{indicatorId}/correct";

    public static string RetireIndicator(Guid indicatorId) => $"/indicators/{indicatorId}/retire";

    /// <summary>The values of an indicator as a file.</summary>
    public static string DownloadIndicator(Guid indicatorId, string kind) => $"/indicators/{indicatorId}/download/{kind}";

    /// <summary>The list as a file, with the filter of the page.</summary>
    public static string DownloadIndicators(string kind) => $"/indicators/download/{kind}";

    public static string DownloadComparison(string kind) => $"/indicators/compare/download/{kind}";

    /// <summary>One period of an indicator: its versions, questions, evidence.</summary>
    public static string Value(Guid indicatorId, Period period) => $"/indicators/{indicatorId}/values/{Uri.EscapeDataString(period.Code.Replace('/', '-'))}";

    public static string Round(Guid roundId) => $"/rounds/{roundId}";

    /// <summary>The page on which a person enters all of their values of a round.</summary>
    /// <param name="whose">Another person's key, or "all", for those who enter for others.</param>
    public static string MyReturn(Guid roundId, string? whose = null) => whose is null ? $"/rounds/{roundId}/mine" : $"/rounds/{roundId}/mine?for={Uri.EscapeDataString(whose)}";

    /// <summary>What a round collected, as csv or xlsx.</summary>
    public static string DownloadRound(Guid roundId, string kind) => $"/rounds/{roundId}/download/{kind}";

    /// <summary>A file that shows where a value comes from.</summary>
    public static string Evidence(Guid indicatorId, Guid evidenceFileId) => $"/indicators/{indicatorId}/evidence/{evidenceFileId}";

    public const string ApiKeys = "/settings/api-keys";

    /// <summary>A file of values on its way in.</summary>
    public static string Import(Guid importDraftId) => $"/indicators/import/{importDraftId}";
}

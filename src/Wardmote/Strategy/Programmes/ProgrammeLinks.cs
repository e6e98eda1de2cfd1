namespace Wardmote.Strategy.Programmes;

/// <summary>The addresses of the programme, its datasets and its reports to committees.</summary>
public static class ProgrammeLinks
{
    public const string Programme = StrategyLinks.Programme;

    public const string Begin = "/priorities/programme/begin";

    public const string Datasets = "/priorities/datasets";

    public const string AddDataset = "/priorities/datasets/add";

    /// <summary>A programme of its own, such as one that is closed.</summary>
    public static string Of(Guid programmeId) => $"{Programme}/{programmeId}";

    public static string Describe(Guid programmeId) => $"{Of(programmeId)}/describe";

    public static string Part(Guid programmeId, string part) => $"{Of(programmeId)}/parts/{part}";

    public static string Attendance(Guid programmeId) => $"{Of(programmeId)}/attendance";

    public static string Close(Guid programmeId) => $"{Of(programmeId)}/close";

    /// <summary>The programme as a file: docx, html or xlsx.</summary>
    public static string Download(Guid programmeId, string kind) => $"{Of(programmeId)}/download/{kind}";

    public static string Dataset(Guid datasetId) => $"{Datasets}/{datasetId}";

    public static string CorrectDataset(Guid datasetId) => $"{Datasets}/{datasetId}/correct";

    /// <summary>The register as a file: csv, xlsx or docx.</summary>
    public static string DownloadDatasets(string kind) => $"{Datasets}/download/{kind}";

    /// <summary>A new report to a committee about a programme.</summary>
    public static string BeginReport(Guid programmeId) => $"{Of(programmeId)}/report";

    public static string Report(Guid committeeReportId) => $"{Programme}/reports/{committeeReportId}";

    public static string WriteReport(Guid committeeReportId) => $"{Report(committeeReportId)}/write";

    public static string Recommendations(Guid committeeReportId) => $"{Report(committeeReportId)}/recommendations";

    /// <summary>The report as a file: docx or html.</summary>
    public static string DownloadReport(Guid committeeReportId, string kind) => $"{Report(committeeReportId)}/download/{kind}";
}

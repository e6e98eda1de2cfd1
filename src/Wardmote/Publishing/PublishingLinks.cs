namespace Wardmote.Publishing;

/// <summary>The addresses of reports.</summary>
public static class PublishingLinks
{
    public const string Reports = "/reports";

    public const string Template = "/settings/template";

    /// <summary>A report to look at before it is downloaded or issued.</summary>
    public static string Report(ReportRequest report) => $"/reports/preview?{Query(report)}";

    /// <summary>A report as a file: docx, xlsx or html.</summary>
    public static string Download(ReportRequest report, string format) => $"/reports/download/{format}?{Query(report)}";

    public static string Issue(ReportRequest report) => $"/reports/issue?{Query(report)}";

    public static string Issued(Guid issuedReportId, string format) => $"/reports/issued/{issuedReportId}/{format}";

    private static string Query(ReportRequest report) => string.Join('&', new[]
    {
        $"kind={report.Kind}",
        report.Period is { } period ? $"period={Uri.EscapeDataString(period.Code)}" : null,
        report.PlanId is { } plan ? $"planId={plan}" : null,
        report.Layout is { } layout ? $"layout={layout}" : null,
        report.Lead is { } lead ? $"lead={Uri.EscapeDataString(lead)}" : null,
    }.OfType<string>());
}

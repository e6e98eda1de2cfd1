using Wardmote.Platform.Common;

namespace Wardmote.Publishing;

/// <summary>A report as it was given out: what a committee read stays as it read it, whatever is corrected later.</summary>
public sealed class IssuedReport
{
    private IssuedReport()
    {
    }

    /// <summary>Keeps a report that was just written in all its formats.</summary>
    public IssuedReport(Guid partnershipId, ReportRequest report, string title, string audience, ReportFiles files, string who, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(audience) || audience.Length > 200)
        {
            throw new RuleBrokenException("Say in at most 200 characters who it is for: the cabinet of 9 December, the scrutiny committee", nameof(Audience));
        }

        PartnershipId = partnershipId;
        Kind = report.Kind;
        Period = report.Period?.Code;
        Title = title;
        Audience = audience.Trim();
        Html = files.Html;
        Word = files.Word;
        Excel = files.Excel;
        Who = who;
        At = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid IssuedReportId { get; private set; } = Guid.CreateVersion7();

    public ReportKind Kind { get; private set; }

    /// <summary>The code of the period that it is about.</summary>
    public string? Period { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Whom it was given to.</summary>
    public string Audience { get; private set; } = "";

    /// <summary>The report as a page that stands alone.</summary>
    public byte[] Html { get; private set; } = [];

    public byte[] Word { get; private set; } = [];

    public byte[] Excel { get; private set; } = [];

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }
}

/// <summary>A report in each of its formats.</summary>
public sealed record ReportFiles(byte[] Html, byte[] Word, byte[] Excel);

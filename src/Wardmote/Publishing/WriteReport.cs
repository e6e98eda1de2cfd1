using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Publishing.Layouts;
using Wardmote.Publishing.Reports;

namespace Wardmote.Publishing;

/// <summary>Reads what a report tells and has it written, for pages, the command line and issuing alike.</summary>
public sealed class WriteReport(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The formats by the ends of their files' names.</summary>
    public static IReadOnlyDictionary<string, ReportFormat> Formats { get; } = new Dictionary<string, ReportFormat>(StringComparer.Ordinal)
    {
        ["docx"] = new("Word", WordWriter.MediaType),
        ["xlsx"] = new("Excel", ExcelWriter.MediaType),
        ["html"] = new("web page", HtmlWriter.MediaType),
    };

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public static ReportFormat Format(string format) => Formats.GetValueOrDefault(format) ?? throw new NotFoundException($"A report of the kind “{format}”");

    public static string FileName(Document document, string format) => FileName(document.Title, document.Period.Length > 0 ? document.Period : null, format);

    /// <summary>A name that every file system takes.</summary>
    public static string FileName(string title, string? period, string format)
    {
        string words = string.Concat($"{title} {period}".Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
        return $"{string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant()}.{format}";
    }

    /// <summary>What the report says.</summary>
    /// <exception cref="RuleBrokenException">The request lacks what this report needs.</exception>
    public async Task<Document> DocumentAsync(ReportRequest report, CancellationToken cancellationToken)
    {
        user.Must(Permission.ViewPerformance);
        return report.Kind switch
        {
            ReportKind.Quarterly => QuarterlyReport.Of(await ContentAsync(report, withCharts: true, cancellationToken)),
            ReportKind.Scorecard => Scorecard.Of(await ContentAsync(report, withCharts: false, cancellationToken)),
            ReportKind.WorkPlan => WorkPlan.Of(user.PartnershipName, Lead(report), Today, await ActionLineQueries.OfLeadAsync(db, Lead(report), Today, cancellationToken)),
            ReportKind.Plan or ReportKind.CommitteeExtract => await PlanAsync(report, cancellationToken),
            ReportKind.Strategy => throw new RuleBrokenException("A strategy is written on its own page, under Priorities", nameof(ReportRequest.Kind)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The report as a file; Word takes the look of the partnership's template where it has one.</summary>
    public async Task<byte[]> FileAsync(Document document, string format, CancellationToken cancellationToken)
    {
        _ = Format(format);
        if (format == "html")
        {
            return HtmlWriter.Write(document);
        }

        if (format == "xlsx")
        {
            return ExcelWriter.Write(document);
        }

        if (await db.ReportTemplates.AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } template)
        {
            return WordWriter.Write(document);
        }

        using var bytes = new MemoryStream(template.Bytes);
        return WordWriter.Write(document, WordTemplate.Read(template.FileName, bytes, cancellationToken));
    }

    private static string Lead(ReportRequest report) => report.Lead ?? throw new RuleBrokenException("Choose whose work plan it is", nameof(ReportRequest.Lead));

    private async Task<QuarterlyContent> ContentAsync(ReportRequest report, bool withCharts, CancellationToken cancellationToken)
    {
        Period period = report.Period ?? throw new RuleBrokenException("Choose the period that the report is about", nameof(ReportRequest.Period));
        return new QuarterlyContent(user.PartnershipName, period, Today)
        {
            RoundSays = await RoundQueries.OfAsync(db, period, cancellationToken),
            Indicators = await IndicatorLineQueries.OfAsync(db, period, withCharts, cancellationToken),
            Actions = await ActionLineQueries.OfAsync(db, report.PlanId, period, Today, cancellationToken),
            Corrections = await CorrectionLineQueries.OfAsync(db, period, cancellationToken),
        };
    }

    private async Task<Document> PlanAsync(ReportRequest report, CancellationToken cancellationToken)
    {
        Plan plan = await db.PlanAsync(report.PlanId ?? throw new RuleBrokenException("Choose a plan", nameof(ReportRequest.PlanId)), cancellationToken);
        user.MustSee(plan);
        var reading = new PlanReading(plan.ToContent(), ActionLineQueries.Progress(plan, await ActionLineQueries.LatestAsync(db, [plan.PlanId], cancellationToken), Today));
        PlanLayoutKind layout = report.Layout ?? PlanLayouts.Suiting(reading.Content);
        return report.Kind == ReportKind.CommitteeExtract ? PlanLayouts.ExtractOf(reading, layout) : PlanLayouts.Of(reading, layout);
    }
}

/// <summary>A format in which a report is given out.</summary>
public sealed record ReportFormat(string Name, string MediaType);

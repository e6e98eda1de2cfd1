using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Plans;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;
using Wardmote.Publishing.Reports;

namespace Wardmote.Publishing.Pages;

/// <summary>An issued report as the list shows it.</summary>
public sealed record IssuedRow(Guid IssuedReportId, string Title, string? Period, string Audience, DateTime At, string Who);

/// <summary>The reports that can be written, and those that were issued.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class ReportsPage(AppDb db, TimeProvider clock) : PageModel
{
    private const int MostQuarters = 12;
    private const int MostIssued = 50;

    public IReadOnlyList<Choice> Periods { get; private set; } = [];

    /// <summary>The code of the last period that is over: the one that most reports are about.</summary>
    public string LastPeriod { get; private set; } = "";

    public IReadOnlyList<Choice> Plans { get; private set; } = [];

    public IReadOnlyList<Choice> Leads { get; private set; } = [];

    public IReadOnlyList<IssuedRow> Issued { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rounds = await db.Rounds.OrderByDescending(round => round.PeriodFirst).Take(MostQuarters).Select(round => new { round.PeriodKind, round.PeriodFirst }).ToListAsync(cancellationToken);
        Period last = Period.Of(PeriodKind.Quarter, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Previous;
        LastPeriod = last.Code;
        Periods = [.. rounds.Select(round => Period.StartingOn(round.PeriodKind, round.PeriodFirst)).Append(last).Append(last.Next).Distinct().OrderDescending()
            .Select(period => new Choice(period.Code, period.Name))];
        Plans = [.. (await db.Plans.Where(plan => plan.State != PlanState.BeingReviewed).Select(plan => new { plan.PlanId, plan.Title }).ToListAsync(cancellationToken))
            .OrderBy(plan => plan.Title, StringComparer.CurrentCultureIgnoreCase).Select(plan => new Choice(plan.PlanId.ToString(), plan.Title))];
        Leads = Choice.Of((await ActionLineQueries.LeadsAsync(db, cancellationToken)).Order(StringComparer.CurrentCultureIgnoreCase));
        Issued = await db.IssuedReports.OrderByDescending(report => report.At).Take(MostIssued)
            .Select(report => new IssuedRow(report.IssuedReportId, report.Title, report.Period, report.Audience, report.At, report.Who)).ToListAsync(cancellationToken);
    }
}

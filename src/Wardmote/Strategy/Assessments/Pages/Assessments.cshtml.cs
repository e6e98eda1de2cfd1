using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>The partnership's assessments, the newest first.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class AssessmentsPage(AppDb db) : PageModel
{
    public IReadOnlyList<Row> Assessments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List<Assessment> all = await db.Assessments.AsNoTracking().OrderByDescending(assessment => assessment.AssessmentId).ToListAsync(cancellationToken);
        var runs = await db.AssessmentRuns.AsNoTracking().Where(run => run.State == RunState.Done).GroupBy(run => run.AssessmentId).Select(group => new { group.Key, At = group.Max(run => run.At) }).ToDictionaryAsync(one => one.Key, one => one.At, cancellationToken);
        Assessments = [.. all.Select(assessment => new Row(assessment, runs.TryGetValue(assessment.AssessmentId, out DateTime at) ? at : null))];
    }

    /// <summary>An assessment with when it was run last; none where it never was.</summary>
    public sealed record Row(Assessment Assessment, DateTime? LastRun);
}

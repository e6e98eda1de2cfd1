using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Evidence.Pages;

/// <summary>One file that was brought in: what became of its rows and why, what it replaced, and a form to withdraw it.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class BatchPage(AppDb db, CurrentUser user, WithdrawBatch withdrawBatch, IEnumerable<IBatchKeeper> keepers) : PageModel, IFormPage
{
    /// <summary>A file of many months would compare for long; the first of them tell what it is about.</summary>
    private const int MostCompared = 3;

    [BindProperty(SupportsGet = true)]
    public Guid BatchId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Batch Batch { get; private set; } = null!;

    public IReadOnlyList<MonthLine> Months { get; private set; } = [];

    public bool MayWithdraw => Batch.State == BatchState.Kept && user.May(Permission.ImportEvidence) && keepers.Any(keeper => keeper.Keeps(Batch.Kind));

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Batch withdrawn = await withdrawBatch.RunAsync(new(BatchId, Reason ?? ""), cancellationToken);
        TempData.SayNext($"“{withdrawn.FileName}” is withdrawn; what it replaced counts again");
        return LocalRedirect(EvidenceLinks.Batch(BatchId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        Batch = await db.Batches.AsNoTracking().SingleOrDefaultAsync(batch => batch.BatchId == BatchId, cancellationToken) ?? throw new Platform.Common.NotFoundException("The batch");
        List<SourceMonth> months = await db.SourceMonths.AsNoTracking().Where(month => month.BatchId == BatchId).OrderBy(month => month.Month).ThenBy(month => month.Force).ToListAsync(cancellationToken);
        List<MonthLine> lines = [];
        foreach (SourceMonth month in months)
        {
            List<SourceMonth> versions = await db.VersionsOf(month).AsNoTracking().OrderBy(version => version.VersionNumber).ToListAsync(cancellationToken);
            SourceMonth? before = versions.LastOrDefault(version => version.VersionNumber < month.VersionNumber);
            bool compares = before is not null && month.Kind != SourceKind.StopAndSearch && lines.Count(line => line.Difference is not null) < MostCompared;
            lines.Add(new(month, before, versions.FirstOrDefault(version => version.IsCurrent), compares ? await DifferenceAsync(before!, month, cancellationToken) : null));
        }

        Months = lines;
    }

    private async Task<MonthDifference> DifferenceAsync(SourceMonth before, SourceMonth after, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> columns = MonthDifference.ColumnsOf(after.Kind);
        return MonthDifference.Of(after.Kind, await db.RowsOfAsync(before.SourceMonthId, columns, cancellationToken), await db.RowsOfAsync(after.SourceMonthId, columns, cancellationToken));
    }

    /// <summary>A month of the file, the version before it, and the one that counts now.</summary>
    public sealed record MonthLine(SourceMonth Month, SourceMonth? Before, SourceMonth? Current, MonthDifference? Difference)
    {
        public string Standing => Month.IsCurrent ? "Counts"
            : Current is null ? "Counts no longer; the month is missing"
            : $"Version {Current.VersionNumber} counts in its place";
    }
}

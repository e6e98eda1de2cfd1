using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Hands out the result of a round: the matrix as CSV, the whole result for Excel and Word.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DownloadScoringRoundPage(AppDb db, CurrentUser user) : PageModel
{
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BindProperty(SupportsGet = true)]
    public Guid ScoringRoundId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        RoundResult result = (await db.RoundResultsAsync(ScoringRoundId, cancellationToken)).Result;
        if (result.Counted.Count == 0)
        {
            throw new NotFoundException("The result of a round that is closed");
        }

        if (Kind == "csv")
        {
            return new FileContentResult(CsvWriter.Write(result.MatrixTable()), CsvWriter.MediaType) { FileDownloadName = "priority-matrix.csv" };
        }

        Document report = result.Report(RoundAgreement.Of(result), RoundSensitivity.Of(result), user.PartnershipName);
        return Kind switch
        {
            "xlsx" => new FileContentResult(ExcelWriter.Write(report), ExcelType) { FileDownloadName = "priority-matrix.xlsx" },
            "docx" => new FileContentResult(WordWriter.Write(report), WordType) { FileDownloadName = "priority-matrix.docx" },
            _ => throw new NotFoundException($"A download of the kind “{Kind}”"),
        };
    }
}

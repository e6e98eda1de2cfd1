using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;

namespace Wardmote.Evidence.Pages;

/// <summary>Hands out why rows of a file were refused or what is odd about them.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class BatchReasonsPage(AppDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid batchId, CancellationToken cancellationToken)
    {
        Batch batch = await db.BatchAsync(batchId, cancellationToken);
        var table = new TableBlock(
            batch.FileName,
            [new("File"), new("What was noticed"), new("Rows", IsNumber: true), new("First place"), new("What became of the rows")],
            [.. batch.Reasons.Select(reason => (IReadOnlyList<DocumentText>)[batch.FileName, reason.Why, reason.Rows.ToString(CultureInfo.InvariantCulture), reason.FirstPlace, reason.IsRefusal ? "Refused" : "Kept"])]);
        return DocumentFile.Csv(table, $"{Path.GetFileNameWithoutExtension(batch.FileName)}-reasons");
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Status;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Documents;

namespace Wardmote.Performance.Pages;

/// <summary>Hands out what a round collected, and what it lacks, as a table for Excel or as CSV.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class DownloadRoundPage(AppDb db) : PageModel
{
    private static readonly DocumentColumn[] Columns =
    [
        new("Code"), new("Title"), new("Period"), new("Value", IsNumber: true), new("Numerator", IsNumber: true), new("Denominator", IsNumber: true), new("In words"),
        new("Before"), new("Target"), new("Asked"), new("Entered by"), new("Approved by"), new("Note"), new("Look again"), new("Open questions"),
    ];

    [BindProperty(SupportsGet = true)]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Round round = await db.RoundAsync(RoundId, cancellationToken);
        IReadOnlyList<ReturnLine> lines = await db.LinesAsync(await db.CollectedByAsync(round, cancellationToken), cancellationToken);
        var table = TableBlock.OfWords($"Round {round.Period.ShortName}", Columns, lines.Select(Cells));
        return DocumentFile.Of(table, Kind, $"round-{round.Period.Code.Replace('/', '-')}", $"Round {round.Period.Name}");
    }

    private static IEnumerable<string> Cells(ReturnLine line) =>
    [
        line.Indicator.Code, line.Indicator.Title, line.Period.Code, ReturnLine.Plain(line.Value?.Number), ReturnLine.Plain(line.Value?.Numerator), ReturnLine.Plain(line.Value?.Denominator), line.ValueWords,
        line.LastWords, line.Target.State == TargetState.None ? "" : line.Target.Words, line.Definition.AskedPerson?.Name ?? "", line.Value?.EnteredBy ?? "", line.Value?.ApprovedBy ?? "", line.Value?.Note ?? "",
        string.Join(" ", line.Doubts), string.Join(" ", line.Questions.Select(question => $"{question.Who}: {question.Text}")),
    ];
}

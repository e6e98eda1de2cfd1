using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Evidence.Pages;

/// <summary>What is known about the data from outside them, and a form to add what only the partnership knows.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class BreaksPage(AppDb db, CurrentUser user, AddBreak addBreak, RemoveBreak removeBreak) : PageModel, IFormPage
{
    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public CrimeType? Type { get; set; }

    public IReadOnlyList<EvidenceBreak> Own { get; private set; } = [];

    public bool MayAdd => user.May(Permission.ImportEvidence);

    public static IReadOnlyList<Choice> Types => [.. CrimeTypeNames.All.Where(type => type != CrimeType.Unknown).Select(type => new Choice(type.ToString(), type.Name))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Period from = Month(From, nameof(From)) ?? throw new RuleBrokenException("Give the first month that it concerns, for example 2024-02", nameof(From));
        await addBreak.RunAsync(new(from, Month(To, nameof(To)), Text ?? "", Why ?? "", Type is { } type ? [type] : []), cancellationToken);
        TempData.SayNext("The break was added; every figure that it concerns says so");
        return LocalRedirect(EvidenceLinks.Breaks);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid evidenceBreakId, CancellationToken cancellationToken)
    {
        await removeBreak.RunAsync(new(evidenceBreakId), cancellationToken);
        TempData.SayNext("The break was removed");
        return LocalRedirect(EvidenceLinks.Breaks);
    }

    public async Task FillAsync(CancellationToken cancellationToken) => Own = await db.EvidenceBreaks.AsNoTracking().OrderBy(known => known.FromMonth).ToListAsync(cancellationToken);

    /// <summary>When a break holds, in words.</summary>
    public static string When(KnownBreak known) => known.To is not { } last ? $"from {NumberWords.Month(known.From)} on" : last == known.From ? NumberWords.Month(known.From) : $"{NumberWords.Month(known.From)} to {NumberWords.Month(last)}";

    /// <summary>Whom it concerns, in words.</summary>
    public static string Whom(KnownBreak known) => string.Join("; ", new[]
    {
        known.Forces.Count == 0 ? "" : string.Join(", ", known.Forces.Select(ForceNames.Title)),
        known.Types.Count == 0 ? "" : string.Join(", ", known.Types.Select(type => type.Name)),
    }.Where(part => part.Length > 0)) is { Length: > 0 } whom ? whom : "all forces and categories";

    private static Period? Month(string? typed, string field) => string.IsNullOrWhiteSpace(typed) ? null
        : PeriodReader.Read(typed) is { Kind: PeriodKind.Month } month ? month : throw new RuleBrokenException($"“{typed}” is no month: write it like 2024-02", field);
}

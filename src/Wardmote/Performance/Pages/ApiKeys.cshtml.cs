using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance.Feeding;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>The keys of other systems: issued, shown once, revoked.</summary>
[Requires(Permission.ManagePartnership)]
public sealed class ApiKeysPage(AppDb db, IssueApiKey issueApiKey, RevokeApiKey revokeApiKey) : PageModel, IFormPage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public List<Guid> IndicatorIds { get; set; } = [];

    public IReadOnlyList<ApiKey> Keys { get; private set; } = [];

    public IReadOnlyList<Row> Indicators { get; private set; } = [];

    /// <summary>The new key's secret, in the one answer that shows it.</summary>
    public string? Secret { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // No redirect: the secret would have to be kept somewhere on the way.
        Secret = await issueApiKey.RunAsync(new(Name ?? "", IndicatorIds), cancellationToken);
        ModelState.Clear();
        Name = null;
        IndicatorIds = [];
        await FillAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid apiKeyId, CancellationToken cancellationToken)
    {
        await revokeApiKey.RunAsync(new(apiKeyId), cancellationToken);
        TempData.SayNext("The key is revoked");
        return LocalRedirect(PerformanceLinks.ApiKeys);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Keys = await db.ApiKeys.AsNoTracking().OrderBy(key => key.RevokedAt != null).ThenByDescending(key => key.IssuedAt).ToListAsync(cancellationToken);
        Indicators = [.. (await db.Indicators.Select(indicator => new Row(indicator.IndicatorId, indicator.Code, indicator.Title)).ToListAsync(cancellationToken)).OrderBy(row => row.Code, StringComparer.OrdinalIgnoreCase)];
    }

    public string CodeOf(Guid indicatorId) => Indicators.FirstOrDefault(row => row.IndicatorId == indicatorId)?.Code ?? "an indicator that is gone";

    /// <summary>An indicator as the list of choices shows it.</summary>
    public sealed record Row(Guid IndicatorId, string Code, string Title);
}

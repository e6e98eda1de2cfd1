using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>The sets of criteria that a round may begin with.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class TemplatesPage(AppDb db) : PageModel
{
    public IReadOnlyList<ScoringTemplate> Own { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Own = await db.ScoringTemplates.AsNoTracking().OrderBy(template => template.Title).ToListAsync(cancellationToken);
}

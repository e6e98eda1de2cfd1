using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Accounts;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>What is asked of every priority, whether it is written down or corrected: what it says, who leads it, its time and its findings.</summary>
public abstract class PriorityFormPage(AppDb db) : PageModel, IFormPage
{
    protected AppDb Db { get; } = db;

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? Lead { get; set; }

    [BindProperty]
    public string? StartsOn { get; set; }

    [BindProperty]
    public string? EndsOn { get; set; }

    [BindProperty]
    public List<string> FindingIds { get; set; } = [];

    public IReadOnlyList<Choice> Findings { get; private set; } = [];

    public IReadOnlyList<string> People { get; private set; } = [];

    /// <summary>The findings that are linked already, which stay offered whatever became of them.</summary>
    protected virtual IReadOnlyCollection<Guid> Linked => [];

    public virtual async Task FillAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Finding> linked = await Db.FindingsByIdAsync(Linked, cancellationToken);
        IReadOnlyList<Finding> more = await Db.LatestAssessmentAsync(cancellationToken) is { } assessment ? await Db.AcceptedFindingsAsync(assessment.AssessmentId, cancellationToken) : [];
        Findings = [.. linked.Concat(more).DistinctBy(finding => finding.FindingId).Select(finding => new Choice(finding.FindingId.ToString(), finding.Statement, finding.AreaName))];
        People = await Db.Memberships.AsNoTracking().OrderBy(member => member.Name).Select(member => member.Name).ToListAsync(cancellationToken);
    }

    /// <summary>The lead as typed, with the user of that name where one signs in here.</summary>
    protected async Task<(string? Lead, Guid? LeadId)> LeadAsync(CancellationToken cancellationToken) => TypedText.OrNone(Lead) is not { } lead
        ? (null, null)
        : (lead, await Db.Memberships.Where(member => member.Name == lead).Select(member => (Guid?)member.UserId).FirstOrDefaultAsync(cancellationToken));

    protected IReadOnlyList<Guid> Chosen() => [.. FindingIds.Select(typed => Guid.TryParse(typed, out Guid findingId) ? findingId : throw new NotFoundException("One of the findings"))];
}

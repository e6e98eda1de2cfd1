using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Analysis;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Families;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Evidence.Pages;

/// <summary>How does the partnership stand against those most like it? A group of offences as a share of all recorded crime, with its family's.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class FamilyPage(AppDb db, CurrentUser user, KeepFamily keepFamily, RemoveFamily removeFamily) : PageModel, IFormPage
{
    /// <summary>The code of the partnership's own row; none where its name or district tells it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Own { get; set; }

    /// <summary>The slug of a group of offences.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>Where the list that is typed comes from.</summary>
    [BindProperty]
    public string? Source { get; set; }

    /// <summary>Codes or names, one a line.</summary>
    [BindProperty]
    public string? Codes { get; set; }

    public bool HasTable { get; private set; }

    public AreaTableRow? OwnRow { get; private set; }

    public PartnershipFamily? Given { get; private set; }

    /// <summary>None until the partnership's own row is known.</summary>
    public Answer? Answer { get; private set; }

    public FamilyComparison Comparison { get; private set; } = null!;

    /// <summary>Why there is no answer; empty where there is one.</summary>
    public string WhyNone { get; private set; } = "";

    public IReadOnlyList<Choice> Partnerships { get; private set; } = [];

    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public bool MayKeep => user.May(Permission.ImportEvidence);

    /// <summary>The address of this very view.</summary>
    public string Address => EvidenceLinks.FamilyOf(Own, Group);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        return Format switch
        {
            null or "" => Page(),
            "csv" when Answer is not null => DocumentFile.Csv(Answer.Table, "family"),
            _ => throw new NotFoundException($"A download of the kind “{Format}”"),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await keepFamily.RunAsync(new(Own ?? "", Source ?? "", Codes ?? ""), cancellationToken);
        TempData.SayNext("The family was kept and is used from now on");
        return LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        await removeFamily.RunAsync(new(), cancellationToken);
        TempData.SayNext("The family was removed; the most similar partnerships are worked out again");
        return LocalRedirect(Address);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await db.AllPartnershipsAsync(user.PartnershipName, cancellationToken) is not var (table, all, own))
        {
            return;
        }

        HasTable = true;
        Given = await db.PartnershipFamilies.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        Batch batch = await db.BatchAsync(table.BatchId, cancellationToken);
        Partnerships = [.. all.Rows.Select(row => new Choice(row.Code, row.Name))];
        Groups = [.. all.Groups.Select(group => new Choice(group.Slug, group.Name))];
        OwnRow = string.IsNullOrWhiteSpace(Own) ? own : all.Find(Own) ?? throw new NotFoundException($"The partnership “{Own}” in the table of all partnerships");
        OffenceGroup? group = string.IsNullOrWhiteSpace(Group) ? all.Groups.FirstOrDefault(one => one.IsOfMix) : all.Groups.FirstOrDefault(one => one.Slug == Group) ?? throw new NotFoundException($"The group of offences “{Group}”");
        if (OwnRow is null || group is null)
        {
            return;
        }

        (Own, Group) = (OwnRow.Code, group.Slug);
        try
        {
            var similar = SimilarPartnerships.Of(all);
            Comparison = FamilyComparison.Of(OwnRow, Given is null ? similar.Nearest(OwnRow) : [.. Given.Codes.Select(all.Find).OfType<AreaTableRow>().Where(row => row.Code != OwnRow.Code).Select(row => similar.PeerOf(OwnRow, row))], group);
            Answer = FamilyAnswer.Of(table, Comparison, Given, similar, batch.FileName);
        }
        catch (NoAnswerException refusal)
        {
            WhyNone = refusal.Message;
        }
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for all that the resourcing plan says of a stream of money.</summary>
[Requires(Permission.EditStrategy)]
public sealed class ResourcePage(AppDb db, KeepResource keep, RemoveResource remove) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    /// <summary>Which one; none for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "resourceId")]
    public Guid? ResourceId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public AskedForm Form { get; private set; } = null!;

    private ResourceEntry Blank => new("");

    public string RemoveAddress => $"{StrategiesLinks.Resource(StrategyId, ResourceId!.Value)}&handler=Remove";

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ResourceEntry start = ResourceId is { } id ? (await db.ResourceAsync(id, cancellationToken)).Entry : Blank;
        ResourceEntry typed = StrategyQuestions.Resource.Read(start, AskedForm.Typed(Request.Form), await db.NameablePeopleAsync(cancellationToken));
        return await this.SaveAsync(
            async () =>
            {
                await keep.RunAsync(new(StrategyId, ResourceId, Seen, typed), cancellationToken);
                return StrategiesLinks.Resources(StrategyId);
            },
            "The stream of money is saved",
            cancellationToken);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken) => await this.SaveAsync(
        async () =>
        {
            await remove.RunAsync(new(ResourceId ?? throw new NotFoundException("The stream of money"), Seen), cancellationToken);
            return StrategiesLinks.Resources(StrategyId);
        },
        "The stream of money is taken out",
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        Resource? kept = ResourceId is { } id ? await db.ResourceAsync(id, cancellationToken) : null;
        Form = AskedForm.Of(StrategyQuestions.Resource, kept?.Entry ?? Blank, kept?.Version ?? 0, Request, await db.NameablePeopleAsync(cancellationToken), await db.StrategyOffersAsync(cancellationToken));
    }
}

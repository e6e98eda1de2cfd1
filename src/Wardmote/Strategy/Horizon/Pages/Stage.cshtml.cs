using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Horizon.Pages;

/// <summary>Asks for a step that a driver reached, and what is expected next.</summary>
[Requires(Permission.EditStrategy)]
public sealed class StagePage(AppDb db, MoveDriver moveDriver, TakeBackStage takeBackStage) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid DriverId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public DriverStage? Stage { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DriverStage? NextStage { get; set; }

    [BindProperty]
    public string? NextOn { get; set; }

    public Driver Driver { get; private set; } = null!;

    public IReadOnlyList<Choice> Stages => [.. DriverStages.Next(Driver.Stage).Select(stage => new Choice(stage.ToString(), stage.Title))];

    public static IReadOnlyList<Choice> All => [.. Enum.GetValues<DriverStage>().Select(stage => new Choice(stage.ToString(), stage.Title))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await db.DriverAsync(DriverId, cancellationToken);
        DriverStage stage = Stage ?? throw new RuleBrokenException("Choose the stage that it reached", nameof(Stage));
        DateOnly? on = TypedText.Day(On, nameof(On)), nextOn = TypedText.Day(NextOn, nameof(NextOn));
        return await this.SaveAsync(
            async () =>
            {
                await moveDriver.RunAsync(new(DriverId, Seen, stage, on, TypedText.OrNone(Note), NextStage, nextOn), cancellationToken);
                return HorizonLinks.Driver(DriverId);
            },
            $"The step is noted: {stage.Title}",
            cancellationToken);
    }

    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancellationToken) => await this.SaveAsync(
        async () =>
        {
            await takeBackStage.RunAsync(new(DriverId, Seen), cancellationToken);
            return HorizonLinks.Driver(DriverId);
        },
        "The last step is taken back",
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Driver = await db.DriverAsync(DriverId, cancellationToken);
    }
}

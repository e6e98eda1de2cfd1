using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>How a round goes: who is late, what looks wrong, what is asked and approved; and its closing.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class RoundPage(AppDb db, CurrentUser user, ApproveValues approveValues, CloseRound closeRound, ExtendRound extendRound, IEnumerable<SubjectSection> sections, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid RoundId { get; set; }

    [BindProperty]
    public bool WithGaps { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    public Round Round { get; private set; } = null!;

    public IReadOnlyList<ReturnLine> Lines { get; private set; } = [];

    public IReadOnlyList<RoundGroup> Groups { get; private set; } = [];

    public IReadOnlyList<string> Ticked { get; private set; } = [];

    public IEnumerable<SubjectSection> Sections => sections;

    public int In => Lines.Count(line => line.Value is not null);

    public int Missing => Lines.Count - In;

    public bool IsLate => Round.IsOpen && Missing > 0 && Round.DueOn < BritishTime.Day(clock.GetUtcNow().UtcDateTime);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string[] ticked, string? person, CancellationToken cancellationToken)
    {
        Ticked = ticked;
        await FillAsync(cancellationToken);
        IEnumerable<string> wanted = person is null ? ticked : Groups.Where(group => group.Key == person).SelectMany(group => group.Lines).Where(CanApprove).Select(SeenOf);
        return await FlowAsync(
            async () =>
            {
                int approved = await approveValues.RunAsync(new([.. wanted.Select(SeenText.Read)], RoundId), cancellationToken);
                return approved == 1 ? "One value is approved" : $"{approved} values are approved";
            },
            cancellationToken);
    }

    public Task<IActionResult> OnPostExtendAsync(CancellationToken cancellationToken) => FlowAsync(
        async () =>
        {
            await extendRound.RunAsync(new(RoundId, DueOn ?? throw new RuleBrokenException("Write the day like 21 October 2025", nameof(DueOn))), cancellationToken);
            return $"Values are due on {DueOn:d MMMM yyyy}";
        },
        cancellationToken);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken cancellationToken) => FlowAsync(
        async () =>
        {
            IReadOnlyList<RoundItem> missing = await closeRound.RunAsync(new(RoundId, WithGaps), cancellationToken);
            return missing.Count == 0 ? "The round is closed and its figures are frozen" : $"The round is closed without {missing.Count} {(missing.Count == 1 ? "value" : "values")}";
        },
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Round = await db.RoundAsync(RoundId, cancellationToken);
        Lines = await db.LinesAsync(await db.CollectedByAsync(Round, cancellationToken), cancellationToken);
        Groups = RoundGroup.Of(Lines);
        DueOn ??= Round.DueOn;
    }

    public bool CanApprove(ReturnLine line) => line.Value is { IsApproved: false, IsFrozen: false } value && line.Questions.Count == 0
        && (value.EnteredById is null || value.EnteredById != user.UserId) && user.MayApprove(line.Indicator);

    public string SeenOf(ReturnLine line) => SeenText.Of(line.Value);

    public string IdOf(RoundGroup group) => Groups.ToList().IndexOf(group).ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a value stands, in words.</summary>
    public string StateOf(ReturnLine line) => line switch
    {
        { Questions: [var question, ..] } => $"{question.Who} asks: {question.Text}",
        { Value: null } => "",
        { Value: { IsFrozen: true, VersionNumber: > 1 } value } => $"Corrected by {value.EnteredBy}, version {value.VersionNumber}",
        { Value: { ApprovedBy: { } approver } } => $"Approved by {approver}",
        { Value: { } value } => $"Entered by {value.EnteredBy} on {BritishTime.Day(value.EnteredAt):d MMM}" + (Round.NeedsApproval && value.EnteredById is not null && value.EnteredById == user.UserId ? ": somebody else approves it" : ""),
    };

    /// <summary>Runs a change, says so and comes back; what somebody else did meanwhile is shown as it is now.</summary>
    private async Task<IActionResult> FlowAsync(Func<Task<string>> change, CancellationToken cancellationToken)
    {
        try
        {
            TempData.SayNext(await change());
            return LocalRedirect(PerformanceLinks.Round(RoundId));
        }
        catch (ChangedMeanwhileException refusal)
        {
            ModelState.AddModelError("", $"{refusal.Message}. The page shows what stands there now: look again, and approve again");
            await FillAsync(cancellationToken);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
    }
}

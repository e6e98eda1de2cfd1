using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for one part of how an action goes: its decisions, what comes first, how often it recurs, or its spend.</summary>
[Requires(Permission.UpdateProgress)]
public sealed class ProgressPartPage(AppDb db, CurrentUser user, PlanDecisions planDecisions, SetPredecessors setPredecessors, SetRecurrence setRecurrence, RecordSpend recordSpend) : PageModel, IFormPage
{
    private PlanEdit? _edit;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    public PlanHead Plan { get; private set; } = null!;

    public PlanAction Action { get; private set; } = null!;

    public FieldsForm Form { get; private set; } = null!;

    public string Heading => Part switch
    {
        ProgressPart.Decisions => "Plan decisions",
        ProgressPart.Order => "Say what comes first",
        ProgressPart.Recurrence => "Say how often it recurs",
        _ => "Record spend",
    };

    public string Explanation => Part switch
    {
        ProgressPart.Decisions => "The decisions that it must pass, in their order: for example an options paper, the programme board, the cabinet, then live. A later one cannot be passed before an earlier one.",
        ProgressPart.Order => "A milestone or action cannot be reported as done before those that come first.",
        ProgressPart.Recurrence => "For what is done again and again, such as a monthly finance meeting. Each time is then recorded by itself.",
        _ => "What the year’s budget is, what is spent so far and what the year is expected to cost. Leave an amount empty where it is not known: nothing is not the same as zero.",
    };

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        _edit = FieldsForm.Read(Request.Form, [.. Form.Inputs.Select(input => input.Field)]);
        return await this.SaveAsync(() => RunAsync(_edit, cancellationToken), () => PlanLinks.Action(PlanId, ActionId), "The changes are saved", cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        // What a refused change left in memory is not what is stored.
        db.ChangeTracker.Clear();
        Plan = await db.PlanHeadAsync(PlanId, cancellationToken);
        Plan.State.MustRun();
        Action = await db.PlanActionAsync(PlanId, ActionId, cancellationToken);
        IReadOnlyList<ShownField> now = await FieldsAsync(cancellationToken);
        Form = _edit is null ? FieldsForm.Fresh(now) : FieldsForm.Again(now, _edit);
    }

    private Task RunAsync(PlanEdit edit, CancellationToken cancellationToken) => Part switch
    {
        ProgressPart.Decisions => planDecisions.RunAsync(new(PlanId, ActionId, edit), cancellationToken),
        ProgressPart.Order => setPredecessors.RunAsync(new(PlanId, ActionId, edit), cancellationToken),
        ProgressPart.Recurrence => setRecurrence.RunAsync(new(PlanId, ActionId, edit), cancellationToken),
        _ => recordSpend.RunAsync(new(PlanId, ActionId, edit), cancellationToken),
    };

    private async Task<IReadOnlyList<ShownField>> FieldsAsync(CancellationToken cancellationToken) => Part switch
    {
        ProgressPart.Decisions => ProgressFields.Gates.Shown(Action.Progress),
        ProgressPart.Order => PredecessorFields.For(MilestoneState.Of(Action.Content, Action.Progress, Plan.Period), await db.OtherActionsAsync(PlanId, ActionId, cancellationToken)).Shown(Action.Progress),
        ProgressPart.Recurrence => RecurrenceFields.Table.Shown(Action.Progress.Recurrence ?? RecurrenceFields.Blank),
        ProgressPart.Spend => ProgressFields.SpendBy(user.Name).Shown(Action.Progress),
        _ => throw new NotFoundException($"A part “{Part}” of an action’s progress"),
    };
}

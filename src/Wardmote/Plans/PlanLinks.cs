using System.Globalization;

namespace Wardmote.Plans;

/// <summary>The addresses of plans and of what belongs to them.</summary>
public static class PlanLinks
{
    public const string List = "/plans";

    public const string Read = "/plans/read";

    public static string Plan(Guid planId) => $"/plans/{planId}";

    /// <summary>The review of a reading.</summary>
    /// <param name="show">The part to show; none for the summary.</param>
    public static string Review(Guid planId, string? show = null, int page = 1)
    {
        string query = string.Join('&', new[] { show is null ? null : $"show={show}", page > 1 ? string.Create(CultureInfo.InvariantCulture, $"p={page}") : null }.OfType<string>());
        return query.Length == 0 ? $"/plans/{planId}/review" : $"/plans/{planId}/review?{query}";
    }

    /// <summary>Where work on a plan goes on: its review, or its page once it is kept.</summary>
    public static string Home(Plan plan) => plan.State == PlanState.BeingReviewed ? Review(plan.PlanId) : Plan(plan.PlanId);

    public static string Correct(Guid planId) => $"/plans/{planId}/correct";

    public static string Action(Guid planId, Guid actionId) => $"/plans/{planId}/actions/{actionId}";

    public static string CorrectAction(Guid planId, Guid actionId) => $"/plans/{planId}/actions/{actionId}/correct";

    public static string RemoveAction(Guid planId, Guid actionId) => $"/plans/{planId}/actions/{actionId}/remove";

    public static string ReportProgress(Guid planId, Guid actionId) => $"/plans/{planId}/actions/{actionId}/report";

    /// <summary>A part of an action's progress: decisions, recurrence, order or spend.</summary>
    public static string ProgressPart(Guid planId, Guid actionId, string part) => $"/plans/{planId}/actions/{actionId}/progress/{part}";

    public static string Occurrences(Guid planId, Guid actionId) => $"/plans/{planId}/actions/{actionId}/occurrences";

    public static string Proof(Guid planId, Guid actionId) => $"/plans/{planId}/actions/{actionId}/evidence";

    public static string ProofFile(Guid planId, Guid actionId, Guid fileId) => $"/plans/{planId}/actions/{actionId}/evidence/{fileId}";

    /// <summary>The form that asks which priority an action serves.</summary>
    public static string PlaceAction(Guid planId, Guid actionId) => $"/plans/{planId}/actions/{actionId}/priority";

    /// <summary>The form that asks which actions answer a driver.</summary>
    public static string ActionsAnswering(Guid driverId) => $"/priorities/horizon/{driverId}/actions";

    /// <summary>The form that asks which actions serve a priority.</summary>
    public static string ActionsServing(Guid priorityId) => $"/priorities/{priorityId}/actions";

    public static string Board(Guid planId) => $"/plans/{planId}/board";

    public static string Calendar(Guid planId) => $"/plans/{planId}/calendar";

    public static string Timeline(Guid planId) => $"/plans/{planId}/timeline";

    public static string OnAPage(Guid planId) => $"/plans/{planId}/page";

    public static string Leads(Guid planId) => $"/plans/{planId}/leads";

    public static string CarryOver(Guid planId) => $"/plans/{planId}/carry-over";

    /// <summary>What nobody has touched for long, in all plans and indicators.</summary>
    public const string Freshness = "/freshness";

    /// <summary>All actions that a person reports on, by date.</summary>
    public const string MyPlan = "/my-work/plan";

    /// <summary>A line on each action that a person reports on.</summary>
    public const string MyReports = "/my-work/reports";

    public static string AddAction(Guid planId) => $"/plans/{planId}/actions/add";

    public static string Indicator(Guid planId, Guid indicatorId) => $"/plans/{planId}/indicators/{indicatorId}";

    public static string CorrectIndicator(Guid planId, Guid indicatorId) => $"/plans/{planId}/indicators/{indicatorId}/correct";

    public static string RemoveIndicator(Guid planId, Guid indicatorId) => $"/plans/{planId}/indicators/{indicatorId}/remove";

    public static string AddIndicator(Guid planId) => $"/plans/{planId}/indicators/add";

    public static string Line(Guid planId, string part, int index) => string.Create(CultureInfo.InvariantCulture, $"/plans/{planId}/lines/{part}/{index}");

    public static string RemoveLine(Guid planId, string part, int index) => $"{Line(planId, part, index)}/remove";

    public static string AddLine(Guid planId, string part) => $"/plans/{planId}/lines/{part}/add";

    public static string Leftover(Guid planId, int index) => string.Create(CultureInfo.InvariantCulture, $"/plans/{planId}/leftovers/{index}");

    /// <summary>What was taken of the plan's indicators, row by row.</summary>
    public static string Measures(Guid planId) => $"/plans/{planId}/measures";

    public static string Faults(Guid planId) => $"/plans/{planId}/faults";

    public static string AcceptFault(Guid planId, string faultKey) => $"/plans/{planId}/faults/accept?key={Uri.EscapeDataString(faultKey)}";

    public static string Publish(Guid planId) => $"/plans/{planId}/publish";

    public static string Reopen(Guid planId) => $"/plans/{planId}/reopen";

    public static string Retire(Guid planId) => $"/plans/{planId}/retire";

    public static string Discard(Guid planId) => $"/plans/{planId}/discard";

    public static string Edition(Guid planId, int number) => string.Create(CultureInfo.InvariantCulture, $"/plans/{planId}/editions/{number}");

    public static string History(Guid planId) => $"/plans/{planId}/history";

    public static string Original(Guid planId) => $"/plans/{planId}/original";

    /// <summary>The plan in a format: docx, xlsx or json.</summary>
    public static string Download(Guid planId, string format) => $"/plans/{planId}/download/{format}";

    /// <summary>The page that sets up the programme of an assessment from what the plan says.</summary>
    public static string SetUpProgramme(Guid planId) => $"{Plan(planId)}/set-up-programme";
}

using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>What the rule of an action's standing looks at, taken from the plan's text and from what was reported.</summary>
public sealed class ActionFacts
{
    public ActionFacts(ActionContent action, ActionProgress progress, WrittenDate? period, DateOnly today)
    {
        Action = action;
        Progress = progress;
        Today = today;
        Status = progress.StatusNow(action);
        Claim = StatusClaims.Of(Status);
        Says = progress.IsReported(action) ? "The last report says" : "The plan says";
        Milestones = MilestoneState.Of(action, progress, period);
        WaitsFor = progress.WaitsFor(action) ?? (Claim == StatusClaim.Waiting ? Status : null);
        Past = [.. progress.OccurrencesTo(today).Where(one => one.Due.Last < today)];
    }

    public ActionContent Action { get; }

    public ActionProgress Progress { get; }

    public DateOnly Today { get; }

    /// <summary>The typed status that holds now.</summary>
    public string? Status { get; }

    public StatusClaim Claim { get; }

    /// <summary>Who makes the claim: "The plan says".</summary>
    public string Says { get; }

    public IReadOnlyList<MilestoneState> Milestones { get; }

    public string? WaitsFor { get; }

    /// <summary>What recurs and should have happened by now.</summary>
    public IReadOnlyList<OccurrenceState> Past { get; }

    public IReadOnlyList<MilestoneState> OpenMilestones => [.. Milestones.Where(step => step.Done is null)];

    public IReadOnlyList<MilestoneState> LateMilestones => [.. Milestones.Where(step => step.IsLate(Today))];

    public IReadOnlyList<DecisionGate> OpenGates => [.. Progress.Gates.Where(gate => !gate.IsPassed)];

    public DecisionGate? LateGate => OpenGates.FirstOrDefault(gate => gate.Planned?.Last < Today);

    public DecisionGate? RefusedGate => OpenGates.FirstOrDefault(gate => gate.Outcome == GateOutcome.Refused);

    /// <summary>The latest time that something should have happened, where it did not.</summary>
    public OccurrenceState? MissedOccurrence => Past.Count > 0 && Past[^1].IsMissing(Today) ? Past[^1] : null;

    public bool HasSteps => Milestones.Count + Progress.Gates.Count > 0;

    public bool HasOpenSteps => OpenMilestones.Count + OpenGates.Count > 0;

    public bool IsPastDue => Action.Due?.Last < Today;

    public bool IsToStartLater => Action.Start?.First > Today;

    /// <summary>Whether anything shows that work has begun.</summary>
    public bool HasProgress => Milestones.Any(step => step.Done is not null) || Progress.Gates.Any(gate => gate.IsPassed) || Progress.Occurrences.Any(one => one.Outcome == OccurrenceOutcome.Done)
        || Claim is StatusClaim.InProgress or StatusClaim.OnTrack;

    /// <summary>The next dated thing that is open, by the last day on which it can fall due; none where nothing is open or dated.</summary>
    public DateOnly? NextDue => IsClosed ? null : OpenMilestones.Select(step => step.Due?.Last).Concat(OpenGates.Select(gate => gate.Planned?.Last)).Append(Action.Due?.Last).Min();

    /// <summary>Whether nothing more is expected of it, whatever the day.</summary>
    public bool IsClosed => Claim == StatusClaim.NoLongerRequired || IsDone;

    /// <summary>All that can be ticked off is ticked off, or the status says that it is done and nothing contradicts it. What goes on recurring is not done.</summary>
    public bool IsDone => !(Progress.Recurrence is { } rule && (rule.Until is null || rule.Until >= Today)) && !HasOpenSteps
        && (Claim == StatusClaim.Done || (HasSteps && Claim is not (StatusClaim.InProgress or StatusClaim.OnTrack or StatusClaim.AtRisk or StatusClaim.Overdue or StatusClaim.Waiting or StatusClaim.BusinessAsUsual)));
}

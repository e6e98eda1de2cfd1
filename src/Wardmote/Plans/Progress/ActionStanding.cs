using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>How an action stands by rule, why, and what in the typed status contradicts it.</summary>
/// <param name="Reason">Why, in words: "Milestone 2 was due in Q2 of 2026/27 and is not done".</param>
/// <param name="Contradiction">Where the typed status says something that dates or milestones do not bear out; none where they agree.</param>
public sealed record ActionStanding(Standing Kind, string Reason, string? Contradiction, DateOnly? NextDue)
{
    /// <summary>Finds the standing on a day.</summary>
    /// <param name="period">The plan's period, for quarters of an action that has no dates of its own.</param>
    public static ActionStanding Of(ActionContent action, ActionProgress progress, WrittenDate? period, DateOnly today)
    {
        var facts = new ActionFacts(action, progress, period, today);
        (Standing kind, string reason) = StandingRule.Steps.Select(step => (step.Standing, Reason: step.Reason(facts))).Where(found => found.Reason is not null).Select(found => (found.Standing, found.Reason!)).First();
        return new ActionStanding(kind, reason, ContradictionIn(facts) is { } against ? $"{facts.Says} {facts.Status}; {against}" : null, facts.NextDue);
    }

    /// <summary>What stands against the typed status, in words.</summary>
    private static string? ContradictionIn(ActionFacts facts)
    {
        bool saysItGoesWell = facts.Claim is StatusClaim.NotStarted or StatusClaim.InProgress or StatusClaim.OnTrack;
        string? late = facts.LateMilestones.Count > 0 ? StandingRule.Late(facts.LateMilestones).LowerFirst : null;
        return facts.Claim switch
        {
            StatusClaim.Done when facts.OpenMilestones.Count == 1 => $"{facts.OpenMilestones[0].Name.LowerFirst} is not done",
            StatusClaim.Done when facts.OpenMilestones.Count > 1 => $"{StandingRule.Count(facts.OpenMilestones.Count, "milestone")} are not done",
            StatusClaim.Done when facts.OpenGates.Count > 0 => $"“{facts.OpenGates[0].Title}” is not approved",
            StatusClaim.Done when facts.IsToStartLater => $"it starts {facts.Action.Start!.InASentence}",
            StatusClaim.NotStarted when facts.Milestones.FirstOrDefault(step => step.Done is not null) is { } done => $"{done.Name.LowerFirst} is done",
            StatusClaim.InProgress or StatusClaim.OnTrack or StatusClaim.AtRisk or StatusClaim.Overdue when facts.Milestones.Count > 1 && !facts.HasOpenSteps => $"all {StandingRule.Count(facts.Milestones.Count, "milestone")} are done",
            _ when saysItGoesWell && facts.IsPastDue && facts.WaitsFor is null => $"it was due {facts.Action.Due!.InASentence}",
            StatusClaim.OnTrack or StatusClaim.BusinessAsUsual => late,
            StatusClaim.InProgress when facts.IsToStartLater => $"it starts {facts.Action.Start!.InASentence}",
            StatusClaim.Overdue when facts.Action.Due is { IsDate: true } due && !facts.IsPastDue && late is null => $"it is not due until {due.InASentence.Split(' ', 2)[1]}",
            _ => null,
        };
    }
}

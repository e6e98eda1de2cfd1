using System.Globalization;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>An action needs something to track until it ends.</summary>
public sealed class Profile : IRule
{
    public string Id => "profile";

    public Severity Severity => Severity.Warning;

    public string Description => "Everything trackable ends long before the action does, or nothing is trackable at all (“TBC”).";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. plan.Content.Actions.SelectMany(Nothing), .. plan.Content.Actions.SelectMany(EndsEarly)];

    private IEnumerable<Fault> Nothing(ActionContent action)
    {
        if (action.Milestones.Count == 0 && !string.IsNullOrWhiteSpace(action.MilestonesPending))
        {
            yield return this.Found($"{action.Name} milestones", action.Source(nameof(action.MilestonesPending)), action.MilestonesPending, "At least one milestone with a date",
                $"“{action.Name}” has no milestones yet (“{action.MilestonesPending.Trim()}”), so nobody can tell whether it is on course.", "Add a first milestone, even if it is only to set the others once the waiting is over.");
        }
    }

    private IEnumerable<Fault> EndsEarly(ActionContent action)
    {
        if (action is { Start.First: { } opens, Due.Last: { } closes } && LastStep(action, opens, closes) is { } step && LeavesLittleToTrack(opens, step, closes))
        {
            int months = (closes.DayNumber - step.DayNumber) / 30;
            yield return this.Found($"{action.Name} profile", action.Source(nameof(action.Due)), string.Create(CultureInfo.InvariantCulture, $"Last milestone ends {step:MMMM yyyy}"), $"Milestones up to {action.Due.Text}",
                string.Create(CultureInfo.InvariantCulture, $"All milestones of “{action.Name}” end by {step:MMMM yyyy}, but it runs until {action.Due.Text}: there is nothing to track for {months} months."), "Add milestones for the rest of its time, or bring the due date forward.");
        }
    }

    /// <summary>The last day of the latest milestone; none where the last one has neither date nor quarter, because then nobody knows.</summary>
    internal static DateOnly? LastStep(ActionContent action, DateOnly opens, DateOnly closes)
    {
        List<DateOnly?> ends = [.. action.Milestones.Select(milestone => Quarters.DateOf(milestone)?.Last ?? Quarters.Within(milestone.Quarter, opens, closes)?.Last)];
        return ends is [.., not null] ? ends.Max() : null;
    }

    /// <summary>Half a year and three fifths of the action's time after the last milestone.</summary>
    internal static bool LeavesLittleToTrack(DateOnly opens, DateOnly lastStep, DateOnly closes)
    {
        int tail = closes.DayNumber - lastStep.DayNumber;
        return tail > 180 && tail * 5 > (closes.DayNumber - opens.DayNumber) * 3;
    }
}

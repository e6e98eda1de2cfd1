using System.Globalization;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>A milestone must lie within its action, and an action within its plan.</summary>
public sealed class ChildOutsideParentPeriod : IRule
{
    public string Id => "child-outside-parent-period";

    public Severity Severity => Severity.Warning;

    public string Description => "A milestone, action or contract lies outside what it belongs to, or its milestones stop a month or more before the end that it was given.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. plan.Content.Actions.SelectMany(action => OfPlan(action, plan.Content)), .. plan.Content.Actions.SelectMany(OfTitle),
            .. plan.Content.Actions.SelectMany(OfAction), .. plan.Content.Actions.SelectMany(action => Gap(action, plan.Content))];

    private IEnumerable<Fault> OfPlan(ActionContent action, PlanContent plan)
    {
        bool looksBack = plan.Kind is PlanKind.AnnualReview || action.Progress is not null || Spelling.Bare(action.Status ?? "").StartsWith("complete", StringComparison.Ordinal);
        if (looksBack || plan.Period is not { First: { } opens, Last: { } closes })
        {
            yield break;
        }

        foreach (MilestoneContent milestone in action.Milestones.Where(milestone => action.Start is null && milestone.Date is { Precision: DatePrecision.Day or DatePrecision.Month } date && date.Last < opens))
        {
            yield return this.Found($"{action.Name} milestone {milestone.Number ?? milestone.Text}", milestone.Origin, milestone.Date!.Text, $"Within {plan.Period.Text}",
                $"The step “{milestone.Text}” of “{action.Name}” falls in {milestone.Date.Text}, before the plan begins ({plan.Period.Text}).", "Change the date, or leave out what is over.");
        }

        if (action.Due is not { First: { } first, Last: { } last } || (last >= opens && first <= closes) || last < action.Start?.First)
        {
            yield break;
        }

        string side = last < opens ? "before the plan begins" : "after the plan ends";
        yield return this.Found($"{action.Name} due", action.Source(nameof(action.Due)), action.Due.Text, $"Within {plan.Period.Text}",
            $"“{action.Name}” is due {action.Due.Text}, {side} ({plan.Period.Text}).", "Change the date, or say why it stands in this plan.");
    }

    /// <summary>"Deliver the Action Plan 2024-2027" cannot be due after 2027.</summary>
    private IEnumerable<Fault> OfTitle(ActionContent action)
        => YearSpan.Find(action.Title).Where(span => span.Basis is not YearBasis.Calendar && action.Due?.First > span.Last)
            .Select(span => this.Found($"{action.Name} due", action.Source(nameof(action.Due)), action.Due!.Text, $"Within {span.Text}",
                $"“{action.Name}” is due {action.Due.Text}, after the period that its own title names ({span.Text}).", "Change the due date, or the period in the title."));

    private IEnumerable<Fault> OfAction(ActionContent action)
    {
        if (action is not { Start.First: { } opens, Due.Last: { } closes } || closes < opens)
        {
            if (action is { Start.First: { } start, Due.Last: { } due } && due < start)
            {
                yield return this.Found($"{action.Name} dates", action.Source(nameof(action.Due)), $"{action.Start.Text} to {action.Due.Text}", "A due date after the start",
                    $"“{action.Name}” is due {action.Due.Text}, before it starts ({action.Start.Text}).", "Change the start or the due date.");
            }

            yield break;
        }

        foreach (MilestoneContent milestone in action.Milestones)
        {
            WrittenDate? date = Quarters.DateOf(milestone);
            (DateOnly First, DateOnly Last)? span = date is { First: { } first, Last: { } last } ? (first, last) : Quarters.Within(milestone.Quarter, opens, closes);
            if (span is { } when && (when.First > closes || when.Last < opens))
            {
                string seen = date?.Text ?? milestone.Quarter!;
                yield return this.Found($"{action.Name} milestone {milestone.Number ?? milestone.Text}", milestone.Origin, seen, $"{action.Start.Text} to {action.Due.Text}",
                    $"Milestone {milestone.Number ?? $"“{milestone.Text}”"} of “{action.Name}” falls in {seen}, outside its time ({action.Start.Text} to {action.Due.Text}).",
                    "Change the milestone's date, or the dates of what it belongs to.");
            }
        }
    }

    /// <summary>An end that is the plan's own says little; one that was chosen for this action should have a milestone that leads up to it.</summary>
    private IEnumerable<Fault> Gap(ActionContent action, PlanContent plan)
    {
        if (action is not { Start.First: { } opens, Due: { First: { } first, Last: { } closes, Precision: DatePrecision.Day or DatePrecision.Month } due } || (plan.Period?.Last is { } end && closes >= end))
        {
            yield break;
        }

        DateOnly? lastStep = Profile.LastStep(action, opens, closes);
        if (lastStep is { } step && step.AddMonths(1) < first && Profile.LeavesLittleToTrack(opens, step, closes) is false)
        {
            yield return this.Found($"{action.Name} last milestone", action.Source(nameof(action.Due)), due.Text, "A milestone that leads up to the due date",
                string.Create(CultureInfo.InvariantCulture, $"The last milestone of “{action.Name}” ends by {step:MMMM yyyy}, but it is due {due.Text}: nothing says what happens between."), "Add the step that ends with the due date, or bring the due date forward.");
        }
    }
}

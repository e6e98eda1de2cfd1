using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks;

/// <summary>A passage of a plan's running text, and where it stands.</summary>
/// <param name="About">What it is part of, for messages: the heading, action or indicator.</param>
public sealed record Passage(string Text, string About, Origin Origin);

/// <summary>All that a plan says in sentences, whichever field the reader put it in, each passage once.</summary>
public static class RunningText
{
    extension(PlanContent plan)
    {
        public IReadOnlyList<Passage> Passages() => [.. plan.Sections.SelectMany(OfSection)
            .Concat(plan.Actions.SelectMany(OfAction))
            .Concat(plan.Indicators.SelectMany(OfIndicator))
            .Concat(plan.Budgets.SelectMany(OfBudget))
            .Concat(plan.Staff.SelectMany(OfStaff))
            .Concat(plan.Unplaced.Select(left => new Passage(left.Text, "", left.Origin)))
            .Where(passage => !string.IsNullOrWhiteSpace(passage.Text))
            .DistinctBy(passage => (passage.Text, passage.Origin.Part, passage.Origin.Row))];
    }

    private static IEnumerable<Passage> OfSection(SectionContent section)
        => section.Paragraphs.Select(paragraph => new Passage(paragraph.Text, section.Heading, paragraph.Origin));

    private static IEnumerable<Passage> OfAction(ActionContent action)
    {
        yield return new(action.Title, action.Name, action.Source(nameof(action.Title)));
        yield return new(action.Activity ?? "", action.Name, action.Source(nameof(action.Activity)));
        yield return new(action.Outcome ?? "", action.Name, action.Source(nameof(action.Outcome)));
        yield return new(action.Progress ?? "", action.Name, action.Source(nameof(action.Progress)));
        yield return new(action.Notes ?? "", action.Name, action.Source(nameof(action.Notes)));
        yield return new(action.Budget ?? "", action.Name, action.Source(nameof(action.Budget)));
        yield return new(action.Dependency ?? "", action.Name, action.Source(nameof(action.Dependency)));
        foreach (MilestoneContent milestone in action.Milestones)
        {
            yield return new(milestone.Text, action.Name, milestone.Origin);
        }
    }

    private static IEnumerable<Passage> OfIndicator(IndicatorContent indicator)
    {
        yield return new(indicator.Title, indicator.Name, indicator.Source(nameof(indicator.Title)));
        yield return new(indicator.Comment ?? "", indicator.Name, indicator.Source(nameof(indicator.Comment)));
    }

    private static IEnumerable<Passage> OfBudget(BudgetContent budget)
    {
        yield return new(budget.Title, budget.Title, budget.Origin);
        yield return new(budget.Note ?? "", budget.Title, budget.Origin);
    }

    private static IEnumerable<Passage> OfStaff(StaffContent staff)
    {
        yield return new(staff.Title, staff.Title, staff.Origin);
        yield return new(staff.Note ?? "", staff.Title, staff.Origin);
    }
}

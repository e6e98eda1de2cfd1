using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Comparing;

namespace Wardmote.Plans.Progress;

/// <summary>One milestone of an action with when it is due and whether it is done.</summary>
/// <param name="Due">When it is due, at the precision at which the plan says it; none where it does not say.</param>
public sealed record MilestoneState(MilestoneContent Content, string Name, WrittenDate? Due, MilestoneDone? Done)
{
    /// <summary>A milestone is late once the last day is past on which it can fall due.</summary>
    public bool IsLate(DateOnly today) => Done is null && Due?.Last < today;

    /// <summary>The milestones of an action in the plan's order, each with what was reported of it.</summary>
    /// <param name="period">The plan's period, for quarters of an action that has no dates of its own.</param>
    public static IReadOnlyList<MilestoneState> Of(ActionContent action, ActionProgress progress, WrittenDate? period)
    {
        IReadOnlyDictionary<int, int> reported = Match(action, progress);
        return [.. action.Milestones.Select((milestone, index) => new MilestoneState(
            milestone, NameOf(milestone, index), DueOf(milestone, action, period), reported.TryGetValue(index, out int done) ? progress.MilestonesDone[done] : null))];
    }

    /// <summary>What was reported of milestones that the plan no longer has.</summary>
    public static IReadOnlyList<MilestoneDone> Orphans(ActionContent action, ActionProgress progress)
    {
        HashSet<int> matched = [.. Match(action, progress).Values];
        return [.. progress.MilestonesDone.Where((_, index) => !matched.Contains(index))];
    }

    /// <summary>When a milestone is due: its date, or its quarter within the span of the action or the plan. Where neither is known, nothing is made up.</summary>
    private static WrittenDate? DueOf(MilestoneContent milestone, ActionContent action, WrittenDate? period)
    {
        if (milestone.Date is { IsDate: true } date)
        {
            return date;
        }

        DateOnly? from = action.Start?.First ?? period?.First ?? action.Due?.First?.AddYears(-1).AddDays(1);
        DateOnly? to = action.Due?.Last ?? period?.Last ?? from?.AddYears(1).AddDays(-1);
        return from is { } first && to is { } last && Quarters.Within(milestone.Quarter, first, last) is { } quarter
            ? new WrittenDate($"{milestone.Quarter} of {FinancialYear.Of(quarter.First)}", DatePrecision.Quarter, quarter.First, quarter.Last)
            : null;
    }

    /// <summary>The same words first, then words that are much alike. A number alone is no proof: plans are renumbered.</summary>
    private static IReadOnlyDictionary<int, int> Match(ActionContent action, ActionProgress progress) => Matching.Of(
        [.. action.Milestones.Select(milestone => (milestone.Number, milestone.Text))],
        [.. progress.MilestonesDone.Select(done => (done.Number, done.Text))],
        [step => $"{step.Number} {step.Text}", step => step.Text],
        step => step.Text);

    private static string NameOf(MilestoneContent milestone, int index) => $"Milestone {(string.IsNullOrWhiteSpace(milestone.Number) ? (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : milestone.Number)}";
}

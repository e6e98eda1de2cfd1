using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>A date must lie in the quarter that is written beside it.</summary>
public sealed class DateVsQuarter : IRule
{
    public string Id => "date-vs-quarter";

    public Severity Severity => Severity.Warning;

    public string Description => "An explicit date lies outside the quarter written beside it.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        var dated = plan.Content.Actions
            .SelectMany(action => action.Milestones.Select(milestone => (action, milestone, quarters: Quarters.Of(milestone.Quarter), date: Quarters.DateOf(milestone))))
            .Where(item => item.quarters.Count > 0 && item.date is not null && Quarters.Touched(item.date, 4).Count > 0)
            .ToList();
        bool usesCalendarQuarters = dated.Count > 1 && dated.All(item => Quarters.Touched(item.date!, 1).Intersect(item.quarters).Any());
        return usesCalendarQuarters ? [] : dated
            .Where(item => !Quarters.Touched(item.date!, 4).Intersect(item.quarters).Any())
            .Select(item => Outside(item.action, item.milestone, item.date!));
    }

    private Fault Outside(ActionContent action, MilestoneContent milestone, WrittenDate date)
    {
        string right = $"Q{Quarters.Touched(date, 4)[0]} of {FinancialYear.Of(date.First!.Value)}";
        return this.Found($"{action.Name} milestone {milestone.Number ?? milestone.Text} date", milestone.Origin, $"{date.Text} {milestone.Quarter}", right,
            $"Milestone {milestone.Number ?? $"“{milestone.Text}”"} of “{action.Name}” is dated {date.Text} and marked {milestone.Quarter}, but {date.Text} is in {right}.",
            $"Change the quarter to Q{Quarters.Touched(date, 4)[0]}, or the date.");
    }
}

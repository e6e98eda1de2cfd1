using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>A date field must hold a date, at whatever precision.</summary>
public sealed class DateType : IRule
{
    public string Id => "date-type";

    public Severity Severity => Severity.Blocking;

    public string Description => "A date field holds no date at any precision: no day, month, quarter, season or year, and no “TBC” or “ongoing”.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. plan.Content.Actions.SelectMany(OfAction), .. plan.Content.Header.Where(IsDateFact).Select(OfFact)];

    private IEnumerable<Fault> OfAction(ActionContent action)
        => new[] { ("start date", action.Start, action.Source(nameof(action.Start))), ("due date", action.Due, action.Source(nameof(action.Due))) }
            .Concat(action.Milestones.Select(milestone => ($"date of milestone {milestone.Number ?? milestone.Text}", milestone.Date, milestone.Origin)))
            .Where(field => IsNoDate(field.Item2))
            .Select(field => this.Found($"{action.Name} {field.Item1}", field.Item3, field.Item2!.Text.Trim(), "A date such as “March 2026”, or TBC with the reason",
                $"The {field.Item1} of “{action.Name}” is “{field.Item2!.Text.Trim()}”, which is not a date.",
                "Give the month or quarter, or write TBC with the reason why there is no date yet."));

    private Fault OfFact(HeaderFact fact)
        => this.Found(fact.Name, fact.Origin, fact.Value, "A date", $"“{fact.Name}” should hold a date, but says “{fact.Value}”.", "Give the date.");

    private static bool IsNoDate(WrittenDate? date)
        => (date is not null && DatesInText.NamesAnImpossibleDay(date.Text)) || date is { Precision: DatePrecision.NotADate, First: null } && !string.IsNullOrWhiteSpace(date.Text) && date.Text.Any(char.IsLetterOrDigit) && !DatesInText.NamesATime(date.Text);

    private static bool IsDateFact(HeaderFact fact) => IsCalledDate(fact) && (DatesInText.NamesAnImpossibleDay(fact.Value)
        || (fact.Value.Any(char.IsLetterOrDigit) && !fact.Value.Any(char.IsDigit) && !DatesInText.NamesATime(fact.Value)));

    private static bool IsCalledDate(HeaderFact fact)
        => fact.Name.TrimEnd(':', ' ').EndsWith("date", StringComparison.OrdinalIgnoreCase) || fact.Name.TrimEnd(':', ' ').EndsWith("updated", StringComparison.OrdinalIgnoreCase);
}

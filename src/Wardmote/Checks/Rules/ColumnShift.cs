using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Values that fit the neighbouring columns better than their own have slipped one place.</summary>
public sealed partial class ColumnShift : IRule
{
    public string Id => "column-shift";

    public Severity Severity => Severity.Blocking;

    public string Description => "The values of a row fit the columns one place to the left or right better than where they stand.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. plan.Content.Actions.Select(action => OfAction(action, plan.Content)).OfType<Fault>(), .. plan.Content.Indicators.Select(OfIndicator).OfType<Fault>()];

    private Fault? OfAction(ActionContent action, PlanContent plan)
    {
        PlanVocabulary words = plan.Vocabulary;
        bool statusFits = string.IsNullOrWhiteSpace(action.Status) ? words.Statuses.Count == 0 : StatusWords.IsStatus(action.Status, words);
        if (action.Due is { IsDate: false } due && StatusWords.IsStatus(due.Text, words) && due.Precision is DatePrecision.NotADate && !statusFits)
        {
            return Shifted(action, nameof(action.Due), due.Text, action.Status, "left", "the due date holds a status and the status holds something else");
        }

        if (action.Start is { IsDate: false } start && StatusWords.IsStatus(start.Text, words) && start.Precision is DatePrecision.NotADate && !statusFits)
        {
            return Shifted(action, nameof(action.Start), start.Text, action.Status, "left", "the start date holds a status");
        }

        bool statusIsDate = action.Status is { } status && DatesInText.Find(status) is [var date, ..] && date.Text.Length == status.Trim().Length;
        return statusIsDate && (action.Due is not { IsDate: true } || action.Leads.Any(name => StatusWords.IsStatus(name, words)) || action.Start is not { IsDate: true })
            ? Shifted(action, nameof(action.Status), action.Status!, action.Leads is [var lead, ..] ? lead : null, "right", "the status holds a date")
            : null;
    }

    private Fault Shifted(ActionContent action, string field, string seen, string? next, string side, string why)
        => this.Found($"{action.Name} {field}", action.Source(field), string.IsNullOrWhiteSpace(next) ? seen : $"{seen} | {next}", "A date under each date, a status under the status",
            $"The values of “{action.Name}” seem to stand one column too far to the {side}: {why}.", $"Move them one column to the {(side == "left" ? "right" : "left")} and fill the column that is then empty.");

    private Fault? OfIndicator(IndicatorContent indicator)
        => indicator.Owner is { } owner && NumberAlone().IsMatch(owner)
            ? this.Found($"{indicator.Name} owner", indicator.Source(nameof(indicator.Owner)), owner, "A name or role",
                $"The owner of “{indicator.Name}” is “{owner}”, a number: the values of this row seem to stand one column too far to the right.", "Move the values one column to the left.")
            : null;

    [GeneratedRegex(@"^\s*£?\d[\d,]*(\.\d+)?\s*%?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberAlone();
}

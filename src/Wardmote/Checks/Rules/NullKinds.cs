using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices that "nothing here" is written in several ways, so that nobody knows which of them means what.</summary>
public sealed class NullKinds : IRule
{
    public string Id => "null-kinds";

    public Severity Severity => Severity.Note;

    public string Description => "Blank, “-” and “N/A” are used for the same thing";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        List<string> parents = [.. plan.Content.Indicators.Select(indicator => indicator.Parent).OfType<string>()];
        List<ValueContent> columnValues = [.. plan.Content.Indicators.Where(indicator => !parents.Contains(indicator.Ref, StringComparer.Ordinal)).SelectMany(indicator => indicator.Values)];
        IGrouping<(ValueKind Kind, string Period), ValueContent>? mixed = columnValues
            .GroupBy(value => (value.Kind, value.Period))
            .FirstOrDefault(column => column.Where(IsNothing).Select(value => value.State).Distinct().Count() > 1);
        if (mixed is not null)
        {
            List<ValueContent> kinds = [.. mixed.Where(IsNothing).DistinctBy(value => value.State)];
            string written = string.Join(" and ", kinds.Select(Written));
            yield return this.Found("empty cells", kinds[1].Origin, written, "one sign for “not collected”, one for “does not apply”, one for “new”",
                $"The column “{kinds[0].Origin.Column ?? mixed.Key.Period}” uses {written} side by side; choose one sign for each meaning and say what it means.");
        }

        IEnumerable<(string Text, Origin Where)> cells = plan.Content.Priorities.Select(priority => (priority.Ref, priority.Origin))
            .Concat(plan.Content.Actions.SelectMany(action => action.Priorities.Select(name => (name, action.Source(nameof(action.Priorities))))))
            .Concat(columnValues.Select(value => (value.Text, value.Origin)));
        List<(string Text, Origin Where)> spellings = [.. cells.Select(cell => (Text: cell.Text.Trim().TrimEnd('.'), cell.Where)).Where(cell => IsNotApplicable(cell.Text)).DistinctBy(cell => cell.Text.ToUpperInvariant())];
        if (spellings.Count > 1)
        {
            yield return this.Found("not applicable", spellings[1].Where, spellings[1].Text, spellings[0].Text,
                $"“{spellings[1].Text}” stands here and “{spellings[0].Text}” elsewhere ({spellings[0].Where.Place}) for the same thing; use one spelling.");
        }
    }

    private static bool IsNothing(ValueContent value) => value.State is ValueState.Blank or ValueState.Dash or ValueState.NotApplicable;

    private static string Written(ValueContent value) => value.State == ValueState.Blank ? "an empty cell" : $"“{value.Text.Trim()}”";

    private static bool IsNotApplicable(string text) => text.ToUpperInvariant() is "NA" or "N/A" or "N.A" or "NOT APPLICABLE";
}

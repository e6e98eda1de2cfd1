using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>A cell must hold one value where its column takes one.</summary>
public sealed partial class MultiValueCell : IRule
{
    public string Id => "multi-value-cell";

    public Severity Severity => Severity.Warning;

    public string Description => "A cell holds two values where the column takes one.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. plan.Content.Actions.SelectMany(action => OfAction(action, plan.Content.Vocabulary)), .. plan.Content.Indicators.SelectMany(OfIndicator)];

    private IEnumerable<Fault> OfAction(ActionContent action, PlanVocabulary vocabulary)
        => new[] { ("start date", nameof(action.Start), action.Start?.Text), ("due date", nameof(action.Due), action.Due?.Text), ("status", nameof(action.Status), action.Status) }
            .Select(field => (field.Item1, Where: action.Source(field.Item2), Text: CellText(action, field.Item2, field.Item3)))
            .Where(cell => ValuesIn(cell.Text, vocabulary) > 1)
            .Select(cell => this.Found($"{action.Name} {cell.Item1}", cell.Where, OneLine(cell.Text), $"One {cell.Item1}",
                $"The {cell.Item1} of “{action.Name}” holds more than one value: “{OneLine(cell.Text)}”.", "Keep the one that is right and move the other to its own column."));

    /// <summary>The whole cell where the field had a cell of its own, so that nothing the reader set aside goes unseen.</summary>
    private static string CellText(ActionContent action, string field, string? text)
        => action.Sources.TryGetValue(field, out Origin? cell) && cell.Text.Length > 0 && action.Sources.Values.Count(other => other == cell) == 1 ? cell.Text : text ?? "";

    /// <summary>How many dates and statuses a cell is made of; one, if anything else is left over or two dates are the ends of a span.</summary>
    private static int ValuesIn(string text, PlanVocabulary vocabulary)
    {
        IReadOnlyList<StatedDate> dates = DatesInText.Find(text);
        string rest = text;
        foreach (StatedDate date in dates.Reverse())
        {
            rest = rest.Remove(date.Start, date.End - date.Start);
        }

        int statuses = 0;
        foreach (string status in StatusWords.Known(vocabulary))
        {
            int at = rest.IndexOf(status, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                rest = rest.Remove(at, status.Length);
                statuses++;
            }
        }

        return string.IsNullOrWhiteSpace(rest) ? dates.Count + statuses : 1;
    }

    private IEnumerable<Fault> OfIndicator(IndicatorContent indicator)
    {
        var cells = indicator.Values.Where(value => value.Kind is not ValueKind.Benchmark)
            .GroupBy(value => (value.Period, value.Kind, value.Text)).Select(group => (Value: group.First(), Count: NumbersIn(group.Key.Text))).Where(cell => cell.Count > 0).ToList();
        return cells.Count(cell => cell.Count == 1) < 2 ? []
            : cells.Where(cell => cell.Count > Math.Max(1, indicator.Measures.Count)).Select(cell => this.Found($"{indicator.Name} {cell.Value.Period} {cell.Value.Kind}", cell.Value.Origin, OneLine(cell.Value.Text), "One value, as in the other cells of the row",
                string.Create(CultureInfo.InvariantCulture, $"The {Word(cell.Value.Kind)} of “{indicator.Name}” for {cell.Value.Period} holds {cell.Count} values, “{OneLine(cell.Value.Text)}”, where the other cells of the row hold one."),
                "Say which value counts, or give each its own row."));
    }

    /// <summary>Numbers beside each other; a span, a ratio and a number in brackets belong to the number before them.</summary>
    private static int NumbersIn(string text)
    {
        string plain = Joined().Replace(InBrackets().Replace(text, ""), "1");
        return NumbersAlone().IsMatch(plain) ? plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length : NumbersInText.Find(plain).Count;
    }

    private static string Word(ValueKind kind) => kind.ToString().ToLowerInvariant();

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without a word beside them, "2040 1990" are no years.</summary>
    [GeneratedRegex(@"^\s*(£?\d[\d,]*(\.\d+)?%?\s*)+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumbersAlone();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\d[\d,.]*\s?%?\s?(-|–|/|\bto\b|\bof\b|\bout of\b|\bin\b|\band\b|\bor\b|\bper\b)\s?(the\s)?£?\d[\d,.]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joined();
}

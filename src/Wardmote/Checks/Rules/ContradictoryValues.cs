using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>One measure of one period with two numbers; a risk scale that is not the one asked about; a title that ends before its targets.</summary>
internal static partial class ContradictoryValues
{
    private const int FewestWords = 3;

    public static IEnumerable<Conflict> In(PlanContent plan) => Measures(plan).Concat(Figures(plan)).Concat(RiskScales(plan)).Concat(TargetYears(plan));

    private static IEnumerable<Conflict> Measures(PlanContent plan)
    {
        IEnumerable<IGrouping<(string Code, string Title, string Period, ValueKind Kind, string? Unit), ValueContent>> same = plan.Indicators
            .SelectMany(indicator => indicator.Values.Where(value => value is { Number: not null, State: ValueState.Number })
                .Select(value => (Code: CodeOf(indicator, value), Title: Spelling.Bare(indicator.Title), Value: value)))
            .Where(pair => pair.Code is { Length: > 0 } && pair.Code.Any(char.IsDigit))
            .GroupBy(pair => (pair.Code!.ToUpperInvariant(), pair.Title, pair.Value.Period, pair.Value.Kind, pair.Value.Unit), pair => pair.Value);
        foreach (IGrouping<(string Code, string Title, string Period, ValueKind Kind, string? Unit), ValueContent> values in same)
        {
            ValueContent first = values.First();
            if (values.FirstOrDefault(value => value.Number != first.Number && value.Origin.Part + value.Origin.Row != first.Origin.Part + first.Origin.Row) is { } other)
            {
                yield return new($"{values.Key.Code} {values.Key.Period}", other.Origin, other.Text, first.Text,
                    $"{values.Key.Code} is {first.Text.Trim()} for {first.Period} in one place ({first.Origin.Place}) and {other.Text.Trim()} in another ({other.Origin.Place}); find out which is right.");
            }
        }
    }

    private static string? CodeOf(IndicatorContent indicator, ValueContent value)
        => value.Measure is null ? indicator.Code : indicator.Measures.FirstOrDefault(measure => measure.Code == value.Measure || measure.Title == value.Measure)?.Code;

    // The same count of the same period: the one sentence names nothing that the other does not name too.
    private static IEnumerable<Conflict> Figures(PlanContent plan)
    {
        List<(FigureContent Figure, string Noun, HashSet<string> Words)> counts = [.. plan.Figures
            .Where(figure => figure is { Subject.Length: > 0, Period: not null })
            .Select(figure => (figure, MeaningWords.InOrder(figure.Subject).FirstOrDefault() ?? "", WordsOf(figure.Context)))
            .Where(count => count.Item2.Length > 0 && count.Item3.Count >= FewestWords)];
        for (int later = 1; later < counts.Count; later++)
        {
            (FigureContent figure, string noun, HashSet<string> words) = counts[later];
            FigureContent? other = counts.Take(later).FirstOrDefault(earlier => earlier.Noun == noun && earlier.Figure.Period == figure.Period && earlier.Figure.Unit == figure.Unit && earlier.Figure.Number != figure.Number
                && earlier.Figure.Origin.Place != figure.Origin.Place && (earlier.Words.IsSubsetOf(words) || words.IsSubsetOf(earlier.Words))).Figure;
            if (other is not null)
            {
                yield return new($"{figure.Period} {figure.Subject}", figure.Origin, $"{figure.Text} {figure.Subject}", $"{other.Text} {other.Subject}",
                    $"“{other.Text} {other.Subject!.Trim()}” ({other.Origin.Place}) and “{figure.Text} {figure.Subject!.Trim()}” ({figure.Origin.Place}) speak of the same thing in {figure.Period}; find out which number is right.");
            }
        }
    }

    private static HashSet<string> WordsOf(string context) => [.. MeaningWords.Of(context).Where(word => !word.Any(char.IsDigit))];

    private static IEnumerable<Conflict> RiskScales(PlanContent plan)
    {
        List<ActionContent> rated = [.. plan.Actions.Where(action => action.Risk is { Length: > 0 })];
        if (rated.Count < 2 || rated.Exists(action => Colours().IsMatch(action.Risk!)) || !rated.TrueForAll(action => Letters().IsMatch(action.Risk!)))
        {
            yield break;
        }

        IEnumerable<(string Text, Origin Where)> texts = plan.AllPassages().Select(passage => (passage.Text, passage.Origin)).Concat(plan.Furniture.Select(words => (words.Text, words)));
        (string text, Origin? where) = texts.FirstOrDefault(passage => AsksForColours().IsMatch(passage.Text));
        if (where is not null)
        {
            string asked = AsksForColours().Match(text).Value;
            yield return new("risk ratings", where, asked, rated[0].Risk!,
                $"The plan asks for “{asked}”, but its ratings are like “{rated[0].Risk!.Trim().Split('\n')[0]}”, so no risk could ever be listed; use one scale.");
        }
    }

    private static IEnumerable<Conflict> TargetYears(PlanContent plan)
    {
        foreach (IndicatorContent indicator in plan.Indicators)
        {
            Match by = ByYear().Match(indicator.Title);
            ValueContent? late = by.Success
                ? indicator.Values.LastOrDefault(value => value is { Kind: ValueKind.Target, Number: not null } && YearSpan.FinancialYearIn(value.Period)?.StartYear > int.Parse(by.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture))
                : null;
            if (late is not null)
            {
                yield return new(indicator.Name, late.Origin, $"{late.Text.Trim()} for {late.Period}", by.Value,
                    $"{indicator.Name} is to be met “{by.Value}”, but targets are set for {late.Period} as well; correct the title or take the later targets out.");
            }
        }
    }

    [GeneratedRegex(@"\b(red|amber|green)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colours();

    [GeneratedRegex(@"^\W*([LMH]|low|medium|high)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letters();

    [GeneratedRegex(@"\brisks?\b[^.\n]{0,40}\b(red|amber)( (or|and) (red|amber))?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AsksForColours();

    [GeneratedRegex(@"\bby (?<year>20\d\d)(?![/\d-])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ByYear();
}

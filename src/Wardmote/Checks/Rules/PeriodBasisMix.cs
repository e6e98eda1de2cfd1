using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Calendar years, financial years and single dates are not the same and must not stand as if they were.</summary>
public sealed partial class PeriodBasisMix : IRule
{
    private enum Basis { Financial, Calendar, PointInTime }

    public string Id => "period-basis-mix";

    public Severity Severity => Severity.Warning;

    public string Description => "Calendar-year, financial-year and point-in-time figures stand side by side as if they were one.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. plan.Content.Indicators.GroupBy(indicator => (indicator.Origin.Part, string.Join('|', Bases(indicator).Select(item => item.Value.Period)))).Select(table => InTable(table.First())).OfType<Fault>(), .. InText(plan.Content)];

    /// <summary>The rows of a table share their headings, so each mix of headings is told once.</summary>
    private Fault? InTable(IndicatorContent indicator)
    {
        var periods = Bases(indicator);
        var usual = periods.GroupBy(item => item.Basis).OrderByDescending(group => group.Count()).FirstOrDefault();
        var odd = periods.FirstOrDefault(item => item.Basis != usual?.Key);
        return odd.Value is null || usual is null || usual.Count() < 2 ? null
            : this.Found($"{indicator.Name} {odd.Value.Period}", odd.Value.Origin, odd.Value.Period, $"A {Word(usual.Key)}, as {usual.First().Value.Period}",
                $"The values of {indicator.Name} are compared over periods of different kinds: {usual.First().Value.Period} is a {Word(usual.Key)}, {odd.Value.Period} a {Word(odd.Basis)}.", "Give all values for periods of one kind, or say in the heading that they differ.");
    }

    private static List<(ValueContent Value, Basis Basis)> Bases(IndicatorContent indicator)
        => [.. indicator.Values.DistinctBy(value => value.Period).Select(value => (value, BasisOf(value.Period))).Where(item => item.Item2 is not null).Select(item => (item.value, item.Item2!.Value))];

    private static Basis? BasisOf(string period)
        => Quarter().IsMatch(period) ? null
            : DatesInText.Find(period) is [_, ..] ? Basis.PointInTime
            : YearSpan.Of(period) switch { { Basis: YearBasis.Financial } => Basis.Financial, { Basis: YearBasis.Calendar } => Basis.Calendar, _ => null };

    /// <summary>A report that counts one thing in 2022 and the next in 2022-23 invites the reader to compare them.</summary>
    private IEnumerable<Fault> InText(PlanContent plan)
    {
        List<(Passage Passage, string Sentence)> sentences = [.. plan.Actions.Where(action => action.Progress is not null)
            .SelectMany(action => Sentences.Of(action.Progress!).Select(sentence => (new Passage(sentence, action.Name, action.Source(nameof(action.Progress))), sentence)))];
        if (sentences.Count == 0)
        {
            sentences = [.. plan.Passages().SelectMany(passage => Sentences.Of(passage.Text).Select(sentence => (passage, sentence)))];
        }

        var counted = sentences.Where(item => NumbersInText.Find(item.Sentence).Any(number => number.IsCount && number.Value > 1)).ToList();
        var calendar = counted.Select(item => (item.Passage, item.Sentence, Match: InYear().Match(item.Sentence))).Where(item => item.Match.Success).ToList();
        var financial = counted.Select(item => (item.Passage, item.Sentence, Match: YearSpan.Find(item.Sentence).FirstOrDefault(span => span.Basis is YearBasis.Financial))).Where(item => item.Match is not null).ToList();
        if (calendar is [var one, ..] && financial is [var other, ..])
        {
            yield return this.Found("figures of calendar and financial years", one.Passage.Origin, $"{one.Match.Groups["year"].Value} and {other.Match!.Text}", "Figures for years of one kind",
                $"Some figures are for a calendar year (“{one.Sentence}”) and others for a financial year (“{other.Sentence}”), side by side as if they could be compared.", "Give all figures for the same twelve months, or say which are not.");
        }
    }

    private static string Word(Basis basis) => basis switch { Basis.Financial => "financial year", Basis.Calendar => "calendar year", _ => "single date" };

    [GeneratedRegex(@"\b(Q[1-4]|quarter|to date|ytd|month)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<!(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\s)\b(in|during|for|throughout)\s((calendar|the)\s(year\s)?)?(?<year>20[0-4]\d)\b(?!\s?[/–-]\s?\d|\s(to|and)\s(20)?\d\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InYear();
}

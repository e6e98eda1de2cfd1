using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Values on both sides of a change of definition, scheme or source are not compared.</summary>
public sealed class BreakInSeries : IRule
{
    private sealed record BreakWords(string AsOf, string Source, string[] Changed, string[] Compared, string[] Handled);

    private static readonly BreakWords Words = RuleWords.Read<BreakWords>("break-in-series.words.json");
    private static readonly Regex Changed = Pattern.AnyOf(Words.Changed);
    private static readonly Regex Compared = new(string.Join('|', Words.Compared), RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Handled = Pattern.AnyOf(Words.Handled);

    public string Id => "break-in-series";

    public Severity Severity => Severity.Warning;

    public string Description => "A definition, scheme or source changed inside a series whose values are compared.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. plan.Content.Indicators.SelectMany(OfIndicator), .. TextBlocks.Of(plan.Content with { Indicators = [] }).Select(OfText).OfType<Fault>()];

    private IEnumerable<Fault> OfIndicator(IndicatorContent indicator)
    {
        string comment = indicator.Comment ?? "";
        Match change = Changed.Match(comment);
        if (!change.Success || Handled.IsMatch(comment) || !IsInside(indicator, comment, change))
        {
            yield break;
        }

        yield return this.Found($"{indicator.Name} break", indicator.Source(nameof(indicator.Comment)), change.Value, "A mark where the series breaks, and no comparison across it",
            $"What {indicator.Name} counts has changed (“{Sentence(comment, change)}”), yet the values before and after stand in one row.", "Mark the break, and compare values on one side of it only.");
    }

    /// <summary>Where the comment names the year of the change, the row must have values on both sides of it.</summary>
    private static bool IsInside(IndicatorContent indicator, string comment, Match change)
    {
        List<int> years = [.. indicator.Values.Where(value => value.Number is not null).Select(value => YearSpan.Of(value.Period)?.StartYear).OfType<int>().Distinct()];
        int? from = YearSpan.Of(Sentence(comment, change))?.StartYear;
        return from is null ? indicator.Values.Count(value => value is { Kind: ValueKind.Outturn, Number: not null }) > 1
            : years.Exists(year => year < from) && years.Exists(year => year >= from);
    }

    private Fault? OfText(TextBlock block)
        => Changed.Match(block.Text) is { Success: true } change && Compared.IsMatch(block.Text) && !Handled.IsMatch(block.Text)
            ? this.Found($"{block.About} break", block.LineAt(change.Index).Origin, change.Value, "No comparison across the change, or a word about it",
                $"“{block.About}” tells of a change in what is counted (“{change.Value}”) and compares figures with an earlier time.", "Say whether the figures before and after can be compared.")
            : null;

    private static string Sentence(string text, Match match)
        => Sentences.Of(text).FirstOrDefault(sentence => sentence.Contains(match.Value, StringComparison.Ordinal)) ?? match.Value;
}

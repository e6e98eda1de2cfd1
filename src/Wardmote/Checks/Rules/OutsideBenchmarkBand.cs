using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a value outside the band that is published for it, and a band that is not the published one.</summary>
public sealed partial class OutsideBenchmarkBand : IRule
{
    public string Id => "benchmark-band";

    public Severity Severity => Severity.Note;

    public string Description => "A value lies outside its published band, or the band quoted is not the published one";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => BenchmarkWords.All.Bands.SelectMany(band => plan.Content.Indicators.SelectMany(indicator => OfIndicator(band, indicator))
            .Concat(plan.Content.Passages().SelectMany(passage => OfText(band, passage))));

    private IEnumerable<Fault> OfIndicator(BenchmarkBand band, IndicatorContent indicator)
    {
        if (!band.IsAbout(indicator.Title))
        {
            yield break;
        }

        foreach (ValueKind kind in new[] { ValueKind.Outturn, ValueKind.Target })
        {
            ValueContent? last = indicator.Values.LastOrDefault(value => value.Kind == kind && value.Number is not null && value.State == ValueState.Number && (value.Unit ?? indicator.Unit) == band.Unit);
            if (last is { Number: decimal number } && (number < band.Low || number > band.High))
            {
                string word = kind == ValueKind.Target ? "target" : "outturn";
                yield return this.Found($"{indicator.Name} {word}", last.Origin, last.Text, band.InWords,
                    $"The {word} of {indicator.Name} for {last.Period} is {last.Text.Trim()}, outside the usual band for {band.Name} of {band.InWords}; a lower share can mean that cases are not recognised, so explain it or think the target over.");
            }
        }
    }

    private IEnumerable<Fault> OfText(BenchmarkBand band, Passage passage)
    {
        foreach (string sentence in Sentences.Of(passage.Text))
        {
            Match quoted = Quoted().Match(sentence);
            if (quoted.Success && band.IsAbout($"{passage.About} {passage.Text}")
                && (Number(quoted, "low") != band.Low || Number(quoted, "high") != band.High))
            {
                yield return this.Found(passage.About, passage.Origin, quoted.Value, band.InWords,
                    $"The text gives {quoted.Value} for {band.Name}; the band usually quoted is {band.InWords}. Check the source and write its date beside it.");
            }
        }
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(benchmark|band|range)\b[^.\n]{0,40}?\b(?<low>\d{1,2}(\.\d)?)\s?%?\s?(-|–|to|and)\s?(?<high>\d{1,3}(\.\d)?)\s?%", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}

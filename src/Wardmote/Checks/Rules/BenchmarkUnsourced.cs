using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a benchmark that does not say whose it is.</summary>
public sealed partial class BenchmarkUnsourced : IRule
{
    public string Id => "benchmark-unsourced";

    public Severity Severity => Severity.Warning;

    public string Description => "A benchmark is given without its source and date";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => plan.Content.Indicators.SelectMany(OfIndicator).Concat(plan.Content.Passages().SelectMany(OfText));

    private IEnumerable<Fault> OfIndicator(IndicatorContent indicator)
    {
        ValueContent? benchmark = indicator.Values.FirstOrDefault(value => value.Kind == ValueKind.Benchmark && IsClaim(value));
        string said = $"{indicator.Comment} {indicator.DataSource} {benchmark?.Period} {benchmark?.Origin.Column} {string.Join(' ', indicator.Other.Values)}";
        if (benchmark is not null && !Pattern.Of(BenchmarkWords.All.SourceWords).IsMatch(said))
        {
            yield return this.Found(indicator.Name, benchmark.Origin, benchmark.Text, "who published the benchmark, and for which period",
                $"{indicator.Name} is compared with a benchmark (“{benchmark.Text.Trim()}”), but nothing says where it comes from; name its source, its figure and its date.");
        }
    }

    private IEnumerable<Fault> OfText(Passage passage)
    {
        foreach (string sentence in Sentences.Of(passage.Text).Where(text => Stated().IsMatch(text)))
        {
            if (!Owned().IsMatch(sentence) && !Pattern.Of(BenchmarkWords.All.SourceWords).IsMatch(passage.Text))
            {
                yield return this.Found(passage.About, passage.Origin, sentence, "who published the benchmark, and when",
                    $"A benchmark is quoted without saying whose it is (“{Stated().Match(sentence).Value}”); name its source and date.");
            }
        }
    }

    private static bool IsClaim(ValueContent value)
        => value.Number is not null || value.Text.Trim().ToUpperInvariant() is "YES" or "Y" or "NO" or "TOP QUARTILE";

    [GeneratedRegex(@"\b(benchmark|national average|regional average) (figure |rate |range )?(of|is|was)( between)? \d[\d.,]*\s?%?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stated();

    // "the Safe Lives benchmark": a name stands before the word.
    [GeneratedRegex(@"\b\p{Lu}[\p{L}]+(['’]s?)? ([Bb]enchmark|[Nn]ational average|[Rr]egional average)|\((19|20)\d\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Owned();
}

using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices measures that count the same incident more than once and stand side by side under one objective.</summary>
public sealed partial class DoubleCount : IRule
{
    public string Id => "double-count";

    public Severity Severity => Severity.Warning;

    public string Description => "Measures that overlap could be added up";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        foreach (IndicatorContent indicator in plan.Content.Indicators)
        {
            string? admission = Sentences.Of(indicator.Comment).FirstOrDefault(sentence => CountedTwice().IsMatch(sentence));
            if (admission is null)
            {
                continue;
            }

            HashSet<string> subject = MeaningWords.Of(indicator.Title);
            List<IndicatorContent> overlapping = [.. plan.Content.Indicators.Where(other => !ReferenceEquals(other, indicator) && other.Group == indicator.Group && other.Values.Any(value => value.Number is not null && value.Unit != "%") && MeaningWords.Of(other.Title).Overlaps(subject))];
            if (overlapping.Count > 0)
            {
                yield return this.Found(indicator.Name, indicator.Source(nameof(indicator.Comment)), admission, "a note that these measures must not be added up, or one count without repeats",
                    $"{indicator.Name} counts incidents that {string.Join(", ", overlapping.Select(other => other.Name))} may count again (“{admission}”); do not add these measures up, and say so beside them.");
            }
        }
    }

    [GeneratedRegex(@"\b(both|and|as well as)\b[^.]*\b(recorded|counted|logged) (as separate|separately|twice|more than once|in both)|\b(recorded|counted|logged) (as separate|separately|twice|in both)\b[^.]*\b(by both|by the police and)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountedTwice();
}

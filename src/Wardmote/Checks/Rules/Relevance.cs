using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a measure that says nothing about the objective it stands under.</summary>
public sealed partial class Relevance : IRule
{
    private static readonly ThemeWords Words = RuleWords.Read<ThemeWords>("themes.words.json");

    public string Id => "relevance";

    public Severity Severity => Severity.Note;

    public string Description => "A measure is not one of the objective that it stands under";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        foreach (IndicatorContent indicator in plan.Content.Indicators)
        {
            IReadOnlyList<string> aims = [.. ThemesOf(indicator.Group)];
            IReadOnlyList<string> measured = [.. ThemesOf(indicator.Title)];
            bool isTooBroad = aims.Count > 0 && measured.Count == 0 && Pattern.Of(Words.Broad).IsMatch(indicator.Title);
            bool isElsewhere = aims.Count > 0 && measured.Count > 0 && measured.All(theme => aims.All(aim => AreUnrelated(aim, theme)));
            if (isTooBroad || isElsewhere)
            {
                yield return this.Found(indicator.Name, indicator.Source(nameof(indicator.Title)), indicator.Title, $"a measure of {string.Join(" or ", aims)}",
                    $"{indicator.Name} (“{indicator.Title}”) stands under “{indicator.Group}” but does not measure {string.Join(" or ", aims)}; move it or choose a measure of that objective.");
            }

            Match survey = ChangedSurvey().Match(indicator.Title);
            if (survey.Success)
            {
                yield return this.Found(indicator.Name, indicator.Source(nameof(indicator.Title)), survey.Value, "the thing that the survey measures",
                    $"{indicator.Name} says “{survey.Value}”, but a survey is where the number comes from, not what is to change; name the crime or the feeling that is measured.");
            }
        }
    }

    private static IEnumerable<string> ThemesOf(string? text)
        => Words.Themes.Where(theme => Pattern.Of(theme.Value).IsMatch(text ?? "")).Select(theme => theme.Key);

    private static bool AreUnrelated(string one, string other)
        => Words.Unrelated.Any(pair => pair.Contains(one, StringComparer.Ordinal) && pair.Contains(other, StringComparer.Ordinal) && one != other);

    [GeneratedRegex(@"^\s*(reduce|increase|improve|lower|raise) (the )?([\p{L}&]+ ){0,4}survey(?= by\b|\s*$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChangedSurvey();

    private sealed record ThemeWords(string About, string Broad, IReadOnlyDictionary<string, string> Themes, IReadOnlyList<IReadOnlyList<string>> Unrelated);
}

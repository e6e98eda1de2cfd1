using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices work that goes on after the money or the contract that it rests on has ended.</summary>
public sealed partial class FundingEndsBeforeCommitment : IRule
{
    public string Id => "funding-ends-before-commitment";

    public Severity Severity => Severity.Warning;

    public string Description => "The work outlasts its funding or contract";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        List<(ActionContent Action, DateOnly End, string Text, Origin Where)> funded = [.. plan.Content.Actions.SelectMany(action => EndsOf(action).Select(end => (action, end.End, end.Text, end.Where)))];
        foreach (ActionContent action in plan.Content.Actions)
        {
            DateOnly? lasts = action.Due?.First ?? EndInTitle(action.Title) ?? YearSpan.EarliestEnd(action.Period);
            if (lasts is null || (action.Progress is { Length: > 0 } && action.Due is null))
            {
                continue;
            }

            (ActionContent? rests, DateOnly end, string text, Origin where) = funded.FirstOrDefault(money => money.End < lasts && (ReferenceEquals(money.Action, action) || AreTheSame(money.Action, action)));
            if (rests is not null)
            {
                yield return this.Found(action.Name, ReferenceEquals(rests, action) ? where : action.Source(nameof(action.Title)), text, $"funding until {lasts:MMMM yyyy}",
                    $"{action.Name} runs until {lasts:MMMM yyyy}, but its funding is stated only until {end:MMMM yyyy} ({where.Place}); secure it for longer, shorten the commitment or say how it goes on.");
            }
        }
    }

    private static IEnumerable<(DateOnly End, string Text, Origin Where)> EndsOf(ActionContent action)
    {
        foreach (FundingContent funding in action.Funding.Where(funding => funding.Ends?.Last is not null && string.IsNullOrEmpty(funding.Extension) && !Extension().IsMatch(funding.Text) && !Bid().IsMatch(funding.Text)))
        {
            yield return (funding.Ends!.Last!.Value, funding.Text, funding.Origin);
        }

        foreach ((string? text, string field) in new[] { (action.Progress, nameof(action.Progress)), (action.Notes, nameof(action.Notes)), (action.Budget, nameof(action.Budget)) })
        {
            foreach (string sentence in Sentences.Of(text).Where(sentence => !Extension().IsMatch(text!)))
            {
                Match match = MoneyUntil().Match(sentence);
                if (match.Success && !Bid().IsMatch(sentence) && DatesInText.EndOfMonth(match.Groups["month"].Value, match.Groups["year"].Value) is DateOnly end)
                {
                    yield return (end, sentence, action.Source(field));
                }
            }
        }
    }

    private static DateOnly? EndInTitle(string title)
        => Until().Match(title) is { Success: true } match ? DatesInText.EndOfMonth(match.Groups["month"].Value, match.Groups["year"].Value) : null;

    // A later set of commitments takes up an earlier one: nearly all that the shorter title names is in the longer.
    private static bool AreTheSame(ActionContent earlier, ActionContent later)
    {
        HashSet<string> one = MeaningWords.Of(Until().Replace(earlier.Title, ""));
        HashSet<string> other = MeaningWords.Of(Until().Replace(later.Title, ""));
        int shared = one.Count(other.Contains);
        return earlier.Period != later.Period && shared >= 1 && shared >= 0.8 * Math.Min(one.Count, other.Count) && shared >= 0.6 * Math.Max(one.Count, other.Count);
    }

    [GeneratedRegex(@"\b(fund(ed|ing|s)?|contract(ed)?|grant|award(ed)?|commission(ed)?)\b[^.;\n]{0,140}?\b(to|until|till|ends?( in| on)?|ending|expires?( in| on)?|through to)( the)?( end of)? (\d{1,2}(st|nd|rd|th)? )?(?<month>january|february|march|april|may|june|july|august|september|october|november|december),? (?<year>20\d\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MoneyUntil();

    [GeneratedRegex(@"\b(to|until|till)( the)?( end of)? (\d{1,2}(st|nd|rd|th)? )?(?<month>january|february|march|april|may|june|july|august|september|october|november|december),? (?<year>20\d\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Until();

    // A bid that is due by a day says nothing about how long the money lasts.
    [GeneratedRegex(@"\b(bids?|bidding|apply|applied|application|submit\w*|decision)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bid();

    [GeneratedRegex(@"\b(option|optional|potential|possible)\b[^.]*\bexten|\bexten(d|sion)\b[^.]*\boption", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Extension();
}

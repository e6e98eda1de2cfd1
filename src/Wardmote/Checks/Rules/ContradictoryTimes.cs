using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Something that ended in one sentence and goes on in another; work that "will" start before its plan does.</summary>
internal static partial class ContradictoryTimes
{
    public static IEnumerable<Conflict> In(PlanContent plan) => EndedYetContinues(plan).Concat(WillStartBeforePlan(plan));

    private static IEnumerable<Conflict> EndedYetContinues(PlanContent plan)
    {
        List<(Passage Passage, Match Match, DateOnly Date)> ended = [.. Said(plan, Ended())];
        foreach ((Passage passage, Match goesOn, DateOnly until) in Said(plan, Continues()))
        {
            HashSet<string> subject = MeaningWords.Of(goesOn.Groups["what"].Value);
            foreach ((Passage other, Match end, DateOnly date) in ended.Where(end => end.Date < until && end.Passage != passage))
            {
                HashSet<string> gone = MeaningWords.Of(end.Groups["what"].Value);
                if (gone.Count >= 2 && gone.IsSubsetOf(subject))
                {
                    yield return new(end.Groups["what"].Value.Trim(), passage.Origin, goesOn.Value.Trim(), end.Value.Trim(),
                        $"One part says “{end.Value.Trim()}” ({other.Origin.Place}), another “{goesOn.Value.Trim()}” ({passage.Origin.Place}); both cannot be true, so correct one.");
                }
            }
        }
    }

    private static IEnumerable<(Passage Passage, Match Match, DateOnly Date)> Said(PlanContent plan, Regex how)
        => plan.Passages().SelectMany(passage => Sentences.Of(passage.Text).Select(sentence => (passage, how.Match(sentence))))
            .Where(found => found.Item2.Success)
            .Select(found => (found.passage, found.Item2, DatesInText.EndOfMonth(found.Item2.Groups["month"].Value, found.Item2.Groups["year"].Value)))
            .Where(found => found.Item3 is not null)
            .Select(found => (found.passage, found.Item2, found.Item3!.Value));

    private static IEnumerable<Conflict> WillStartBeforePlan(PlanContent plan)
    {
        if (plan.Period?.First is not DateOnly begins)
        {
            yield break;
        }

        foreach (ActionContent action in plan.Actions)
        {
            foreach ((string? text, string field) in new[] { (action.Notes, nameof(action.Notes)), (action.Budget, nameof(action.Budget)) })
            {
                Match will = WillStart().Match(text ?? "");
                if (will.Success && YearSpan.FinancialYearIn(will.Value)?.Last is DateOnly last && last < begins)
                {
                    yield return new(action.Name, action.Source(field), will.Value, $"a date in the plan's own period, {plan.Period}",
                        $"{action.Name} says “{will.Value}”, but the plan runs from {begins:MMMM yyyy}, so that time is over; say what was done and what is still to come.");
                }
            }
        }
    }

    [GeneratedRegex(@"\b(?<what>(\p{L}[\p{L}'’&-]*[ ]){2,10}?)(\([^)]*\) )?(came to an end|(has|have) ended|ended|ceased|(has|have) ceased|closed|was closed|expired) (in|on|at the end of) (\d{1,2} )?(?<month>january|february|march|april|may|june|july|august|september|october|november|december) (?<year>20\d\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\b(?<what>(\p{L}[\p{L}'’&-]*[ ]){2,10}?)(will )?(continue|continues|runs|run|is funded|goes on|remains in place) (to|until|till) ((the )?end of )?(\d{1,2} )?(?<month>january|february|march|april|may|june|july|august|september|october|november|december) (?<year>20\d\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Continues();

    [GeneratedRegex(@"\bwill (start|commence|begin|be (started|completed|launched|published))\b[^.\n]{0,30}?\b20\d\d\s?[/-]\s?(20)?\d\d", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WillStart();
}

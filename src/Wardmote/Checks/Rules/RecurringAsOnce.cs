using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a continuing duty that is given an end date well before the plan ends.</summary>
public sealed partial class RecurringAsOnce : IRule
{
    private const int DaysInAYear = 365;

    public string Id => "recurring-as-once";

    public Severity Severity => Severity.Note;

    public string Description => "A continuing duty has a one-off end date";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        if (plan.Content.Period?.Last is not DateOnly end)
        {
            yield break;
        }

        foreach (ActionContent action in plan.Content.Actions.Where(action => Continuing().IsMatch(action.Title) && action.Due is { Last: not null, Precision: not (DatePrecision.Ongoing or DatePrecision.ToBeConfirmed) }))
        {
            if (end.DayNumber - action.Due!.Last!.Value.DayNumber >= DaysInAYear)
            {
                yield return this.Found(action.Name, action.Source(nameof(action.Due)), action.Due.Text, $"a duty that recurs until {end:MMMM yyyy}, with a review date",
                    $"{action.Name} is a continuing duty, but it ends in {action.Due.Text.Trim()} while the plan runs to {end:MMMM yyyy}; give it review dates instead of one end.");
            }
        }
    }

    [GeneratedRegex(@"^\W*(deliver|carry out|meet|fulfil|discharge|comply with) (the |our |its )?([\p{L}&'’-]+ ){0,4}(duty|duties|statutory functions?|statutory services?)\W*$|\b(ongoing|continuing) (duty|delivery)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Continuing();
}

namespace Wardmote.Strategy.Findings;

/// <summary>What became of a finding since the assessment before.</summary>
public enum FindingDifference { New, Gone, Reversed, Stronger, Weaker, Unchanged }

/// <summary>A finding of this assessment beside the one of the same key in the assessment before.</summary>
/// <param name="Earlier">None where it is new.</param>
/// <param name="Later">None where no rule proposes it any more.</param>
public sealed record FindingChange(string Key, Finding? Earlier, Finding? Later)
{
    /// <summary>Effects without an interval differ where they moved by at least this share of what they were.</summary>
    public const double Noticeable = 0.2;

    /// <summary>
    /// Reversed where the effects lie on different sides of nothing; stronger or weaker where their 95 % intervals do not overlap (or, of effects that have none, where they
    /// moved by a fifth); without effects by how far the evidence carries. All else is unchanged as far as chance allows to say.
    /// </summary>
    public FindingDifference Difference => (Earlier, Later) switch
    {
        (null, _) => FindingDifference.New,
        (_, null) => FindingDifference.Gone,
        ({ Effect: { } before }, { Effect: { } after }) => Of(before, after),
        _ => Later.Strength == Earlier.Strength ? FindingDifference.Unchanged : Later.Strength > Earlier.Strength ? FindingDifference.Stronger : FindingDifference.Weaker,
    };

    /// <summary>All keys of both, those of this assessment first in their order. What was rejected, merged away or written by hand is compared too, if its key is in both.</summary>
    public static IReadOnlyList<FindingChange> Of(IReadOnlyList<Finding> earlier, IReadOnlyList<Finding> later)
    {
        Dictionary<string, Finding> before = earlier.Where(IsOfRule).DistinctBy(one => one.Key).ToDictionary(one => one.Key, StringComparer.Ordinal), after = later.Where(IsOfRule).DistinctBy(one => one.Key).ToDictionary(one => one.Key, StringComparer.Ordinal);
        return
        [
            .. after.Values.Select(one => new FindingChange(one.Key, before.GetValueOrDefault(one.Key), one)),
            .. before.Values.Where(one => !after.ContainsKey(one.Key)).Select(one => new FindingChange(one.Key, one, null)),
        ];
    }

    private static bool IsOfRule(Finding finding) => finding.Kind != FindingKind.Written;

    private static FindingDifference Of(FindingEffect before, FindingEffect after)
    {
        double was = before.Size - before.Neutral, now = after.Size - after.Neutral;
        if (Math.Sign(was) * Math.Sign(now) < 0)
        {
            return FindingDifference.Reversed;
        }

        bool hasIntervals = before.High > before.Low && after.High > after.Low;
        bool differs = hasIntervals ? after.Low > before.High || after.High < before.Low : Math.Abs(now - was) >= Noticeable * Math.Abs(was);
        return !differs ? FindingDifference.Unchanged : Math.Abs(now) > Math.Abs(was) ? FindingDifference.Stronger : FindingDifference.Weaker;
    }
}

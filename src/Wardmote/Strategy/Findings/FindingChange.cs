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
    /// moved by a fifth); without effects, or of another type, by how far the evidence carries. All else is unchanged as far as chance allows to say.
    /// </summary>
    public FindingDifference Difference => (Earlier, Later) switch
    {
        (null, _) => FindingDifference.New,
        (_, null) => FindingDifference.Gone,
        ({ Effect: { } before }, { Effect: { } after }) when Earlier.TypeSlug == Later.TypeSlug => Of(before, after),
        _ => Later.Strength == Earlier.Strength ? FindingDifference.Unchanged : Later.Strength > Earlier.Strength ? FindingDifference.Stronger : FindingDifference.Weaker,
    };

    /// <summary>
    /// All keys of both, those of this assessment first in their order. What was rejected or merged away is compared too. A finding on one month is not: no later year can find that month again.
    /// A ward that stood out by one type and stands out by several, or the other way round, is the same ward.
    /// </summary>
    public static IReadOnlyList<FindingChange> Of(IReadOnlyList<Finding> earlier, IReadOnlyList<Finding> later)
    {
        Dictionary<string, Finding> before = ByKey(earlier), after = ByKey(later);
        ILookup<string, Finding> wards = before.Values.Where(one => WardOf(one.Key).Length > 0).ToLookup(one => WardOf(one.Key), StringComparer.Ordinal);
        HashSet<string> found = [.. after.Keys];
        List<FindingChange> changes = [];
        foreach (Finding one in after.Values)
        {
            Finding[] same = before.TryGetValue(one.Key, out Finding? known) ? [known] : [.. wards[WardOf(one.Key)].Where(other => (IsOfSeveral(other) || IsOfSeveral(one)) && IsSameSide(one, other))];
            found.UnionWith(same.Select(other => other.Key));
            changes.Add(new(one.Key, same.FirstOrDefault(other => other.TypeSlug == one.TypeSlug) ?? same.FirstOrDefault(), one));
        }

        return [.. changes, .. before.Values.Where(one => !found.Contains(one.Key)).Select(one => new FindingChange(one.Key, one, null))];
    }

    private static Dictionary<string, Finding> ByKey(IReadOnlyList<Finding> findings) =>
        findings.Where(finding => finding.Kind != FindingKind.Written && !finding.Key.StartsWith("month:", StringComparison.Ordinal)).DistinctBy(one => one.Key).ToDictionary(one => one.Key, StringComparer.Ordinal);

    /// <summary>The ward of a finding on its level; empty for others.</summary>
    private static string WardOf(string key) => key.Split(':') is ["level", _, var ward] ? ward : "";

    private static bool IsOfSeveral(Finding finding) => finding.Key.StartsWith("level:several:", StringComparison.Ordinal);

    private static bool IsSameSide(Finding one, Finding other) => one.Effect is { } left && other.Effect is { } right && Math.Sign(left.Size - left.Neutral) == Math.Sign(right.Size - right.Neutral);

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

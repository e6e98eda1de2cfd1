using Wardmote.Checks.Rules;
using Wardmote.Plans.Comparing;

namespace Wardmote.Plans.Progress;

/// <summary>An action as the comparison of two years sees it.</summary>
/// <param name="Period">The set of a document that it belongs to, where a document has several: "2022-23".</param>
public sealed record YearAction(Guid ActionId, string Title, string? Code, bool IsDone, string? Period = null);

/// <summary>What an action of this year probably is of last year's.</summary>
public sealed record CarriedAction(YearAction Now, LineageKind Kind, YearAction? Before);

/// <summary>Proposes which actions of a plan go on from last year's, in the same or in other words, which are new, and which were dropped. A person confirms it.</summary>
public sealed record CarryOverProposal(IReadOnlyList<CarriedAction> Actions, IReadOnlyList<YearAction> Dropped)
{
    /// <summary>Titles that share less of what they mean than this are taken for two things.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>Compares two years' actions by their codes, their words, and what the words mean.</summary>
    public static CarryOverProposal Of(IReadOnlyList<YearAction> before, IReadOnlyList<YearAction> now)
    {
        Dictionary<int, int> matches = [];
        Take(pair => IsSame(now[pair.Now].Title, before[pair.Before].Title));
        Take(pair => now[pair.Now].Code is { Length: > 0 } code && code == before[pair.Before].Code && now.Count(one => one.Code == code) == 1 && before.Count(one => one.Code == code) == 1);
        List<HashSet<string>> nowWords = [.. now.Select(one => MeaningWords.Of(one.Title))];
        List<HashSet<string>> beforeWords = [.. before.Select(one => MeaningWords.Of(one.Title))];
        foreach ((int one, int other) in Pairs().Select(pair => (pair, likeness: Likeness(nowWords[pair.Now], beforeWords[pair.Before])))
            .Where(found => found.likeness >= LeastLikeness).OrderByDescending(found => found.likeness).Select(found => found.pair).ToList())
        {
            if (!matches.ContainsKey(one) && !matches.ContainsValue(other))
            {
                matches[one] = other;
            }
        }

        return new(
            [.. now.Select((action, index) => matches.TryGetValue(index, out int other) ? new CarriedAction(action, Kind(action, before[other]), before[other]) : new CarriedAction(action, LineageKind.New, null))],
            [.. before.Where((_, index) => !matches.ContainsValue(index))]);

        IEnumerable<(int Now, int Before)> Pairs() => Enumerable.Range(0, now.Count).Where(index => !matches.ContainsKey(index))
            .SelectMany(index => Enumerable.Range(0, before.Count).Where(other => !matches.ContainsValue(other)).Select(other => (index, other)));

        void Take(Func<(int Now, int Before), bool> isSame)
        {
            foreach ((int one, int other) in Pairs().Where(isSame).ToList())
            {
                if (!matches.ContainsKey(one) && !matches.ContainsValue(other))
                {
                    matches[one] = other;
                }
            }
        }
    }

    private static LineageKind Kind(YearAction now, YearAction before) =>
        before.IsDone ? LineageKind.DoneAgain : IsSame(now.Title, before.Title) ? LineageKind.Continued : LineageKind.Reworded;

    private static bool IsSame(string one, string other) => Matching.Plain(one) is { Length: > 0 } plain && plain == Matching.Plain(other);

    /// <summary>The share of meaning words that two titles have in common, between 0 and 1; a single shared word proves nothing.</summary>
    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        return shared < 2 ? 0 : 2.0 * shared / (one.Count + other.Count);
    }
}

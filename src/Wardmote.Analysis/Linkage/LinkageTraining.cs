namespace Wardmote.Analysis.Linkage;

/// <summary>
/// The recipe by which expectation and maximisation does not go astray (Splink; Linacre, Lindsay, Manassis, Slade and Hepworth 2022): the shares among pairs of two people come from all or random pairs, the prior from
/// pairs that agree beyond doubt, and the shares among pairs of one person from pairs that agree on some fields, the others only being learned from them, in several sessions of which the middle value is taken.
/// </summary>
/// <example><c>LinkageTraining.Start(all, prior).Trained(sessions)</c></example>
public sealed record LinkageTraining(LinkageModel Model)
{
    /// <summary>What is believed of one person's pairs before anything is learned: so many agree exactly, the rest share the other levels.</summary>
    private const double AgreeAtFirst = 0.95;

    private readonly IReadOnlyList<double[][]> _learned = [];

    /// <summary>The share of pairs that are of one person, from the pairs that agree beyond doubt and the share of all true pairs that such agreement is thought to find.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The recall is not above 0 and at most 1, or there are no pairs.</exception>
    public static double PriorFrom(double certainPairs, double recall, double allPairs)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(recall);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(recall, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(allPairs);
        return certainPairs / recall / allPairs;
    }

    /// <summary>The shares of the levels among all or random pairs, nearly all of which are of two people, and the beliefs to begin with about pairs of one.</summary>
    /// <param name="pairs">All or random pairs.</param>
    /// <param name="levels">For each field how many levels it has.</param>
    /// <param name="prior">The share of pairs that are of one person.</param>
    /// <exception cref="NoAnswerException">A field was never compared, or a level of it never seen: more pairs are needed, or fewer levels.</exception>
    public static LinkageTraining Start(IReadOnlyList<LinkagePattern> pairs, IReadOnlyList<int> levels, double prior)
    {
        double[][] counts = [.. levels.Select(count => new double[count])];
        foreach (LinkagePattern pattern in pairs)
        {
            for (int field = 0; field < counts.Length; field++)
            {
                if (pattern.Levels[field] != LinkagePattern.Missing)
                {
                    counts[field][pattern.Levels[field]] += pattern.Pairs;
                }
            }
        }

        int unseen = Array.FindIndex(counts, field => field.Contains(0));
        return unseen >= 0
            ? throw new NoAnswerException($"A level of field {unseen + 1} occurs in none of the pairs, so nothing can be said of it: give more pairs or fewer levels")
            : new(new LinkageModel(
                prior,
                [.. levels.Select(count => Enumerable.Range(0, count).Select(level => level == 0 ? AgreeAtFirst : (1 - AgreeAtFirst) / (count - 1)).ToArray())],
                [.. counts.Select(field => field.Select(count => count / field.Sum()).ToArray())]));
    }

    /// <summary>
    /// One session: pairs that agree exactly on the fields they were chosen by, from which the other fields are learned. The prior starts higher, by what that agreement weighs.
    /// </summary>
    /// <param name="pairs">The pairs that were chosen.</param>
    /// <param name="chosenBy">The fields they were chosen by.</param>
    /// <param name="tolerance">Steps end when no share moves more.</param>
    /// <param name="mostSteps">Steps end in any case after so many.</param>
    public LinkageTraining Session(IReadOnlyList<LinkagePattern> pairs, IReadOnlyList<int> chosenBy, double tolerance = 1e-9, int mostSteps = 1_000)
    {
        double odds = Model.Prior / (1 - Model.Prior) * chosenBy.Aggregate(1.0, (product, field) => product * Model.Same[field][0] / Model.Different[field][0]);
        LinkagePattern[] rest = [.. pairs.Select(pattern => pattern with { Levels = [.. pattern.Levels.Select((level, field) => chosenBy.Contains(field) ? LinkagePattern.Missing : level)] })];
        LinkageModel ended = (Model with { Prior = odds / (1 + odds) }).Fitted(rest, keepDifferent: true, tolerance, mostSteps);
        double[][] learned = [.. ended.Same.Select((levels, field) => chosenBy.Contains(field) ? [] : levels.ToArray())];
        return new LinkageTraining(this, learned);
    }

    private LinkageTraining(LinkageTraining before, double[][] learned)
        : this(before.Model)
    {
        _learned = [.. before._learned, learned];
        Model = before.Model with
        {
            Same = [.. before.Model.Same.Select((levels, field) =>
            {
                double[][] sessions = [.. _learned.Select(session => session[field]).Where(session => session.Length > 0)];
                return sessions.Length == 0 ? levels : levels.Select((_, level) => Middle(sessions.Select(session => session[level]))).ToArray();
            })],
        };
    }

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

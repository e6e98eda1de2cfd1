namespace Wardmote.Analysis.Linkage;

/// <summary>How pairs of records agree, and how many pairs agree so.</summary>
/// <param name="Levels">For each field the level (0 the closest agreement, higher weaker), or -1 where either record says nothing.</param>
/// <param name="Pairs">How many pairs agree so.</param>
/// <param name="Rarity">
/// By how much the values they agree on make one person likelier than agreement on any value would: the share of random pairs that agree on the field over the value's own frequency
/// (Winkler 2000), above 1 for a rare name and below 1 for a common one.
/// </param>
public sealed record LinkagePattern(IReadOnlyList<int> Levels, double Pairs, double Rarity = 1)
{
    /// <summary>The level of a field that cannot be compared.</summary>
    public const int Missing = -1;
}

/// <summary>
/// The model of Fellegi and Sunter (1969): how often each level of agreement occurs among pairs of the same person and among pairs of two, fields being independent of each other given which.
/// A field that cannot be compared carries no weight.
/// </summary>
/// <param name="Prior">The share of pairs that are of one person, between 0 and 1.</param>
/// <param name="Same">For each field the share of each level among pairs of one person (m).</param>
/// <param name="Different">For each field the share of each level among pairs of two (u).</param>
/// <example><c>start.Fitted(patterns).Chance([0, 0, 1])</c></example>
public sealed record LinkageModel(double Prior, IReadOnlyList<IReadOnlyList<double>> Same, IReadOnlyList<IReadOnlyList<double>> Different)
{
    /// <summary>The weight of one level in bits: by how many doublings it makes one person likelier.</summary>
    public double Bits(int field, int level) => level == LinkagePattern.Missing ? 0 : Math.Log2(Same[field][level] / Different[field][level]);

    /// <summary>The weight of all fields together in bits, without the prior.</summary>
    public double Bits(IReadOnlyList<int> levels) => levels.Select((level, field) => Bits(field, level)).Sum();

    /// <summary>The chance that a pair that agrees so is of one person.</summary>
    public double Chance(IReadOnlyList<int> levels, double rarity = 1)
    {
        (double same, double different) = Both(levels, rarity);
        return same / (same + different);
    }

    /// <summary>The log-likelihood of the patterns.</summary>
    public double LogLikelihood(IReadOnlyList<LinkagePattern> patterns) => patterns.Sum(pattern =>
    {
        (double same, double different) = Both(pattern.Levels, pattern.Rarity);
        return pattern.Pairs * Math.Log(same + different);
    });

    /// <summary>One step of expectation and maximisation: each pattern is shared out by its chance, and the shares are counted again.</summary>
    /// <param name="patterns">The patterns with their numbers.</param>
    /// <param name="keepDifferent">Whether the shares among pairs of two stay as they are, as they do where they are known from random pairs.</param>
    public LinkageModel Step(IReadOnlyList<LinkagePattern> patterns, bool keepDifferent = false)
    {
        double[][] same = [.. Same.Select(levels => new double[levels.Count])];
        double[][] different = [.. Same.Select(levels => new double[levels.Count])];
        double matched = 0;
        double all = 0;
        foreach (LinkagePattern pattern in patterns)
        {
            double chance = Chance(pattern.Levels, pattern.Rarity);
            (matched, all) = (matched + chance * pattern.Pairs, all + pattern.Pairs);
            for (int field = 0; field < same.Length; field++)
            {
                if (pattern.Levels[field] != LinkagePattern.Missing)
                {
                    same[field][pattern.Levels[field]] += chance * pattern.Pairs;
                    different[field][pattern.Levels[field]] += (1 - chance) * pattern.Pairs;
                }
            }
        }

        return new LinkageModel(matched / all, Shares(same, Same), keepDifferent ? Different : Shares(different, Different));
    }

    /// <summary>
    /// Steps until no share moves more than the tolerance, or as often as is allowed (Dempster, Laird and Rubin 1977). On pairs chosen by blocking alone this can settle on nonsense: keep the shares
    /// among pairs of two from random pairs.
    /// </summary>
    /// <exception cref="NoAnswerException">There are no pairs.</exception>
    public LinkageModel Fitted(IReadOnlyList<LinkagePattern> patterns, bool keepDifferent = false, double tolerance = 1e-12, int mostSteps = 10_000)
    {
        if (!(patterns.Sum(pattern => pattern.Pairs) > 0))
        {
            throw new NoAnswerException("There are no pairs to learn from");
        }

        LinkageModel model = this;
        for (int step = 0; step < mostSteps; step++)
        {
            LinkageModel next = model.Step(patterns, keepDifferent);
            double moved = model.Distance(next);
            model = next;
            if (moved < tolerance)
            {
                break;
            }
        }

        return model;
    }

    private double Distance(LinkageModel other)
    {
        static IEnumerable<double> All(LinkageModel model) => [model.Prior, .. model.Same.SelectMany(levels => levels), .. model.Different.SelectMany(levels => levels)];
        return All(this).Zip(All(other), (one, next) => Math.Abs(one - next)).Max();
    }

    private (double Same, double Different) Both(IReadOnlyList<int> levels, double rarity)
    {
        (double same, double different) = (Prior * rarity, 1 - Prior);
        for (int field = 0; field < levels.Count; field++)
        {
            if (levels[field] != LinkagePattern.Missing)
            {
                (same, different) = (same * Same[field][levels[field]], different * Different[field][levels[field]]);
            }
        }

        return (same, different);
    }

    /// <summary>A field that no pair could compare keeps what it had.</summary>
    private static double[][] Shares(double[][] counts, IReadOnlyList<IReadOnlyList<double>> before) =>
        [.. counts.Select((levels, field) => levels.Sum() is > 0 and double sum ? levels.Select(count => count / sum).ToArray() : [.. before[field]])];
}

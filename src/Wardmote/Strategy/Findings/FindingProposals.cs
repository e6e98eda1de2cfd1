using Wardmote.Strategy.Findings.Rules;

namespace Wardmote.Strategy.Findings;

/// <summary>
/// The proposals of all rules in one order: by strength, then by how much of crime or harm they are about, then by how far the effect lies from nothing in units of its
/// interval. At most forty, at most ten of a kind; what lies below is counted and named among what was not proposed.
/// </summary>
public sealed record FindingProposals(IReadOnlyList<ProposedFinding> Proposed, IReadOnlyList<NotProposed> Not)
{
    public const int Most = 40;

    public const int MostOfAKind = 10;

    private const double MostWidths = 100;

    /// <summary>The proposals of the evidence.</summary>
    /// <param name="evidence">None where there are no police files or areas yet.</param>
    public static FindingProposals Of(FindingEvidence? evidence, IReadOnlyList<TargetProspect> prospects)
    {
        RuleFindings[] found =
        [
            .. evidence is null ? (ReadOnlySpan<RuleFindings>)[RuleFindings.NotLooked("Police data", "All rules but the forecast", "no police file, or no set of areas, was brought in yet")] : [.. FindingRules.All.Select(rule => rule.Look(evidence))],
            ForecastOutsideTarget.Look(prospects),
        ];
        ProposedFinding[] ranked = [.. found.SelectMany(rule => rule.Proposed).OrderByDescending(one => one.Strength).ThenByDescending(one => Math.Round(one.Reach, 2)).ThenByDescending(Widths).ThenBy(one => one.Key, StringComparer.Ordinal)];
        Dictionary<FindingKind, int> ofKind = [];
        ProposedFinding[] kept = [.. ranked.Where(one => (ofKind[one.Kind] = ofKind.GetValueOrDefault(one.Kind) + 1) <= MostOfAKind).Take(Most)];
        IEnumerable<NotProposed> below = ranked.Except(kept).GroupBy(one => one.Kind)
            .Select(kind => new NotProposed("Limit", Platform.Common.Words.Sentence(kind.Key.ToString()), $"{kind.Count()} more stand lower by strength and size: {string.Join(", ", kind.Select(one => one.Key))}"));
        return new(kept, [.. found.SelectMany(rule => rule.Not), .. below]);
    }

    /// <summary>How many half widths of its interval an effect lies from nothing; ratios by their logarithms.</summary>
    private static double Widths(ProposedFinding one)
    {
        if (one.Effect is not { } effect || effect.High <= effect.Low)
        {
            return 0;
        }

        bool isRatio = effect.Neutral == 1 && effect.Low > 0;
        double from = isRatio ? Math.Log(effect.Size) : effect.Size - effect.Neutral, half = (isRatio ? Math.Log(effect.High / effect.Low) : effect.High - effect.Low) / 2;
        return Math.Min(MostWidths, Math.Round(Math.Abs(from) / half, 1));
    }
}

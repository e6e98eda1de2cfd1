using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>Latest month: it lies outside the limits of the three years before it, its days and season allowed for. Of fifteen types one does so by chance every two years, so that it is weak evidence by itself.</summary>
public sealed class UnusualMonth : IFindingRule
{
    private const string Name = "Latest month";

    public RuleFindings Look(FindingEvidence evidence)
    {
        List<ProposedFinding> proposed = [];
        List<NotProposed> not = [];
        foreach (TypeFindings found in evidence.Types)
        {
            string why = CategoryPart.WhyNot(found.Course);
            if (why.Length > 0 || found.Latest.Verdict is MonthVerdict.NotJudged or MonthVerdict.InStretch)
            {
                not.Add(new(Name, $"{found.Type.Name} in {evidence.AreaName}", why.Length > 0 ? why : found.Latest.Words));
            }
            else if (found.Latest.IsUnusual)
            {
                proposed.Add(Of(evidence, found));
            }
        }

        return new(proposed, not);
    }

    private static ProposedFinding Of(FindingEvidence evidence, TypeFindings found)
    {
        MonthCheck month = found.Latest;
        string usual = $"{NumberWords.Count(Math.Ceiling(month.Low))} to {NumberWords.Count(Math.Floor(month.High))}";
        return new($"month:{found.Type.Slug}:all", FindingKind.UnusualLevel, TypeThemes.Of(found.Type),
            $"The number of recorded {TypeWords.Of(found.Type)} in {evidence.AreaName} was unusually {(month.Verdict == MonthVerdict.UnusuallyHigh ? "high" : "low")} in {month.Month}: {NumberWords.Count(month.Seen)}, where {usual} would be usual. One month is no trend.")
        {
            Figures =
            [
                evidence.Whole.Figure(NumberWords.Count(month.Seen), $"{found.Type.Name}, recorded", month.Month!.Value.Name, evidence.Whole.Choices.Address(EvidenceLinks.Trend, ("type", found.Type.Slug))) with
                {
                    Number = month.Seen,
                    Interval = $"{usual} would be usual",
                    Low = Math.Ceiling(month.Low),
                    High = Math.Floor(month.High),
                    Method = $"u' chart of the {month.Months} known months before it, days and season allowed for",
                },
            ],
            Strength = FindingStrength.Weak,
            Caveats = [.. Caveats.For(evidence.Whole.Fitness, evidence.Whole.Shown(EvidenceUse.Time, found.Type)).Select(caveat => caveat.Sentence)],
            AreaName = evidence.AreaName,
            TypeSlug = found.Type.Slug,
            Effect = month.Usual > 0 ? new(month.Seen / month.Usual, month.Seen / month.High, month.Low > 0 ? month.Seen / month.Low : month.Seen, 1) : null,
            Reach = evidence.ReachOf(found.Type),
        };
    }
}

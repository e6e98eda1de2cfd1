using Wardmote.Analysis.Trends;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>
/// Trend: the months of the recipe and their yearly totals both show a direction (5 %, adjusted over the types). Where the latest year shows
/// the same it stands with that change and not twice.
/// </summary>
public sealed class ClearTrend : IFindingRule
{
    private const string Name = "Trend";

    public RuleFindings Look(FindingEvidence evidence)
    {
        List<ProposedFinding> proposed = [];
        List<NotProposed> not = [];
        foreach (TypeFindings found in evidence.Types)
        {
            string why = CategoryPart.WhyNot(found.Course);
            why = why.Length > 0 ? why : found.Verdict.WhyNone;
            if (why.Length > 0)
            {
                not.Add(new(Name, $"{found.Type.Name} in {evidence.AreaName}", why));
            }
            else if (found.Verdict.Certainty == TrendCertainty.Clear && !IsToldWithTheYear(evidence, found) && double.IsFinite(found.Verdict.Range.High))
            {
                proposed.Add(Of(evidence, found));
            }
        }

        return new(proposed, not);
    }

    private static bool IsToldWithTheYear(FindingEvidence evidence, TypeFindings found) => evidence.Changes.First(one => one.Area is null && one.Type == found.Type).Change.Verdict is var verdict
        && verdict == (found.Verdict.PercentAYear > 0 ? ChangeVerdict.Rise : ChangeVerdict.Fall);

    private static ProposedFinding Of(FindingEvidence evidence, TypeFindings found)
    {
        ChangedSeries series = evidence.Changes.First(one => one.Area is null && one.Type == found.Type);
        PeriodChange year = series.Change;
        FindingEffect effect = new(found.Verdict.PercentAYear, found.Verdict.Range.Low, found.Verdict.Range.High, 0);
        FindingStrength strength = Strengths.OfChange(found.Verdict.Chance, effect);
        return new($"trend:{found.Type.Slug}:all", FindingKind.SignificantChange, TypeThemes.Of(found.Type),
            $"The months of recorded {TypeWords.Of(found.Type)} in {evidence.AreaName} show {TrendFindings.SentenceOf(found.Verdict)} over {evidence.Whole.PeriodText}. The latest year alone does not: {year.Sentence.LowerFirst}.")
        {
            Figures =
            [
                ChangeFigures.TrendOf(evidence, found),
                .. new ChangeFigures(evidence, series).Changed(),
            ],
            Strength = found.Course.KnownMonths < found.Course.Months.Count || found.Breaks.Disturbed.Count > 0 ? Strengths.Lower(strength) : strength,
            Caveats = [.. Caveats.For(evidence.Whole.Fitness, evidence.Whole.Shown(EvidenceUse.Time, found.Type)).Select(caveat => caveat.Sentence)],
            AreaName = evidence.AreaName,
            TypeSlug = found.Type.Slug,
            Effect = effect,
            Reach = evidence.ReachOf(found.Type),
        };
    }
}

using Wardmote.Evidence;
using Wardmote.Evidence.Families;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>
/// Family: a group of offences is a larger (or smaller) share of all recorded crime here than in three quarters of the partnerships most like it, by more than chance.
/// It is weak evidence where the family was worked out from the mix of crime itself.
/// </summary>
public sealed class UnusualShare : IFindingRule
{
    private const string Name = "Family";

    /// <summary>Of so many of the family the share must differ.</summary>
    private const double Most = 0.75;

    /// <summary>A table of another time says nothing about these months.</summary>
    private const int MostYearsApart = 1;

    public RuleFindings Look(FindingEvidence evidence) => evidence.Family is not { } family
        ? RuleFindings.NotLooked(Name, evidence.AreaName, "no table of all partnerships was brought in, or none of its rows is known to be this partnership")
        : Math.Abs(family.Table.Year - evidence.Whole.To.First.Year) > MostYearsApart
        ? RuleFindings.NotLooked(Name, evidence.AreaName, $"the table of all partnerships is of the year to {family.Table.Year}, and the assessment ends in {evidence.Whole.To}")
        : new([.. family.Groups.Where(group => Math.Max(group.Lower, group.Higher) >= Most * group.Peers.Count).Select(group => Of(evidence, family, group))], []);

    private static ProposedFinding Of(FindingEvidence evidence, FamilyEvidence family, FamilyComparison group)
    {
        bool isHigh = group.Lower > group.Higher;
        (double share, double median) = (group.Own.Share, group.Median);
        string name = group.Group.Name.LowerFirst;
        string like = family.IsGiven ? "partnerships of its family" : "partnerships whose recorded crime is most like it";
        return new($"family:{group.Group.Slug}", FindingKind.UnusualLevel, FindingTheme.CrossCutting,
            $"The share of {name} in all recorded crime is {(isHigh ? "larger" : "smaller")} in {group.Own.Row.Name} than in {(isHigh ? group.Lower : group.Higher)} of the {group.Peers.Count} {like}: {FamilyAnswer.Percent(share)}, against {FamilyAnswer.Percent(median)} in the middle of them.")
        {
            Figures =
            [
                new Figure(FamilyAnswer.Percent(share), $"{group.Group.Name}, share of all recorded crime", $"Year to {family.Table.Year}")
                {
                    Number = 100 * share,
                    Interval = $"{FamilyAnswer.Range(group.Own)} % (95 % interval)",
                    Low = 100 * group.Own.Range.Low,
                    High = 100 * group.Own.Range.High,
                    Area = group.Own.Row.Name,
                    Source = "Office for National Statistics, recorded crime by Community Safety Partnership",
                    Method = $"{NumberWords.Count(group.Own.Count)} of {NumberWords.Count(group.Own.Total)}; exact interval; differences by Newcombe",
                    DataVersion = family.Table.BatchId.ToString("n")[..8],
                    Href = EvidenceLinks.FamilyOf(family.OwnCode, group.Group.Slug),
                },
                new Figure($"{(isHigh ? group.Lower : group.Higher)} of the {group.Peers.Count}", $"{group.Group.Name}, {like} whose share is {(isHigh ? "smaller" : "larger")} by more than chance", $"Year to {family.Table.Year}")
                {
                    Number = isHigh ? group.Lower : group.Higher,
                    Source = "Office for National Statistics, recorded crime by Community Safety Partnership",
                    Method = "Differences of two shares, interval by Newcombe",
                    DataVersion = family.Table.BatchId.ToString("n")[..8],
                    Href = EvidenceLinks.FamilyOf(family.OwnCode, group.Group.Slug),
                },
                new Figure(FamilyAnswer.Percent(median), $"{group.Group.Name}, middle of the family", $"Year to {family.Table.Year}")
                {
                    Number = 100 * median,
                    Source = "Office for National Statistics, recorded crime by Community Safety Partnership",
                    Method = $"Median of {group.Peers.Count} partnerships",
                    DataVersion = family.Table.BatchId.ToString("n")[..8],
                    Href = EvidenceLinks.FamilyOf(family.OwnCode, group.Group.Slug),
                },
            ],
            Strength = family.IsGiven ? FindingStrength.Moderate : FindingStrength.Weak,
            Caveats =
            [
                "Shares of the mix are compared, not rates: a larger share can come from less of other crime.",
                .. family.IsGiven ? (ReadOnlySpan<string>)[] : ["The family was worked out from the mix of crime itself, so that it differs less from the partnership than one chosen by people and places would."],
            ],
            AreaName = group.Own.Row.Name,
            Effect = median > 0 ? new(share / median, group.Own.Range.Low / median, group.Own.Range.High / median, 1) : null,
            Reach = share,
        };
    }
}

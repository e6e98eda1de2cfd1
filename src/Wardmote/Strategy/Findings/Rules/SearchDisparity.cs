using System.Globalization;
using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>
/// Disparity: people of an ethnic group, as officers saw it, were searched more or less often for the number who live there than white people, by more than chance. Strong only where
/// that would hold even if every search of unknown ethnicity had been of a white person.
/// </summary>
public sealed class SearchDisparity : IFindingRule
{
    private const string Name = "Disparity in searches";

    public RuleFindings Look(FindingEvidence evidence)
    {
        if (evidence.Searches is not { } searched)
        {
            return RuleFindings.NotLooked(Name, evidence.AreaName, $"no file of stop and search is here for {evidence.LatestText}");
        }

        Searches searches = searched.Searches;
        string why = searches.Total == 0 ? $"no search with a place in {evidence.AreaName} was published for {evidence.LatestText}, which is not the same as none"
            : searched.People.Count == 0 ? "no census table of ethnic groups was brought in for this area"
            : searches.IsForceWide ? "the force publishes no places of searches, so that they cannot be held against the residents of this area"
            : "";
        if (why.Length > 0)
        {
            return RuleFindings.NotLooked(Name, evidence.AreaName, why);
        }

        IReadOnlyList<SearchedGroup> groups = searches.Groups(isSelf: false, searched.People);
        return new(
            [.. groups.Where(group => group is { IsTooFew: false, AgainstReference: { IsEvidence: true, Ratio: not null } } && double.IsFinite(group.AgainstReference.RatioRange.High)).Select(group => Of(evidence, searched, group))],
            [.. groups.Where(group => group.Group != EthnicGroup.White && group.IsTooFew).Select(group => new NotProposed(Name, $"Searches of {group.Group} people", $"fewer than {RateComparison.FewestEvents} searches: the counts alone are shown"))]);
    }

    private static ProposedFinding Of(FindingEvidence evidence, SearchEvidence searched, SearchedGroup group)
    {
        (RateComparison ratio, Searches searches) = (group.AgainstReference!, searched.Searches);
        string group2 = $"{group.Group} people", period = $"{searches.Months[0]} to {searches.Months[^1]}";
        bool isMore = ratio.Ratio > 1, holds = isMore ? group.Bounds?.Low > 1 : group.Bounds?.High < 1;
        string unknown = NumberWords.Share((double)searches.Unknown(false) / searches.Total);
        string missing = searches.Missing.Count > 0 ? $" {searches.Missing.Count} of the {searches.Months.Count} months are missing." : "";
        return new($"disparity:searches:{group.Group.ToString().ToLowerInvariant()}", FindingKind.Disparity, FindingTheme.Equality,
            string.Create(CultureInfo.InvariantCulture, $"{group2} were stopped and searched {ratio.Ratio:F1} times as often as white people in {evidence.AreaName}, {period}, for the number who live there (95 % interval {ratio.RatioRange.Low:F1} to {ratio.RatioRange.High:F1}). In {unknown} of searches the officer-defined ethnicity is not known.{missing} {SearchAnswer.DifferenceNotCause}."))
        {
            Figures =
            [
                evidence.Latest.Figure(string.Create(CultureInfo.InvariantCulture, $"{ratio.Ratio:F1} times as often"), $"Stop and search of {group2} (officer-defined) against white people, for the number who live there", period, searched.Address) with
                {
                    Number = ratio.Ratio,
                    Interval = string.Create(CultureInfo.InvariantCulture, $"{ratio.RatioRange.Low:F1} to {ratio.RatioRange.High:F1} (95 % interval)"),
                    Low = ratio.RatioRange.Low,
                    High = ratio.RatioRange.High,
                    Method = string.Create(CultureInfo.InvariantCulture, $"{group.Count:N0} searches of {group2}; mid-p; residents by {searched.PeopleSource}; between {group.Bounds?.Low ?? double.NaN:F1} and {group.Bounds?.High ?? double.NaN:F1} whatever the unknown were"),
                    Caveat = SearchAnswer.DifferenceNotCause,
                },
                .. searches.Missing.Count == 0 ? [] : new[] { evidence.Latest.Figure($"{searches.Missing.Count} of the {searches.Months.Count} months", "Months without a file of searches", period, searched.Address) with { Number = searches.Missing.Count, Method = "Months of the period for which no file is here" } },
                evidence.Latest.Figure(unknown, "Searches whose officer-defined ethnicity is not known", period, searched.Address) with { Number = 100.0 * searches.Unknown(false) / searches.Total, Method = $"{NumberWords.Count(searches.Unknown(false))} of {NumberWords.Count(searches.Total)} searches" },
            ],
            Strength = holds == true && searches.Missing.Count == 0 ? FindingStrength.Strong : holds == true ? FindingStrength.Moderate : FindingStrength.Weak,
            Caveats =
            [
                $"{SearchAnswer.DifferenceNotCause}. Residents are not those who are in public places when searches are made, and many who are searched live elsewhere.",
                .. Caveats.For(evidence.Whole.Fitness, new(searches.Months[0].First, searches.Months[^1].First, EvidenceUse.StopAndSearch) { Files = [SourceKind.StopAndSearch], Area = evidence.Latest.Set.Kind }).Select(caveat => caveat.Sentence),
            ],
            AreaName = evidence.AreaName,
            AffectedGroups = [group2],
            Effect = new(ratio.Ratio!.Value, ratio.RatioRange.Low, ratio.RatioRange.High, 1),
            Reach = 0,
        };
    }
}

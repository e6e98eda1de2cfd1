using System.Globalization;
using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Exploring;

/// <summary>Who is searched how often, for how many who live there; with what is unknown bounded. It shows difference, not its cause.</summary>
public static class SearchAnswer
{
    public const string DifferenceNotCause = "This shows difference, not its cause";

    /// <summary>The answer by one of the two ways in which ethnicity is told.</summary>
    /// <param name="people">Residents by group; empty where none are known.</param>
    public static Answer Of(ExploredEvidence explored, Searches searches, IReadOnlyDictionary<EthnicGroup, double> people, string peopleSource, bool isSelf, string address)
    {
        IReadOnlyList<SearchedGroup> groups = searches.Groups(isSelf, people);
        string by = isSelf ? "self-defined" : "officer-defined", period = $"{searches.Months[0]} to {searches.Months[^1]}";
        Publishers publishers = explored.Fitness.PublishersOf(SourceKind.StopAndSearch, searches.Months[0], searches.Months[^1]);
        return new($"Stop and search in {explored.Area.Name}, {period}", Says(explored, searches, groups, by, period, isSelf), TableOf(groups, searches, isSelf))
        {
            Pictures = [.. Ratios(groups, by, $"{publishers.Words}, {explored.Area.Name}, {period}")],
            Figures = [.. groups.Where(group => group.AgainstReference is not null && !group.IsTooFew).Select(group => Figure(explored, group, by, period, peopleSource, address))],
            Caveats = Caveats.For(explored.Fitness, new(searches.Months[0].First, searches.Months[^1].First, EvidenceUse.StopAndSearch) { Files = [SourceKind.StopAndSearch], Area = explored.Set.Kind }),
            Workings =
            [
                $"Searches whose published place lies in the area are counted; {NumberWords.Count(searches.NotPlaced)} rows of the same files have no place. Officer-defined and self-defined ethnicity are counted apart.",
                people.Count == 0 ? "No census table of ethnic groups was brought in, so that there are counts and no rates." : $"Rates are per 1,000 residents a year by {peopleSource}: events of {period}, people of the census’s year. Many who are searched live elsewhere.",
                "Ratio against white residents and against everybody else, mid-p 95 % limits; the difference per 1,000 by square-and-add of exact limits. Fewer than 10 searches in either group give counts alone. The bounds take every search of unknown ethnicity to be of white people, then of the group itself.",
            ],
            Source = $"{publishers.Words}, stop and search, {period} ({searches.Months.Count - searches.Missing.Count} of {searches.Months.Count} months); {explored.Set.Title}; {(peopleSource.Length > 0 ? peopleSource : "no population")}",
            Licence = publishers.Licence,
            CannotSay = $"{DifferenceNotCause}. Residents are not those who are in public places when searches are made.",
        };
    }

    private static string Says(ExploredEvidence explored, Searches searches, IReadOnlyList<SearchedGroup> groups, string by, string period, bool isSelf)
    {
        string unknown = searches.Total == 0 ? "" : $" In {NumberWords.Share((double)searches.Unknown(isSelf) / searches.Total)} of searches the {by} ethnicity is not known.";
        SearchedGroup[] different = [.. groups.Where(group => group is { IsTooFew: false, AgainstReference: { IsEvidence: true, Ratio: not null } }).OrderByDescending(group => group.AgainstReference!.Ratio)];
        string found = string.Join("; ", different.Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Group} people {group.AgainstReference!.Ratio:F1} times as often as white people (95 % limits {group.AgainstReference.RatioRange.Low:F1} to {group.AgainstReference.RatioRange.High:F1})")));
        if (searches.Total == 0)
        {
            return $"No search with a place in {explored.Area.Name} was published for {period}; {NumberWords.Count(searches.NotPlaced, "search", "searches")} of the same files have no place. That is not zero searches.";
        }

        string wide = searches.IsForceWide ? " The force publishes no coordinates, so that all of its searches are counted." : "";
        return $"{NumberWords.Count(searches.Total, "search", "searches")} in {explored.Area.Name}, {period}.{(found.Length > 0 ? $" By {by} ethnicity and for the number who live there: {found}." : "")}{unknown}{wide} {DifferenceNotCause}.";
    }

    private static TableBlock TableOf(IReadOnlyList<SearchedGroup> groups, Searches searches, bool isSelf) => TableBlock.OfWords(
        "Groups",
        [new("Group"), new("Searches", true), new("Residents", true), new("Rate per 1,000 a year", true), new("Ratio to white", true), new("95 % from", true), new("95 % to", true), new("If all unknown were white", true), new("If all unknown were of this group", true), new("Difference per 1,000", true), new("Ratio to everybody else", true), new("95 % from", true), new("95 % to", true)],
        [
            .. groups.Select(group =>
            {
                RateComparison? reference = group.IsTooFew ? null : group.AgainstReference, others = group.Count < Searches.Fewest ? null : group.AgainstOthers;
                return new[]
                {
                    group.Group.ToString(), TrendAnswer.Number(group.Count), group.People > 0 ? TrendAnswer.Number(group.People) : "", TrendAnswer.Number(group.Rate?.Value, 2), TrendAnswer.Number(reference?.Ratio, 2), TrendAnswer.Number(reference?.RatioRange.Low, 2), TrendAnswer.Number(reference?.RatioRange.High, 2),
                    TrendAnswer.Number(reference is null ? null : group.Bounds?.Low, 2), TrendAnswer.Number(reference is null ? null : group.Bounds?.High, 2), TrendAnswer.Number(reference?.Difference, 2), TrendAnswer.Number(others?.Ratio, 2), TrendAnswer.Number(others?.RatioRange.Low, 2), TrendAnswer.Number(others?.RatioRange.High, 2),
                };
            }),
            ["Not known", TrendAnswer.Number(searches.Unknown(isSelf)), "", "", "", "", "", "", "", "", "", "", ""],
        ]);

    private static IEnumerable<DocumentBlock> Ratios(IReadOnlyList<SearchedGroup> groups, string by, string source)
    {
        SearchedGroup[] told = [.. groups.Where(group => group is { IsTooFew: false, AgainstReference.Ratio: not null })];
        if (told.Length < 2)
        {
            yield break;
        }

        yield return new Chart($"Searches for the number who live there, against white residents ({by})", $"1 is as often as white residents. {DifferenceNotCause}.", [.. told.Select(group => group.Group.ToString())],
        [
            new ChartSeries("Times as often", [.. told.Select(group => group.AgainstReference!.Ratio)]) { Intervals = [.. told.Select(group => ((double, double)?)(group.AgainstReference!.RatioRange.Low, group.AgainstReference.RatioRange.High))] },
            new ChartSeries("As often", [.. told.Select(_ => (double?)1)], ChartRole.Centre),
        ])
        {
            Kind = ChartKind.Dots,
            Decimals = 1,
            Signals = [.. Enumerable.Range(0, told.Length).Where(at => told[at].AgainstReference!.IsEvidence)],
            Source = source,
        };
    }

    private static Figure Figure(ExploredEvidence explored, SearchedGroup group, string by, string period, string peopleSource, string address) =>
        explored.Figure(string.Create(CultureInfo.InvariantCulture, $"{group.AgainstReference!.Ratio:F1} times as often"), $"Stop and search of {group.Group} people ({by}) against white people, for the number who live there", period, address) with
        {
            Number = group.AgainstReference.Ratio,
            Interval = string.Create(CultureInfo.InvariantCulture, $"{group.AgainstReference.RatioRange.Low:F1} to {group.AgainstReference.RatioRange.High:F1} (95 % interval)"),
            Low = group.AgainstReference.RatioRange.Low,
            High = group.AgainstReference.RatioRange.High,
            Method = $"{NumberWords.Count(group.Count)} searches; mid-p; residents by {peopleSource}",
            Caveat = DifferenceNotCause,
        };
}

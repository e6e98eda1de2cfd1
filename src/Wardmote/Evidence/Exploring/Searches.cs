using Wardmote.Analysis.Rates;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>Searches of an area and period, counted by what is said of them.</summary>
/// <param name="Months">The months asked for.</param>
/// <param name="Missing">Those of which no file is here.</param>
/// <param name="NotPlaced">Searches of the same files without a coordinate: they are in no area.</param>
/// <param name="BySelf">By the ethnic group that people gave themselves.</param>
/// <param name="ByOfficer">By the one that the officer saw. The two are never mixed.</param>
public sealed record Searches(
    IReadOnlyList<Period> Months,
    IReadOnlyList<Period> Missing,
    int Total,
    int NotPlaced,
    IReadOnlyDictionary<EthnicGroup, int> BySelf,
    IReadOnlyDictionary<EthnicGroup, int> ByOfficer,
    IReadOnlyList<(string Name, int Count)> Outcomes,
    IReadOnlyList<(string Name, int Count)> Objects)
{
    /// <summary>From fewer searches than this in a group only the count is shown.</summary>
    public const int Fewest = RateComparison.FewestEvents;

    /// <summary>Whether searches without a place are counted, because the area's own force publishes none with one.</summary>
    public bool IsForceWide { get; init; }

    public double Years => (Months.Count - Missing.Count) / (double)Course.MonthsInYear;

    public int Unknown(bool isSelf) => (isSelf ? BySelf : ByOfficer).GetValueOrDefault(EthnicGroup.Unknown);

    /// <summary>Each group beside the reference group and beside everybody else, and how far the unknown could move it.</summary>
    /// <param name="people">The residents of each group by the census.</param>
    public IReadOnlyList<SearchedGroup> Groups(bool isSelf, IReadOnlyDictionary<EthnicGroup, double> people)
    {
        IReadOnlyDictionary<EthnicGroup, int> counts = isSelf ? BySelf : ByOfficer;
        int unknown = Unknown(isSelf), reference = counts.GetValueOrDefault(EthnicGroup.White);
        double referencePeople = people.GetValueOrDefault(EthnicGroup.White) * Years;
        return
        [
            .. EthnicGroups.Known.Select(group =>
            {
                int count = counts.GetValueOrDefault(group);
                double residents = people.GetValueOrDefault(group) * Years, others = (people.Values.Sum() * Years) - residents;
                int otherCount = EthnicGroups.Known.Sum(one => counts.GetValueOrDefault(one)) - count;
                bool isReference = group == EthnicGroup.White;
                return new SearchedGroup(
                    group,
                    count,
                    people.GetValueOrDefault(group),
                    residents > 0 ? Rate.Of(count, residents) : null,
                    !isReference && residents > 0 && referencePeople > 0 && count + reference > 0 ? RateComparison.Of(count, residents, reference, referencePeople) : null,
                    residents > 0 && others > 0 && count + otherCount > 0 ? RateComparison.Of(count, residents, otherCount, others) : null,
                    isReference || reference == 0 || residents <= 0 || referencePeople <= 0 ? null
                        : (count / residents / ((reference + unknown) / referencePeople), (count + unknown) / residents / (reference / referencePeople)));
            }),
        ];
    }
}

/// <summary>One group's searches beside others'.</summary>
/// <param name="Bounds">The ratio to the reference group if every search of unknown ethnicity were of the reference group, and if every one were of this group.</param>
public sealed record SearchedGroup(EthnicGroup Group, int Count, double People, Rate? Rate, RateComparison? AgainstReference, RateComparison? AgainstOthers, (double Low, double High)? Bounds)
{
    public bool IsTooFew => Count < Searches.Fewest || AgainstReference is { IsTooFew: true };
}

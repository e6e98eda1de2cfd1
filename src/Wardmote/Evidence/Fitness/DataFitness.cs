using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fitness;

/// <summary>What the data can bear: which months exist, and what was noticed about each.</summary>
/// <param name="versions">All versions of all months.</param>
/// <param name="ownBreaks">What people of the partnership added to the known breaks.</param>
public sealed class DataFitness(IReadOnlyList<SourceMonth> versions, IReadOnlyList<KnownBreak> ownBreaks)
{
    /// <summary>Below this share of points that were seen before, the list of map points was replaced. Measured: normal 0.65 to 0.75, July 2022 0.03.</summary>
    public const double ReplacedPoints = 0.4;

    public Coverage Coverage { get; } = Coverage.Of(versions);

    public string HomeForce => Coverage.HomeForce;

    /// <summary>The breaks that the program knows and those of the partnership, the oldest first.</summary>
    public IReadOnlyList<KnownBreak> Breaks { get; } = [.. KnownBreak.All.Concat(ownBreaks).OrderBy(one => one.From)];

    /// <summary>Who supplied each batch: "data.police.uk, archive 2021-09".</summary>
    public IReadOnlyDictionary<Guid, string> Suppliers { get; init; } = new Dictionary<Guid, string>();

    /// <summary>Who published the months of a file that count, from a month to a month.</summary>
    public Publishers PublishersOf(SourceKind file, Period from, Period to) => Publishers.Of(versions
        .Where(version => version.IsCurrent && version.Kind == file && version.Month >= from.First && version.Month <= to.First)
        .Select(version => Suppliers.GetValueOrDefault(version.BatchId)).OfType<string>());

    /// <summary>The same grid from a month to a month, whether anything was supplied at its ends or not.</summary>
    public Coverage Within(Period? from, Period? to) => Coverage.Of(versions, from, to, HomeForce);

    /// <summary>The home force's months of a file from a month to a month, those that are missing among them.</summary>
    public IReadOnlyList<CoverageCell> Home(SourceKind file, DateOnly from, DateOnly to) =>
        Within(Period.Of(PeriodKind.Month, from), Period.Of(PeriodKind.Month, to)).Home(file).Cells;

    /// <summary>Whether the home force's month of a file exists: what decides whether a number is missing.</summary>
    public bool IsPresent(SourceKind file, DateOnly month) =>
        versions.Any(version => version.IsCurrent && version.Kind == file && version.Force == HomeForce && version.Month.Year == month.Year && version.Month.Month == month.Month);

    /// <summary>Why a month is missing, where that is known: the force published none.</summary>
    public KnownBreak? WhyMissing(SourceKind file, string force, DateOnly month) =>
        Breaks.FirstOrDefault(one => one.Kind == BreakKind.NotPublished && one.Concerns(file, force) && one.Holds(month));

    /// <summary>The months in which a force's map points were replaced, as the data show it.</summary>
    public IReadOnlyList<SourceMonth> ReplacedPointsOf(string force) =>
    [
        .. versions.Where(version => version.IsCurrent && version.Kind == SourceKind.Street && version.Force == force && version.Facts.PointsSeenBefore < ReplacedPoints)
            .OrderBy(version => version.Month),
    ];
}

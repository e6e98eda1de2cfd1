using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fitness;

/// <summary>One month of one force's file in the coverage grid.</summary>
/// <param name="Current">The version that counts; none where the month is missing or withdrawn.</param>
/// <param name="Versions">How many versions were ever supplied.</param>
/// <param name="Usual">The rows that are usual: the median of the twelve supplied months nearest to it; none where fewer than three are known.</param>
public sealed record CoverageCell(Period Month, CoverageState State, SourceMonth? Current, int Versions, double? Usual)
{
    /// <summary>Below this share of the usual rows a month is suspected to be partial, above its inverse to hold too much.</summary>
    public const double LeastShare = 0.5;

    /// <summary>How many months the usual number of rows is taken from at most, and at least.</summary>
    public const int Neighbours = 12, LeastNeighbours = 3;

    /// <summary>The share of rows without a usable coordinate; none where there are no rows.</summary>
    public double? NotPlacedShare => Current is { Rows: > 0 } month ? (double)month.NotPlaced / month.Rows : null;

    internal static CoverageCell Of(Period month, IReadOnlyList<SourceMonth> versions, IReadOnlyList<SourceMonth> supplied)
    {
        SourceMonth? current = versions.Where(version => version.IsCurrent).MaxBy(version => version.VersionNumber);
        if (current is null)
        {
            return new(month, versions.Count == 0 ? CoverageState.Missing : CoverageState.Withdrawn, null, versions.Count, null);
        }

        double? usual = UsualRows(month, supplied);
        CoverageState state = usual is { } rows && current.Rows < LeastShare * rows ? CoverageState.FewRows
            : usual is { } others && current.Rows > others / LeastShare ? CoverageState.ManyRows
            : current.VersionNumber > 1 ? CoverageState.SuppliedAgain : CoverageState.Supplied;
        return new(month, state, current, versions.Count, usual);
    }

    private static double? UsualRows(Period month, IReadOnlyList<SourceMonth> supplied)
    {
        int[] rows = [.. supplied.Where(other => other.Month != month.First)
            .OrderBy(other => Math.Abs(other.Month.DayNumber - month.First.DayNumber)).ThenBy(other => other.Month)
            .Take(Neighbours).Select(other => other.Rows).Order()];
        return rows.Length < LeastNeighbours ? null : (rows[(rows.Length - 1) / 2] + rows[rows.Length / 2]) / 2.0;
    }
}

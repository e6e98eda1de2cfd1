namespace Wardmote.Analysis.Responses;

/// <summary>The months of the place that was treated and of the place that it is compared with, before and after; NaN where a month is missing. Months that lie between both, while the response was set up, are in neither.</summary>
/// <param name="TargetBefore">The treated place before, a count a month.</param>
/// <param name="TargetAfter">The same after.</param>
/// <param name="ComparisonBefore">The place compared with, before, the same months.</param>
/// <param name="ComparisonAfter">The same after.</param>
public sealed record ResponseCounts(IReadOnlyList<double> TargetBefore, IReadOnlyList<double> TargetAfter, IReadOnlyList<double> ComparisonBefore, IReadOnlyList<double> ComparisonAfter)
{
    /// <summary>Only months that are known in both places: each of them weighs alike on both sides.</summary>
    internal ResponseCounts Paired()
    {
        int[] before = Both(TargetBefore, ComparisonBefore), after = Both(TargetAfter, ComparisonAfter);
        return new([.. before.Select(month => TargetBefore[month])], [.. after.Select(month => TargetAfter[month])], [.. before.Select(month => ComparisonBefore[month])], [.. after.Select(month => ComparisonAfter[month])]);
    }

    private static int[] Both(IReadOnlyList<double> one, IReadOnlyList<double> other) => one.Count == other.Count
        ? [.. Enumerable.Range(0, one.Count).Where(month => double.IsFinite(one[month]) && double.IsFinite(other[month]))]
        : throw new ArgumentException("Both places need the same months", nameof(other));
}

namespace Wardmote.Performance;

/// <summary>A point from which an indicator's values mean something else; nothing is compared across it.</summary>
/// <param name="From">The first day on which the new meaning holds.</param>
/// <param name="Reason">What changed: "Independent Living included from 2024/25".</param>
public sealed record SeriesBreak(DateOnly From, string Reason);

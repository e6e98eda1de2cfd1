using Wardmote.Platform.Common;

namespace Wardmote.Publishing.Pages;

/// <summary>Which report somebody chose, as the address says it.</summary>
public sealed class ReportChoice
{
    public ReportKind Kind { get; set; }

    public string? Period { get; set; }

    public Guid? PlanId { get; set; }

    public PlanLayoutKind? Layout { get; set; }

    public string? Lead { get; set; }

    /// <summary>The request that the choice amounts to.</summary>
    /// <exception cref="RuleBrokenException">The period is none.</exception>
    public ReportRequest ToRequest() => new(
        Kind,
        string.IsNullOrWhiteSpace(Period) ? null : PeriodReader.Read(Period) ?? throw new RuleBrokenException($"“{Period}” is no period. Write a quarter as 2025-Q2, a year as 2025/26", nameof(Period)),
        PlanId,
        Layout,
        string.IsNullOrWhiteSpace(Lead) ? null : Lead);
}

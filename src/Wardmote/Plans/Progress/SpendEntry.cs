namespace Wardmote.Plans.Progress;

/// <summary>What an action's budget line was, what is spent of it and what the year is expected to cost, on one day. An amount that nobody gave is none, never zero.</summary>
/// <param name="Line">The budget line as the plan or the ledger calls it.</param>
public sealed record SpendEntry(DateOnly On, string Line, string Who)
{
    public decimal? Budgeted { get; init; }

    public decimal? Spent { get; init; }

    public decimal? Forecast { get; init; }

    public string? Note { get; init; }

    /// <summary>What the forecast lies above the budget (or below it, where negative); none where either is missing.</summary>
    public decimal? Over => Forecast - Budgeted;
}

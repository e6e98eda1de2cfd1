using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>All that the resourcing plan says of a stream of money.</summary>
/// <param name="Stream">"Serious violence duty grant".</param>
public sealed record ResourceEntry(string Stream)
{
    /// <summary>The amount in pounds over the whole period; none where it is not known, which is not nothing.</summary>
    public decimal? Amount { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    /// <summary>What alone it may be spent on; none where it is not restricted.</summary>
    public string? Restriction { get; init; }

    /// <summary>What is commissioned with it; none where nothing is.</summary>
    public string? Service { get; init; }

    /// <summary>Who provides that service.</summary>
    public string? Provider { get; init; }

    /// <summary>The last day of the contract, where that is not the money's own.</summary>
    public DateOnly? ServiceEndsOn { get; init; }

    public Guid? PriorityId { get; init; }

    public string? Note { get; init; }

    /// <summary>The strategy that it was taken over from, until somebody looks at it again; none otherwise.</summary>
    public string? TakenOverFrom { get; init; }

    /// <summary>The day on which the money or the contract ends, whichever is earlier; none where neither is known.</summary>
    public DateOnly? EndsOn => LastDay is null || ServiceEndsOn < LastDay ? ServiceEndsOn ?? LastDay : LastDay;

    /// <summary>The same, tidied.</summary>
    /// <exception cref="RuleBrokenException">It has no name, a negative amount, or ends before it begins.</exception>
    public ResourceEntry Held() => this switch
    {
        { Stream: var stream } when string.IsNullOrWhiteSpace(stream) => throw new RuleBrokenException("Name the stream of money, for example “Serious violence duty grant”", nameof(Stream)),
        { Amount: < 0 } => throw new RuleBrokenException("An amount cannot be below nothing", nameof(Amount)),
        { FirstDay: { } first, LastDay: { } last } when last < first => throw new RuleBrokenException($"The money cannot run from {first:d MMMM yyyy} to {last:d MMMM yyyy}", nameof(LastDay)),
        _ => this with { Stream = Stream.Trim() },
    };

    /// <summary>What falls on each financial year, spread evenly over the months that it touches; empty where the amount or the period is not known.</summary>
    public IReadOnlyDictionary<FinancialYear, decimal> ByYear()
    {
        if (Amount is not { } amount || FirstDay is not { } first || LastDay is not { } last)
        {
            return new Dictionary<FinancialYear, decimal>();
        }

        FinancialYear[] months = [.. Enumerable.Range(0, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1).Select(month => FinancialYear.Of(new DateOnly(first.Year, first.Month, 1).AddMonths(month)))];
        Dictionary<FinancialYear, decimal> shares = [];
        decimal told = 0;
        int soFar = 0;
        foreach (IGrouping<FinancialYear, FinancialYear> year in months.GroupBy(month => month))
        {
            // Each share is what is due by the end of the year less what was due before it, so that the shares make up the amount to the penny.
            soFar += year.Count();
            decimal due = decimal.Round(amount * soFar / months.Length, 2);
            shares[year.Key] = due - told;
            told = due;
        }

        return shares;
    }
}

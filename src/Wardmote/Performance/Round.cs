using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>The collection of a period's figures and progress: opened, filled by many, closed and then frozen.</summary>
public sealed class Round
{
    private Round()
    {
    }

    public Round(Guid partnershipId, Period period, DateOnly dueOn, bool needsApproval, string openedBy, DateTime openedAt)
    {
        if (period.Kind is not (PeriodKind.Month or PeriodKind.Quarter or PeriodKind.FinancialYear))
        {
            throw new RuleBrokenException("A round collects a month, a quarter or a financial year", "Period");
        }

        if (dueOn <= period.Last.AddMonths(-12))
        {
            throw new RuleBrokenException($"The figures for {period} cannot be due on {dueOn:d MMMM yyyy}, long before the period ends", nameof(DueOn));
        }

        PartnershipId = partnershipId;
        PeriodKind = period.Kind;
        PeriodFirst = period.First;
        DueOn = dueOn;
        NeedsApproval = needsApproval;
        OpenedBy = openedBy;
        OpenedAt = openedAt;
    }

    public Guid PartnershipId { get; private set; }

    public Guid RoundId { get; private set; } = Guid.CreateVersion7();

    public PeriodKind PeriodKind { get; private set; }

    public DateOnly PeriodFirst { get; private set; }

    public Period Period => Period.StartingOn(PeriodKind, PeriodFirst);

    /// <summary>The day by which values and progress are to be in.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Whether somebody other than the one who entered a value must approve it before the round closes.</summary>
    public bool NeedsApproval { get; private set; }

    public string OpenedBy { get; private set; } = "";

    public DateTime OpenedAt { get; private set; }

    public string? ClosedBy { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public long Version { get; private set; }

    public bool IsOpen => ClosedAt is null;

    /// <summary>
    /// The periods of a frequency whose values this round collects: those that end in its own period. A quarter's round
    /// collects the quarter, its three months, the twelve months that end with it, and each year that ends in it.
    /// </summary>
    public IReadOnlyList<Period> Collects(PeriodKind frequency)
    {
        Period round = Period;
        if (frequency == PeriodKind.RollingYear)
        {
            return [Period.Of(frequency, round.Last)];
        }

        List<Period> periods = [];
        for (Period period = Period.Of(frequency, round.First); period.Last <= round.Last; period = period.Next)
        {
            if (period.Last >= round.First)
            {
                periods.Add(period);
            }
        }

        return periods;
    }

    public void MustBeOpen()
    {
        if (!IsOpen)
        {
            throw new RuleBrokenException($"The round for {Period} was closed on {ClosedAt:d MMMM yyyy} by {ClosedBy}");
        }
    }

    /// <summary>Gives people another day.</summary>
    public void Extend(DateOnly dueOn)
    {
        MustBeOpen();
        DueOn = dueOn;
    }

    /// <summary>Closes the round and freezes what was collected. What is missing stays missing, and is reported as such.</summary>
    public void Close(IReadOnlyList<IndicatorValue> values, string who, DateTime at)
    {
        MustBeOpen();
        int unapproved = values.Count(value => !value.IsApproved);
        if (NeedsApproval && unapproved > 0)
        {
            throw new RuleBrokenException(unapproved == 1 ? "One value is not approved yet" : $"{unapproved} values are not approved yet");
        }

        foreach (IndicatorValue value in values)
        {
            value.Freeze(this);
        }

        ClosedBy = who;
        ClosedAt = at;
    }
}

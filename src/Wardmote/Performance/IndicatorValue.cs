using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>What kind of statement a value is.</summary>
public enum ValueKind
{
    /// <summary>What was achieved.</summary>
    Outturn,

    /// <summary>What was expected before the outturn was known; kept beside it, so that the two can be compared.</summary>
    Projection,
}

/// <summary>By which way a value came in.</summary>
public enum ValueRoute { Typed, Pasted, File, Api, Plan }

/// <summary>
/// One version of an indicator's value for one period. Until its round is closed it may be replaced in place, which the
/// history records; after that a correction is another version with a reason, and both stay.
/// </summary>
public sealed class IndicatorValue
{
    private IndicatorValue()
    {
    }

    /// <summary>The first version of a value.</summary>
    public IndicatorValue(Indicator indicator, Period period, ValueKind kind, EnteredNumber entered, ValueEntry entry)
        : this(indicator.PartnershipId, indicator.IndicatorId, period, kind, number: 1)
    {
        Put(entered, entry);
    }

    private IndicatorValue(Guid partnershipId, Guid indicatorId, Period period, ValueKind kind, int number)
    {
        PartnershipId = partnershipId;
        IndicatorId = indicatorId;
        PeriodKind = period.Kind;
        PeriodFirst = period.First;
        Kind = kind;
        VersionNumber = number;
        IsCurrent = true;
    }

    public Guid PartnershipId { get; private set; }

    public Guid IndicatorId { get; private set; }

    public Guid ValueId { get; private set; } = Guid.CreateVersion7();

    public PeriodKind PeriodKind { get; private set; }

    public DateOnly PeriodFirst { get; private set; }

    public Period Period => Period.StartingOn(PeriodKind, PeriodFirst);

    public ValueKind Kind { get; private set; }

    /// <summary>Counts from 1; raised only by corrections after the round was closed.</summary>
    public int VersionNumber { get; private set; }

    /// <summary>Whether no later version replaces it.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>The number; none where something special stands in its place, or nothing of nothing was counted.</summary>
    public double? Number { get; private set; }

    public double? Numerator { get; private set; }

    public double? Denominator { get; private set; }

    public SpecialValue? Special { get; private set; }

    public bool IsApproximate { get; private set; }

    public ValueRoute Route { get; private set; }

    /// <summary>Where exactly it came from: a file and its row, the name of a key, a plan's title and table.</summary>
    public string? Origin { get; private set; }

    /// <summary>What whoever entered it says about it.</summary>
    public string? Note { get; private set; }

    /// <summary>Why a closed round's value was corrected.</summary>
    public string? Reason { get; private set; }

    public Guid? EnteredById { get; private set; }

    public string EnteredBy { get; private set; } = "";

    public DateTime EnteredAt { get; private set; }

    public string? ApprovedBy { get; private set; }

    public DateTime? ApprovedAt { get; private set; }

    /// <summary>The round in which it was frozen.</summary>
    public Guid? RoundId { get; private set; }

    public long Version { get; private set; }

    public bool IsFrozen => RoundId is not null;

    public bool IsApproved => ApprovedAt is not null;

    /// <summary>What it says, as it was entered.</summary>
    public EnteredNumber AsEntered => Special is { } special ? EnteredNumber.Of(special) : EnteredNumber.Again(Number, Numerator, Denominator, IsApproximate);

    /// <summary>Whether it says just this already; entering it again then changes nothing.</summary>
    public bool Says(EnteredNumber entered) => Number == entered.Number && Numerator == entered.Numerator && Denominator == entered.Denominator
        && Special == entered.Special && IsApproximate == entered.IsApproximate;

    /// <summary>Puts another number in its place while its round is open. What was approved must be approved again.</summary>
    public void Replace(EnteredNumber entered, ValueEntry entry)
    {
        if (IsFrozen)
        {
            throw new RuleBrokenException($"The figures for {Period} are closed. Correct this one with a reason, as a new version");
        }

        Put(entered, entry);
        ApprovedBy = null;
        ApprovedAt = null;
    }

    /// <summary>The next version, with the reason why the closed one was wrong.</summary>
    public IndicatorValue Correct(EnteredNumber entered, ValueEntry entry, string reason)
    {
        if (!IsFrozen)
        {
            throw new RuleBrokenException($"The figures for {Period} are not closed yet: enter the value instead");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBrokenException("Say why the closed figure was wrong: readers see the reason beside both", nameof(Reason));
        }

        var next = new IndicatorValue(PartnershipId, IndicatorId, Period, Kind, VersionNumber + 1) { Reason = reason.Trim(), RoundId = RoundId };
        next.Put(entered, entry);
        IsCurrent = false;
        return next;
    }

    /// <summary>Refuses the approval of one's own figure: a second pair of eyes is what approval is.</summary>
    public void MustBeApprovableBy(Guid? userId)
    {
        if (IsFrozen)
        {
            throw new RuleBrokenException($"The figures for {Period} are closed");
        }

        if (EnteredById is not null && EnteredById == userId)
        {
            throw new RuleBrokenException("You entered this value yourself. Somebody else must approve it");
        }
    }

    public void Approve(string who, DateTime at)
    {
        ApprovedBy = who;
        ApprovedAt = at;
    }

    /// <summary>Freezes it with the round that is being closed.</summary>
    internal void Freeze(Round round) => RoundId ??= round.RoundId;

    private void Put(EnteredNumber entered, ValueEntry entry)
    {
        Number = entered.Number;
        Numerator = entered.Numerator;
        Denominator = entered.Denominator;
        Special = entered.Special;
        IsApproximate = entered.IsApproximate;
        Route = entry.Route;
        Origin = entry.Origin;
        Note = entry.Note;
        EnteredById = entry.UserId;
        EnteredBy = entry.Who;
        EnteredAt = entry.At;
    }
}

/// <summary>Who entered a value, when, and by which way.</summary>
public sealed record ValueEntry(Guid? UserId, string Who, DateTime At, ValueRoute Route, string? Origin = null, string? Note = null);

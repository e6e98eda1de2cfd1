using System.Globalization;

namespace Wardmote.Strategy.Strategies;

/// <summary>Something that could happen and would get in the way of the strategy, with what is done about it.</summary>
public sealed class StrategyRisk
{
    private StrategyRisk()
    {
    }

    public StrategyRisk(Guid partnershipId, Guid strategyId, RiskEntry entry, DateOnly today)
    {
        PartnershipId = partnershipId;
        StrategyId = strategyId;
        Become(entry, today);
    }

    public Guid PartnershipId { get; private set; }

    public Guid StrategyId { get; private set; }

    public Guid RiskId { get; private set; } = Guid.CreateVersion7();

    public RiskEntry Entry { get; private set; } = new("");

    /// <summary>Copied out of the entry, as are the next three, so that lists can be searched and sorted by them.</summary>
    public string Title { get; private set; } = "";

    public Guid? OwnerId { get; private set; }

    public DateOnly? ReviewOn { get; private set; }

    public bool IsOpen { get; private set; }

    /// <summary>The day on which somebody last looked at it.</summary>
    public DateOnly SeenOn { get; private set; }

    public long Version { get; private set; }

    /// <summary>Takes what the register now says of it. Whoever saves the form has looked at it.</summary>
    public void Become(RiskEntry entry, DateOnly today)
    {
        Entry = entry.Held() with { TakenOverFrom = null };
        (Title, OwnerId, ReviewOn, IsOpen, SeenOn) = (Entry.Event, Entry.Owner?.UserId, Entry.ReviewOn, Entry.State == RiskState.Open, today);
    }

    /// <summary>The same risk on the register of a later strategy. Nobody has looked at it there yet.</summary>
    public StrategyRisk TakenOverBy(PartnershipStrategy later, string from) => new(PartnershipId, later.StrategyId, Entry, SeenOn) { Entry = Entry with { TakenOverFrom = from } };

    /// <summary>What is not as a register should have it, a sentence each; empty for a closed risk.</summary>
    public IReadOnlyList<string> Gaps(DateOnly today) => !IsOpen ? [] :
    [
        .. Entry.TakenOverFrom is { } earlier ? [TakenOver.Words(earlier)] : Array.Empty<string>(),
        .. Entry.Score is null ? ["It is not scored"] : Array.Empty<string>(),
        .. Entry.Controls.Count == 0 ? ["It has no control"] : Array.Empty<string>(),
        .. Entry.Controls.Count > 0 && Entry.ResidualScore is null ? ["It is not scored with its controls"] : Array.Empty<string>(),
        .. Entry.Owner is null ? ["It has no owner"] : Array.Empty<string>(),
        .. ReviewOn is null ? ["No day is set for its review"] : Array.Empty<string>(),
        .. ReviewOn is { } due && due < today ? [string.Create(CultureInfo.InvariantCulture, $"It was to be reviewed by {due:d MMMM yyyy}")] : Array.Empty<string>(),
    ];
}

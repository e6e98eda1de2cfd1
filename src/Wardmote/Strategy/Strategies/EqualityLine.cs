namespace Wardmote.Strategy.Strategies;

/// <summary>A line of the equality impact assessment: one characteristic, for the strategy as a whole or for one priority.</summary>
public sealed class EqualityLine
{
    private EqualityLine()
    {
    }

    public EqualityLine(Guid partnershipId, Guid strategyId, EqualityEntry entry)
    {
        PartnershipId = partnershipId;
        StrategyId = strategyId;
        Become(entry);
    }

    public Guid PartnershipId { get; private set; }

    public Guid StrategyId { get; private set; }

    public Guid EqualityLineId { get; private set; } = Guid.CreateVersion7();

    public EqualityEntry Entry { get; private set; } = new(Characteristic.Age);

    /// <summary>Copied out of the entry, so that history can name it.</summary>
    public string Title { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>The same line of a later strategy. Nobody has looked at it there yet.</summary>
    public EqualityLine TakenOverBy(PartnershipStrategy later, string from) => new(PartnershipId, later.StrategyId, Entry) { Entry = Entry with { TakenOverFrom = from } };

    public void Become(EqualityEntry entry) => (Entry, Title) = (entry.Held() with { TakenOverFrom = null }, entry.Characteristic.Title);
}

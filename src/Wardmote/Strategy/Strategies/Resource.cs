namespace Wardmote.Strategy.Strategies;

/// <summary>Money that the strategy rests on: what it is, for when, for what, and what is commissioned with it.</summary>
public sealed class Resource
{
    private Resource()
    {
    }

    public Resource(Guid partnershipId, Guid strategyId, ResourceEntry entry)
    {
        PartnershipId = partnershipId;
        StrategyId = strategyId;
        Become(entry);
    }

    public Guid PartnershipId { get; private set; }

    public Guid StrategyId { get; private set; }

    public Guid ResourceId { get; private set; } = Guid.CreateVersion7();

    public ResourceEntry Entry { get; private set; } = new("");

    /// <summary>Copied out of the entry, so that lists can be sorted by it.</summary>
    public string Title { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>The same stream in a later strategy. Nobody has looked at it there yet.</summary>
    public Resource TakenOverBy(PartnershipStrategy later, string from) => new(PartnershipId, later.StrategyId, Entry) { Entry = Entry with { TakenOverFrom = from } };

    public void Become(ResourceEntry entry)
    {
        Entry = entry.Held() with { TakenOverFrom = null };
        Title = Entry.Stream;
    }
}

using Wardmote.Performance;

namespace Wardmote.Strategy.Programmes;

/// <summary>Which of the three kinds of data a dataset is.</summary>
public enum DatasetCategory { CrimeAndAsb, Context, PartnerIntelligence }

/// <summary>How often a new edition of a dataset is wanted.</summary>
public enum Refresh { Once, Monthly, Quarterly, Yearly }

/// <summary>What of a dataset Wardmote can hold itself, so that the register shows what is really there.</summary>
public enum HeldData { NotHere, RecordedCrime, CrimeOutcomes, StopAndSearch, Population, Deprivation }

/// <summary>All that the register says of a dataset.</summary>
public sealed record DatasetEntry(string Title)
{
    public DatasetCategory Category { get; init; }

    /// <summary>What the assessment needs it for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Who chases it here.</summary>
    public PersonName? Owner { get; init; }

    /// <summary>The agency that holds it.</summary>
    public string? Agency { get; init; }

    /// <summary>The law, agreement or licence under which it is shared.</summary>
    public string? SharingBasis { get; init; }

    public DateOnly? RequestedOn { get; init; }

    /// <summary>The day by which it was promised; none where nobody promised one.</summary>
    public DateOnly? ExpectedOn { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public DateOnly? RefusedOn { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? Refusal { get; init; }

    public string? PeriodCovered { get; init; }

    public string? Geography { get; init; }

    /// <summary>What is known of its quality: gaps, changes of recording, small numbers.</summary>
    public string? Quality { get; init; }

    public Refresh Refresh { get; init; }

    /// <summary>Who was told that it does not come, when and with what result.</summary>
    public string? Escalation { get; init; }

    public HeldData HeldAs { get; init; }
}

/// <summary>One dataset that the assessment needs: who holds it, under which agreement, whether it came, and what it can bear.</summary>
public sealed class Dataset
{
    private Dataset()
    {
    }

    public Dataset(Guid partnershipId, DatasetEntry entry)
    {
        PartnershipId = partnershipId;
        Correct(entry);
    }

    public Guid PartnershipId { get; private set; }

    public Guid DatasetId { get; private set; } = Guid.CreateVersion7();

    public DatasetEntry Entry { get; private set; } = null!;

    /// <summary>Copied out of the entry, as are the next two, so that lists can be searched and sorted by them.</summary>
    public string Title { get; private set; } = "";

    public DatasetCategory Category { get; private set; }

    /// <summary>The user who chases it; none where nobody who signs in here does.</summary>
    public Guid? OwnerId { get; private set; }

    public long Version { get; private set; }

    /// <summary>Takes another entry, where its days can follow one another.</summary>
    public void Correct(DatasetEntry entry)
    {
        DatasetRules.MustHold(entry);
        Entry = entry with { Title = entry.Title.Trim() };
        Title = Entry.Title;
        Category = entry.Category;
        OwnerId = entry.Owner?.UserId;
    }

    /// <summary>How it stands on a day.</summary>
    public DatasetStanding On(DateOnly today) => DatasetStanding.Of(Entry, today);
}

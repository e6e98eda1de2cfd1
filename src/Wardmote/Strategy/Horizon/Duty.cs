using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Horizon;

/// <summary>How sure the register is of what it says of a duty.</summary>
public enum DutyMark { Verified, Unverified }

/// <summary>Whether a duty binds now.</summary>
public enum DutyForce { InForce, NotYetInForce, Repealed }

/// <summary>How often a duty has to be met anew.</summary>
public enum DutyRhythm { Always, Quarterly, Yearly, EveryThreeYears, WhenItHappens }

/// <summary>All that the register says of a duty.</summary>
public sealed record DutyEntry(string Title)
{
    /// <summary>The act or regulations: "Crime and Disorder Act 1998".</summary>
    public string? Law { get; init; }

    /// <summary>The section or regulation: "section 6".</summary>
    public string? Section { get; init; }

    /// <summary>What it requires, in plain words.</summary>
    public string? Says { get; init; }

    /// <summary>Whom it binds, by roles: "the elected local policing body", whoever holds that office.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    public DateOnly? Since { get; init; }

    public DutyForce Force { get; init; }

    public DutyRhythm Rhythm { get; init; }

    public DutyMark Mark { get; init; } = DutyMark.Unverified;

    /// <summary>Where this was taken from, and when.</summary>
    public string? Source { get; init; }

    /// <summary>What changed it since, or will.</summary>
    public string? Changes { get; init; }
}

/// <summary>Something that the law requires of the partnership or of one of its members.</summary>
public sealed class Duty
{
    private Duty()
    {
    }

    /// <summary>A duty of the partnership's own register.</summary>
    /// <param name="key">The name by which the program knows it; none for one that the partnership added itself.</param>
    public Duty(Guid partnershipId, string? key, DutyEntry entry)
    {
        PartnershipId = partnershipId;
        Key = key;
        Become(entry);
    }

    public Guid PartnershipId { get; private set; }

    public Guid DutyId { get; private set; } = Guid.CreateVersion7();

    public string? Key { get; private set; }

    public DutyEntry Entry { get; private set; } = null!;

    /// <summary>Copied out of the entry, so that lists can be sorted by it.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Whether somebody here changed what the program says of it: the program leaves it alone from then on.</summary>
    public bool IsOwnWords { get; private set; }

    public long Version { get; private set; }

    public string? Law => Entry.Law;

    public DateOnly? Since => Entry.Since;

    public IReadOnlyList<string> Bodies => Entry.Bodies;

    public void Correct(DutyEntry entry)
    {
        Become(entry);
        IsOwnWords = true;
    }

    /// <summary>Brings a duty that nobody here changed up to what the program now knows of it.</summary>
    public void BringUpToDate(DutyEntry known)
    {
        if (IsOwnWords)
        {
            throw new RuleBrokenException($"“{Title}” was changed here and stays as it is");
        }

        Become(known);
    }

    /// <summary>Whether it says just that; two lists with the same entries are the same.</summary>
    public bool Says(DutyEntry other) => Entry.Bodies.SequenceEqual(other.Bodies) && Entry == other with { Bodies = Entry.Bodies };

    private void Become(DutyEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Title))
        {
            throw new RuleBrokenException("Give the duty a name, for example “Partnership plan”", nameof(entry.Title));
        }

        Entry = entry with { Title = entry.Title.Trim() };
        Title = Entry.Title;
    }
}

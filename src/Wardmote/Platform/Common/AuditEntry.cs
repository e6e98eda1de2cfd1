namespace Wardmote.Platform.Common;

/// <summary>One line of the history: who did what to which thing, when, and which fields went from what to what.</summary>
public sealed class AuditEntry
{
    public Guid AuditEntryId { get; init; } = Guid.CreateVersion7();

    /// <summary>The partnership whose history this is; empty for what concerns the whole installation, such as signing in.</summary>
    public Guid PartnershipId { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The user; none for the program itself and for a person who is not signed in.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The person's name as it was then.</summary>
    public required string Who { get; init; }

    /// <summary>What was done, in the word that docs/reference explains: "plans.action-added".</summary>
    public required string Word { get; init; }

    /// <summary>The thing on whose page the entry is shown.</summary>
    public Guid SubjectId { get; init; }

    /// <summary>The reason or remark that the person gave.</summary>
    public string? Note { get; init; }

    /// <summary>What the database found changed when the entry was saved.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    /// <summary>What was done, as a person reads it: "Action added".</summary>
    public string Deed => Words.Sentence(Word[(Word.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    /// <summary>Notes what changed; saving calls this once.</summary>
    public void Record(IReadOnlyList<FieldChange> changes) => Changes = changes;
}

/// <summary>One field that went from one value to another, or a thing that came or went.</summary>
/// <param name="ThingId">The thing's key.</param>
/// <param name="Thing">The thing as a person calls it: "Action “Hate crime champions”".</param>
/// <param name="Field">The field as a person calls it; empty where the whole thing was added.</param>
/// <param name="From">What stood there before; none where nothing did.</param>
/// <param name="To">What stands there now; none where nothing does.</param>
public sealed record FieldChange(Guid ThingId, string Thing, string Field, string? From, string? To);

using Wardmote.Platform.Common;

namespace Wardmote.Batches;

/// <summary>Why rows of a file were refused, mended or left out: how many, and where the first of them stands.</summary>
/// <param name="Why">A sentence: "The month is 2021-03, but the file is of 2021-02".</param>
/// <param name="Rows">How many rows it holds for.</param>
/// <param name="FirstPlace">Where the first of them stands: "line 7".</param>
/// <param name="IsRefusal">Whether these rows are missing from what is kept; else they are kept and this says what is odd about them.</param>
public sealed record BatchReason(string Why, long Rows, string FirstPlace = "", bool IsRefusal = true);

/// <summary>One import of one file, with what became of its rows. Every row of the file is kept or refused; none disappears.</summary>
public sealed class Batch
{
    private Batch()
    {
    }

    /// <summary>A file whose rows are about to be counted.</summary>
    /// <param name="fingerprint">The SHA-256 of what the file holds, unpacked, in lower-case hexadecimal.</param>
    /// <param name="supplier">Who published it: "data.police.uk, archive 2021-09".</param>
    public Batch(Guid partnershipId, BatchKind kind, string fileName, string fingerprint, long bytes, string supplier, string who, DateTime at)
    {
        PartnershipId = partnershipId;
        Kind = kind;
        FileName = fileName;
        Fingerprint = fingerprint;
        Bytes = bytes;
        Supplier = supplier;
        Who = who;
        At = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid BatchId { get; private set; } = Guid.CreateVersion7();

    public BatchKind Kind { get; private set; }

    public BatchState State { get; private set; }

    /// <summary>The file's name; within an archive "2021-09.zip/2021-09/2021-09-south-yorkshire-street.csv".</summary>
    public string FileName { get; private set; } = "";

    public string Fingerprint { get; private set; } = "";

    public long Bytes { get; private set; }

    public string Supplier { get; private set; } = "";

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }

    public long Read { get; private set; }

    public long Kept { get; private set; }

    /// <summary>Rows that are kept and have no usable coordinate.</summary>
    public long NotPlaced { get; private set; }

    public long Refused { get; private set; }

    public IReadOnlyList<BatchReason> Reasons { get; private set; } = [];

    public long Version { get; private set; }

    /// <summary>Notes what became of the rows: all that were read are kept or refused.</summary>
    public void Count(long read, long kept, long notPlaced, IReadOnlyList<BatchReason> reasons)
    {
        if (kept > read || notPlaced > kept)
        {
            throw new ArgumentException($"Of {read} rows {kept} cannot be kept and {notPlaced} of them not placed", nameof(kept));
        }

        (Read, Kept, NotPlaced, Refused, Reasons) = (read, kept, notPlaced, read - kept, reasons);
        State = kept == 0 && read > 0 ? BatchState.Refused : BatchState.Kept;
    }

    /// <summary>Notes that nothing of the file could be used, not even its header perhaps.</summary>
    public void Refuse(long read, IReadOnlyList<BatchReason> reasons)
    {
        Count(read, 0, 0, reasons);
        State = BatchState.Refused;
    }

    /// <summary>Takes the batch back; what it replaced counts again.</summary>
    public void Withdraw()
    {
        if (State != BatchState.Kept)
        {
            throw new RuleBrokenException($"“{FileName}” is {Words.Sentence(State.ToString()).ToLowerInvariant()}; only a batch that is kept can be withdrawn");
        }

        State = BatchState.Withdrawn;
    }
}

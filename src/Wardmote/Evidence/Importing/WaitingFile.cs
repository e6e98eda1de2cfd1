using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Importing;

/// <summary>What became of a file that was handed over.</summary>
public enum WaitingState
{
    /// <summary>It waits for its turn, or is being read now.</summary>
    Waiting,

    /// <summary>It was read to its end; what was kept of it, its batches tell.</summary>
    Done,

    /// <summary>It could not be read; the message says why.</summary>
    Failed,
}

/// <summary>What became of one file, or of one file within an archive.</summary>
/// <param name="BatchId">The batch that it became; none where it became none.</param>
/// <param name="IsKnown">Whether a batch with the same content was kept already, so that nothing changed.</param>
public sealed record WaitingResult(string FileName, Guid? BatchId, long Read, long Kept, long NotPlaced, long Refused, bool IsKnown, IReadOnlyList<string> Reasons);

/// <summary>
/// A file that somebody handed over and left to be brought in. It lies in the data folder until it was read to its end, so that
/// an import that was interrupted begins again.
/// </summary>
public sealed class WaitingFile
{
    private WaitingFile()
    {
    }

    /// <summary>A file that was stored and waits.</summary>
    /// <param name="importId">What was handed over together.</param>
    /// <param name="number">Its place among what was handed over together, from 0.</param>
    /// <param name="forces">The forces that are wanted of an archive; all where none is named.</param>
    public WaitingFile(Guid partnershipId, Guid importId, int number, string fileName, long bytes, IReadOnlyList<string> forces, Guid userId, string who, DateTime at)
    {
        (PartnershipId, ImportId, Number, FileName, Bytes, Forces) = (partnershipId, importId, number, fileName, bytes, forces);
        (UserId, Who, At) = (userId, who, at);
    }

    public Guid PartnershipId { get; private set; }

    public Guid WaitingFileId { get; private set; } = Guid.CreateVersion7();

    public Guid ImportId { get; private set; }

    public int Number { get; private set; }

    public string FileName { get; private set; } = "";

    public long Bytes { get; private set; }

    public IReadOnlyList<string> Forces { get; private set; } = [];

    public Guid UserId { get; private set; }

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }

    public WaitingState State { get; private set; }

    /// <summary>Why it could not be read; empty where it could.</summary>
    public string Message { get; private set; } = "";

    /// <summary>What became of it, file by file.</summary>
    public IReadOnlyList<WaitingResult> Results { get; private set; } = [];

    public DateTime? EndedAt { get; private set; }

    /// <summary>When the person who handed it over saw what became of it.</summary>
    public DateTime? SeenAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Notes that it was read to its end.</summary>
    public void Finish(IReadOnlyList<WaitingResult> results, DateTime at) => End(WaitingState.Done, "", results, at);

    /// <summary>Notes that it cannot be read, and what was kept of it before that showed.</summary>
    public void Fail(string message, IReadOnlyList<WaitingResult> results, DateTime at) => End(WaitingState.Failed, message, results, at);

    /// <summary>Notes that its owner saw the end of it.</summary>
    public void See(DateTime at) => SeenAt ??= State == WaitingState.Waiting ? null : at;

    private void End(WaitingState state, string message, IReadOnlyList<WaitingResult> results, DateTime at)
    {
        if (State != WaitingState.Waiting)
        {
            throw new RuleBrokenException($"“{FileName}” was read already");
        }

        (State, Message, Results, EndedAt) = (state, message, results, at);
    }
}

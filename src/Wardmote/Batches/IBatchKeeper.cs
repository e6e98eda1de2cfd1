using Wardmote.Platform.Common;

namespace Wardmote.Batches;

/// <summary>
/// The change by which a capability takes back what it keeps of a batch. Each capability that keeps rows of batches registers
/// one; it changes what is stored and does not save, for the withdrawal is one transaction.
/// </summary>
public interface IBatchKeeper : IUseCase
{
    /// <summary>Whether the rows of such batches lie here.</summary>
    bool Keeps(BatchKind kind);

    /// <summary>Lets what the batch replaced count again.</summary>
    /// <exception cref="RuleBrokenException">It cannot be taken back; the message says why and what to do.</exception>
    Task TakeBackAsync(Batch batch, CancellationToken cancellationToken);
}

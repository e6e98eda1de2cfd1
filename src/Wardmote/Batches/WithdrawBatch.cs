using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Batches;

/// <summary>Takes a batch back, with a reason: its rows count no longer, and what it replaced counts again.</summary>
public sealed class WithdrawBatch(AppDb db, CurrentUser user, IEnumerable<IBatchKeeper> keepers, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid BatchId, string Reason);

    public async Task<Batch> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new RuleBrokenException("Say why it is withdrawn: somebody will ask why the numbers changed", nameof(request.Reason));
        }

        Batch batch = await db.BatchAsync(request.BatchId, cancellationToken);
        IBatchKeeper keeper = keepers.FirstOrDefault(one => one.Keeps(batch.Kind))
            ?? throw new RuleBrokenException($"Files of {Words.Sentence(batch.Kind.ToString()).ToLowerInvariant()} cannot be withdrawn. Bring in the file that should stand in its place");
        batch.Withdraw();
        await keeper.TakeBackAsync(batch, cancellationToken);
        await db.SaveAsync(user.Did("batches.batch-withdrawn", batch.BatchId, clock, request.Reason.Trim()), cancellationToken);
        return batch;
    }
}

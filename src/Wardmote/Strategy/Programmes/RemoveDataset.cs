using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Takes a dataset off the register; the history keeps what it said.</summary>
public sealed class RemoveDataset(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid DatasetId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Dataset dataset = await db.DatasetAsync(request.DatasetId, cancellationToken);
        db.Remove(dataset);
        await db.SaveAsync(user.Did("strategy.dataset-removed", dataset.DatasetId, clock, dataset.Title), cancellationToken);
    }
}

using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Corrects what the register says of a dataset: that it was requested, that it came, what it can bear.</summary>
public sealed class CorrectDataset(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The dataset with all that the register says of it now.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid DatasetId, long Seen, DatasetEntry Entry);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Dataset dataset = await db.DatasetAsync(request.DatasetId, cancellationToken);
        db.MustStillBe(request.Seen, dataset);
        dataset.Correct(request.Entry);
        await db.SaveAsync(user.Did("strategy.dataset-corrected", dataset.DatasetId, clock, dataset.Title), cancellationToken);
    }
}

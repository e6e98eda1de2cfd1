using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Puts a dataset on the register.</summary>
public sealed class AddDataset(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(DatasetEntry Entry);

    public async Task<Dataset> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        var dataset = new Dataset(user.PartnershipId, request.Entry);
        db.Add(dataset);
        await db.SaveAsync(user.Did("strategy.dataset-added", dataset.DatasetId, clock, dataset.Title), cancellationToken);
        return dataset;
    }
}

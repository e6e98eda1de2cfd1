using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for all that the register says of a dataset.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CorrectDatasetPage(AppDb db, CorrectDataset correctDataset) : QuestionsPage<DatasetEntry>(db, DatasetQuestions.All)
{
    [BindProperty(SupportsGet = true)]
    public Guid DatasetId { get; set; }

    public Dataset Dataset { get; private set; } = null!;

    protected override async Task<(DatasetEntry Now, long Version)> FindAsync(CancellationToken cancellationToken)
    {
        Dataset = await Db.DatasetAsync(DatasetId, cancellationToken);
        return (Dataset.Entry, Dataset.Version);
    }

    protected override async Task<Saved> KeepAsync(DatasetEntry typed, CancellationToken cancellationToken)
    {
        await correctDataset.RunAsync(new(DatasetId, Seen, typed), cancellationToken);
        return new("The entry is saved", ProgrammeLinks.Dataset(DatasetId));
    }
}

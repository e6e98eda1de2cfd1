using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for a dataset that the assessment needs.</summary>
[Requires(Permission.EditStrategy)]
public sealed class AddDatasetPage(AppDb db, AddDataset addDataset) : QuestionsPage<DatasetEntry>(db, DatasetQuestions.All)
{
    protected override Task<(DatasetEntry Now, long Version)> FindAsync(CancellationToken cancellationToken) => Task.FromResult((new DatasetEntry(""), 0L));

    protected override async Task<Saved> KeepAsync(DatasetEntry typed, CancellationToken cancellationToken)
    {
        Dataset dataset = await addDataset.RunAsync(new(typed), cancellationToken);
        return new($"“{dataset.Title}” is on the register", ProgrammeLinks.Datasets);
    }
}

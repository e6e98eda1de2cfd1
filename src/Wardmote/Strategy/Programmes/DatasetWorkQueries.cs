using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Programmes;

/// <summary>The datasets that a person chases: those to request, those on their way, those that are late.</summary>
public sealed class DatasetWorkQueries(AppDb db) : IWorkSource
{
    private const int SoonDays = 7;

    public string Heading => "Datasets for the assessment";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        List<Dataset> mine = await db.Datasets.AsNoTracking().Where(dataset => dataset.OwnerId == userId).OrderBy(dataset => dataset.Title).ToListAsync(cancellationToken);
        return [.. mine.Select(dataset => Item(dataset, dataset.On(today), today)).OfType<WorkItem>().OrderBy(item => item.Urgency)];
    }

    private static WorkItem? Item(Dataset dataset, DatasetStanding standing, DateOnly today) => standing.State switch
    {
        DatasetState.Late => new($"Chase “{dataset.Title}”", ProgrammeLinks.Dataset(dataset.DatasetId), Urgency.Late, standing.DueOn, standing.Why),
        DatasetState.ToRequest => new($"Request “{dataset.Title}”", ProgrammeLinks.Dataset(dataset.DatasetId), Pressing(standing.DueOn, today), standing.DueOn, dataset.Entry.Agency is { } agency ? $"Held by {agency}" : null),
        DatasetState.Requested => new($"Receive “{dataset.Title}”", ProgrammeLinks.Dataset(dataset.DatasetId), Pressing(standing.DueOn, today), standing.DueOn, standing.Why),
        _ => null,
    };

    private static Urgency Pressing(DateOnly? due, DateOnly today) => due is not { } day || day > today.AddDays(SoonDays) ? Urgency.Waiting : day < today ? Urgency.Late : Urgency.DueSoon;
}

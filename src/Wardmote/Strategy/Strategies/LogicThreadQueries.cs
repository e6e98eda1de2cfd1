using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Strategy.Strategies;

/// <summary>The logic model that says how a priority is to be reached.</summary>
public sealed class LogicThreadQueries(AppDb db) : IThreadSource
{
    public string SubjectKind => "priority";

    public int Place => 10;

    public async Task<IReadOnlyList<(Guid SubjectId, ThreadLink Link)>> ServingAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken) =>
    [
        .. from model in await db.LogicModelsAsync(subjectIds, cancellationToken)
           let gaps = model.Gaps.Count
           select (model.PriorityId, new ThreadLink("Logic model", "What is put in, done and changed", StrategiesLinks.LogicModel(model.PriorityId), gaps switch { 0 => "Whole", 1 => "1 gap", _ => $"{gaps} gaps" })),
    ];
}

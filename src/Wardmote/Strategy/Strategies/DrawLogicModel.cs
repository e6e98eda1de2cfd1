using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies;

/// <summary>Gives a priority a logic model, or another one in the place of the one it has.</summary>
public sealed class DrawLogicModel(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The priority, and all boxes and arrows of its logic model.</summary>
    /// <param name="Seen">The version that the person saw when they began; none where the priority had no logic model.</param>
    public sealed record Request(Guid PriorityId, long? Seen, IReadOnlyList<LogicElement> Elements, IReadOnlyList<LeadsTo> Links);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Priority priority = await db.PriorityAsync(request.PriorityId, cancellationToken);
        LogicModel? model = await db.LogicModelAsync(request.PriorityId, cancellationToken);
        if (model is null)
        {
            db.Add(new LogicModel(user.PartnershipId, request.PriorityId, request.Elements, request.Links));
        }
        else
        {
            db.MustStillBe(request.Seen ?? -1, model);
            model.Draw(request.Elements, request.Links);
        }

        await db.SaveAsync(user.Did("strategy.logic-model-drawn", priority.PriorityId, clock, priority.Title), cancellationToken);
    }
}

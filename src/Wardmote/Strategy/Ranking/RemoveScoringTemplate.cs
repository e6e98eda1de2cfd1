using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Takes away a template of the partnership's own. Rounds that began with it keep their criteria.</summary>
public sealed class RemoveScoringTemplate(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid ScoringTemplateId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoringTemplate template = await db.ScoringTemplateAsync(request.ScoringTemplateId, cancellationToken);
        db.Remove(template);
        await db.SaveAsync(user.Did("strategy.scoring-template-removed", template.ScoringTemplateId, clock, template.Title), cancellationToken);
    }
}

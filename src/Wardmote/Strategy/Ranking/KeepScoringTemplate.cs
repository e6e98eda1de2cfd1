using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Keeps criteria under a name of the partnership's own, for the next round; a template that is there already takes them.</summary>
public sealed class KeepScoringTemplate(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The name, and the criteria with the way they are put together.</summary>
    /// <param name="ScoringTemplateId">The template that changes; none for a new one.</param>
    /// <param name="Seen">The version of it that the person saw.</param>
    public sealed record Request(string Title, Combination Combination, IReadOnlyList<Criterion> Criteria, Guid? ScoringTemplateId = null, long Seen = 0);

    public async Task<ScoringTemplate> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoringTemplate template;
        if (request.ScoringTemplateId is { } templateId)
        {
            template = await db.ScoringTemplateAsync(templateId, cancellationToken);
            db.MustStillBe(request.Seen, template);
            template.Become(request.Title, request.Combination, request.Criteria);
        }
        else
        {
            template = new(user.PartnershipId, request.Title, request.Combination, request.Criteria);
            db.Add(template);
        }

        await db.SaveAsync(user.Did("strategy.scoring-template-kept", template.ScoringTemplateId, clock, template.Title), cancellationToken);
        return template;
    }
}

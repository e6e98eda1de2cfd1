using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Writes what lies behind values: the story that reports print beside them. The same words again change nothing.</summary>
public sealed class WriteNarrative(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>One story of one value.</summary>
    public sealed record Story(Guid IndicatorId, Period Period, string Text);

    public sealed record Request(IReadOnlyList<Story> Stories);

    public async Task<int> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EnterValues);
        List<Guid> keys = [.. request.Stories.Select(story => story.IndicatorId)];
        List<DateOnly> days = [.. request.Stories.Select(story => story.Period.First)];
        IReadOnlyDictionary<Guid, Indicator> indicators = await db.IndicatorsByIdAsync(keys, cancellationToken);
        List<IndicatorComment> written = await db.IndicatorComments
            .Where(comment => keys.Contains(comment.IndicatorId) && days.Contains(comment.PeriodFirst) && comment.Kind == CommentKind.Narrative).ToListAsync(cancellationToken);
        List<IndicatorComment> added = [];
        foreach (Story story in request.Stories)
        {
            Indicator indicator = indicators.GetValueOrDefault(story.IndicatorId) ?? throw new NotFoundException("The indicator");
            user.MustEnter(indicator);
            IndicatorComment? latest = written.Where(comment => comment.IndicatorId == story.IndicatorId && comment.Period == story.Period).MaxBy(comment => comment.At);
            if (latest?.Text != story.Text.Trim())
            {
                added.Add(new IndicatorComment(indicator, story.Period, CommentKind.Narrative, story.Text, user.UserId, user.Name, clock.GetUtcNow().UtcDateTime));
            }
        }

        if (added.Count > 0)
        {
            db.AddRange(added);
            Guid subject = added.Select(comment => comment.IndicatorId).Distinct().Count() == 1 ? added[0].IndicatorId : user.PartnershipId;
            await db.SaveAsync(user.Did("performance.narrative-written", subject, clock, ValueEntries.Told(added.Select(comment => $"{indicators[comment.IndicatorId].Code} {comment.Period.Code}"))), cancellationToken);
        }

        return added.Count;
    }
}

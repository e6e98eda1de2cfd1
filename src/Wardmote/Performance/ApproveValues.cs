using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Approves values that somebody else entered and about which no question is open.</summary>
public sealed class ApproveValues(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The values as they were seen: one that was replaced since is not approved unseen.</summary>
    /// <param name="Subject">What the entry in the history is about: the round; none for the indicator.</param>
    public sealed record Request(IReadOnlyList<SeenValue> Values, Guid? Subject = null);

    public async Task<int> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        if (request.Values.Count == 0)
        {
            throw new RuleBrokenException("Tick the values that are right", "Values");
        }

        List<Guid?> keys = [.. request.Values.Select(seen => seen.ValueId)];
        List<IndicatorValue> values = await db.IndicatorValues.Where(value => keys.Contains(value.ValueId) && value.IsCurrent).ToListAsync(cancellationToken);
        IReadOnlyDictionary<Guid, Indicator> indicators = await db.IndicatorsByIdAsync([.. values.Select(value => value.IndicatorId)], cancellationToken);
        IReadOnlyList<IndicatorComment> questions = await db.OpenQuestionsAsync([.. values.Select(value => value.Period)], cancellationToken);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        List<IndicatorValue> approved = [];
        foreach (SeenValue seen in request.Values)
        {
            IndicatorValue value = values.Find(one => one.ValueId == seen.ValueId) ?? throw new NotFoundException("The value");
            Indicator indicator = indicators[value.IndicatorId];
            user.MustApprove(indicator);
            if (!seen.Holds(value))
            {
                throw new ChangedMeanwhileException($"{indicator.Code} for {value.Period}");
            }

            if (value.IsApproved)
            {
                continue;
            }

            value.MustBeApprovableBy(user.UserId);
            if (questions.Any(question => question.IndicatorId == value.IndicatorId && question.Period == value.Period))
            {
                throw new RuleBrokenException($"A question about {indicator.Code} is not answered yet", "Values");
            }

            value.Approve(user.Name, now);
            approved.Add(value);
        }

        if (approved.Count > 0)
        {
            string told = ValueEntries.Told(approved.Select(value => $"{indicators[value.IndicatorId].Code} {value.Period.Code}"));
            await db.SaveAsync(user.Did("performance.values-approved", request.Subject ?? approved[0].IndicatorId, clock, told), cancellationToken);
        }

        return approved.Count;
    }
}

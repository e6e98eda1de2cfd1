using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Performance;

/// <summary>What of open rounds waits for a person: values to enter, questions to answer, values to approve.</summary>
public sealed class RoundWork(AppDb db) : IWorkSource
{
    private const int SoonDays = 7;

    public string Heading => "Rounds of performance figures";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        List<WorkItem> work = [];
        bool approves = await db.RoleOfAsync(userId, cancellationToken) is { } role && role.Allows(Permission.ApproveValues);
        foreach (Round round in await db.OpenRoundsAsync(cancellationToken))
        {
            IReadOnlyList<RoundItem> items = await db.CollectedByAsync(round, cancellationToken);
            CurrentValues values = await db.ValuesOfAsync(items, cancellationToken);
            int missing = items.Count(item => item.Indicator.Definition.IsOf(userId) && values.At(item.Indicator.IndicatorId, item.Period) is null);
            if (missing > 0)
            {
                work.Add(new WorkItem($"Enter {NumberWords.Count(missing, "value")} for {round.Period}", PerformanceLinks.MyReturn(round.RoundId), UrgencyOf(round.DueOn, today), round.DueOn));
            }

            work.AddRange(Questions(await db.OpenQuestionsAsync([.. items.Select(item => item.Period)], cancellationToken), items, userId, round, today));
            int toApprove = round.NeedsApproval ? values.All.Count(value => !value.IsApproved && value.EnteredById != userId && MayApprove(items, value)) : 0;
            if (toApprove > 0)
            {
                work.Add(new WorkItem($"Approve {NumberWords.Count(toApprove, "value")} for {round.Period}", PerformanceLinks.Round(round.RoundId), round.DueOn < today ? Urgency.Late : Urgency.Waiting, round.DueOn));
            }
        }

        return work;

        bool MayApprove(IReadOnlyList<RoundItem> items, IndicatorValue value) => items.FirstOrDefault(item => item.Indicator.IndicatorId == value.IndicatorId && item.Period == value.Period) is { } item
            && (item.Indicator.Definition.Approver is { UserId: { } approver } ? approver == userId : approves);
    }

    private static IEnumerable<WorkItem> Questions(IReadOnlyList<IndicatorComment> questions, IReadOnlyList<RoundItem> items, Guid userId, Round round, DateOnly today) =>
        from question in questions
        let item = items.FirstOrDefault(one => one.Indicator.IndicatorId == question.IndicatorId && one.Period == question.Period)
        where item is not null && item.Indicator.Definition.IsOf(userId)
        select new WorkItem($"Answer a question about {item.Indicator.Code}", PerformanceLinks.Value(item.Indicator.IndicatorId, item.Period), UrgencyOf(round.DueOn, today), round.DueOn, $"{question.Who} asked: {question.Text}");

    private static Urgency UrgencyOf(DateOnly due, DateOnly today) => due < today ? Urgency.Late : due <= today.AddDays(SoonDays) ? Urgency.DueSoon : Urgency.Waiting;
}

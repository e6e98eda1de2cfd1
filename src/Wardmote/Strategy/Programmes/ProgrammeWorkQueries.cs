using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Programmes;

/// <summary>What of the programme waits for a person: the milestones of their workstreams, and for the senior responsible owner all else that is late.</summary>
public sealed class ProgrammeWorkQueries(AppDb db) : IWorkSource
{
    private const int SoonDays = 7;

    public string Heading => "Programme of the assessment";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        if (await db.ProgrammeAsync(cancellationToken) is not { ClosedOn: null } programme)
        {
            return [];
        }

        IEnumerable<WorkItem> mine = programme.Workstreams.Where(stream => stream.Lead?.UserId == userId)
            .SelectMany(stream => stream.Milestones.Where(milestone => milestone.DoneOn is null).Select(milestone => Item(programme, milestone, today))).OfType<WorkItem>();
        IEnumerable<WorkItem> others = programme.Head.Owner?.UserId != userId ? [] : ProgrammeCheck.Late(programme, today).Where(fault => fault.Part != "milestones")
            .Select(fault => new WorkItem(fault.Message, $"{ProgrammeLinks.Of(programme.ProgrammeId)}#{fault.Part}", Urgency.Late));
        return [.. mine.Concat(others)];
    }

    private static WorkItem? Item(AssessmentProgramme programme, ProgrammeMilestone milestone, DateOnly today) =>
        milestone.Month is not { } month || programme.Calendar.Last(month) is not { } due || due > today.AddDays(SoonDays) ? null
        : new WorkItem($"Reach “{milestone.Title}”", $"{ProgrammeLinks.Of(programme.ProgrammeId)}#workstreams", due < today ? Urgency.Late : Urgency.DueSoon, due);
}

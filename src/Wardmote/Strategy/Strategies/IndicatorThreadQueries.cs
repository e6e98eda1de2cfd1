using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Strategy.Strategies;

/// <summary>The indicators that show whether a priority is reached, each with how it stands against its target.</summary>
public sealed class IndicatorThreadQueries(AppDb db, CurrentUser user, TimeProvider clock) : IThreadSource
{
    public string SubjectKind => "priority";

    public int Place => 30;

    public async Task<IReadOnlyList<(Guid SubjectId, ThreadLink Link)>> ServingAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken)
    {
        if (!user.May(Permission.ViewPerformance))
        {
            return [];
        }

        return
        [
            .. from measured in await db.MeasuresOfAsync(subjectIds, BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken)
               from overview in measured
               select (measured.Key, new ThreadLink("Indicator", overview.Indicator.Title, PerformanceLinks.Indicator(overview.Indicator.IndicatorId), overview.Status.Rag.Title)),
        ];
    }
}

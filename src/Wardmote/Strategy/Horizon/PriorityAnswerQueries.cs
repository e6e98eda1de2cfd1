using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Horizon;

/// <summary>Reads the priorities that a driver may be linked to.</summary>
public static class PriorityAnswerQueries
{
    extension(AppDb db)
    {
        /// <summary>The adopted priorities as answers of a form.</summary>
        public async Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> PriorityAnswersAsync(CancellationToken cancellationToken) => new Dictionary<string, IReadOnlyList<Answer>>(StringComparer.Ordinal)
        {
            [nameof(DriverEntry.PriorityIds)] = [.. (await db.AdoptedPrioritiesAsync(cancellationToken)).Select(priority => new Answer(priority.PriorityId.ToString(), priority.Title))],
        };
    }
}

using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies;

/// <summary>What can be chosen on the forms of the strategy: priorities, assessments and findings.</summary>
public static class StrategyOffersQueries
{
    private const int LongestStatement = 120;

    extension(AppDb db)
    {
        /// <summary>The answers that have to be looked up, by the names of the questions.</summary>
        public async Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> StrategyOffersAsync(CancellationToken cancellationToken)
        {
            IReadOnlyList<Priority> priorities = await db.AdoptedPrioritiesAsync(cancellationToken);
            var assessments = await db.Assessments.AsNoTracking().OrderByDescending(one => one.AssessmentId).Select(one => new { one.AssessmentId, one.Title }).ToListAsync(cancellationToken);
            var findings = await db.Findings.AsNoTracking().Where(one => one.Theme == FindingTheme.Equality && (one.State == FindingState.Agreed || one.State == FindingState.Draft))
                .OrderBy(one => one.Rank).Select(one => new { one.FindingId, one.Statement }).ToListAsync(cancellationToken);
            return new Dictionary<string, IReadOnlyList<Answer>>(StringComparer.Ordinal)
            {
                [nameof(RiskEntry.PriorityId)] = [new("", "The strategy as a whole"), .. priorities.Select(one => new Answer(one.PriorityId.ToString(), one.Title))],
                [nameof(StrategyHead.AssessmentId)] = [new("", "None yet"), .. assessments.Select(one => new Answer(one.AssessmentId.ToString(), one.Title))],
                [nameof(EqualityEntry.FindingIds)] = [.. findings.Select(one => new Answer(one.FindingId.ToString(), one.Statement.Length <= LongestStatement ? one.Statement : string.Concat(one.Statement.AsSpan(0, LongestStatement), "…")))],
            };
        }

        /// <summary>What priorities and the outcomes of their logic models are called on the form of the theory of change.</summary>
        public async Task<IReadOnlyList<TheoryPart>> TheoryPartsAsync(CancellationToken cancellationToken)
        {
            IReadOnlyList<Priority> priorities = await db.AdoptedPrioritiesAsync(cancellationToken);
            Dictionary<Guid, LogicModel> models = await db.LogicModels.AsNoTracking().ToDictionaryAsync(model => model.PriorityId, cancellationToken);
            return
            [
                .. priorities.SelectMany((priority, at) =>
                {
                    string number = (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                    LogicForm? form = models.TryGetValue(priority.PriorityId, out LogicModel? model) ? LogicForm.Of(model, new Dictionary<Guid, string>()) : null;
                    return new[] { new TheoryPart(number, priority.PriorityId, IsPriority: true, priority.Title) }
                        .Concat((form?.Rows ?? []).Where(row => row.Kind.IsOutcome).Select(row => new TheoryPart($"{number}-{form!.MarkOf(row)}", row.Id, IsPriority: false, row.Words ?? "")));
                }),
            ];
        }
    }
}

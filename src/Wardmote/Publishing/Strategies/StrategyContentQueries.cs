using Microsoft.EntityFrameworkCore;
using Wardmote.Accounts;
using Wardmote.Performance;
using Wardmote.Plans.Progress;
using Wardmote.Plans.Serving;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>Reads all that a strategy's document and its completeness gate look at.</summary>
internal static class StrategyContentQueries
{
    // What a baseline looks back on.
    private const int YearsBack = 4;

    public static async Task<StrategyContent> OfAsync(AppDb db, PartnershipStrategy strategy, string partnership, DateOnly today, CancellationToken cancellationToken)
    {
        IReadOnlyList<Priority> adopted = await db.AdoptedPrioritiesAsync(cancellationToken);
        IReadOnlyList<EqualityLine> lines = await db.EqualityLinesOfAsync(strategy.StrategyId, cancellationToken);
        IReadOnlyList<StrategyRisk> risks = await db.RisksOfAsync(strategy.StrategyId, cancellationToken);
        IReadOnlyList<Finding> findings = await FindingsAsync(db, strategy.Head.AssessmentId, [.. adopted.SelectMany(one => one.FindingIds)], cancellationToken);
        IReadOnlyList<StrategyPriority> priorities = await PrioritiesAsync(db, adopted, findings, strategy.FirstDay, today, cancellationToken);
        ILookup<Guid, DutyEvidence> evidence = (await db.DutyEvidence.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(one => one.DutyId);
        List<Driver> drivers = await db.Drivers.AsNoTracking().ToListAsync(cancellationToken);
        return new StrategyContent(strategy, partnership, today)
        {
            Authorities = (await db.Partnerships.AsNoTracking().SingleOrDefaultAsync(one => one.PartnershipId == db.PartnershipId, cancellationToken))?.Authorities ?? [],
            Assessment = strategy.Head.AssessmentId is { } assessmentId ? await db.Assessments.AsNoTracking().SingleOrDefaultAsync(one => one.AssessmentId == assessmentId, cancellationToken) : null,
            Findings = findings,
            Priorities = priorities,
            Gate = PriorityGate.Look(priorities.Select(one => FactsOf(one, lines, risks))),
            Programme = await db.ProgrammeAsync(cancellationToken),
            Duties = [.. (await db.Duties.AsNoTracking().OrderBy(duty => duty.Title).ToListAsync(cancellationToken)).Select(duty => new EvidencedDuty(duty, [.. evidence[duty.DutyId].OrderByDescending(one => one.On)]))],
            Answers = await db.ActionsByDriverAsync([.. drivers.Select(driver => driver.DriverId)], today, cancellationToken),
            Drivers = [.. drivers.OrderBy(driver => driver.Level).ThenBy(driver => driver.Theme, StringComparer.CurrentCulture)],
            Risks = risks,
            EqualityLines = lines,
            Resources = await db.ResourcesOfAsync(strategy.StrategyId, cancellationToken),
            Rounds = await db.Rounds.AsNoTracking().OrderByDescending(round => round.PeriodFirst).Take(4).ToListAsync(cancellationToken),
        };
    }

    /// <summary>What the gate knows of a priority.</summary>
    private static PriorityFacts FactsOf(StrategyPriority one, IReadOnlyList<EqualityLine> lines, IReadOnlyList<StrategyRisk> risks)
    {
        Guid id = one.Priority.PriorityId;
        EqualityEntry[] own = [.. lines.Select(line => line.Entry).Where(entry => entry.PriorityId == id)];
        return new PriorityFacts(id, one.Priority.Title)
        {
            Findings = one.Findings.Count,
            LogicGaps = one.Model?.Gaps,
            HasLogicCore = one.Model?.HasCore == true,
            Actions = one.Actions.Count,
            Indicators = one.Indicators.Count,
            IndicatorsWithTarget = one.Indicators.Count(indicator => indicator.HasTarget),
            Lead = one.Priority.Lead,
            EqualityLines = own.Length,
            EqualityLinesJudged = own.Count(entry => entry.Impact != GroupImpact.NotKnown),
            OpenRisks = risks.Count(risk => risk.IsOpen && risk.Entry.PriorityId == id),
        };
    }

    private static async Task<IReadOnlyList<StrategyPriority>> PrioritiesAsync(AppDb db, IReadOnlyList<Priority> adopted, IReadOnlyList<Finding> findings, DateOnly firstDay, DateOnly today, CancellationToken cancellationToken)
    {
        List<Guid> ids = [.. adopted.Select(one => one.PriorityId)];
        Dictionary<Guid, LogicModel> models = (await db.LogicModelsAsync(ids, cancellationToken)).ToDictionary(model => model.PriorityId);
        ILookup<Guid, RunningAction> actions = await db.ActionsByPriorityAsync(ids, today, cancellationToken);
        ILookup<Guid, Indicator> indicators = await db.IndicatorsServingAsync(adopted, models.Values, today, cancellationToken);
        DateOnly earlier = firstDay < today ? firstDay : today;
        IReadOnlyDictionary<Guid, Series> series = await db.SeriesAsync([.. indicators.SelectMany(one => one).DistinctBy(one => one.IndicatorId)], earlier.AddYears(-YearsBack), cancellationToken);
        return
        [
            .. adopted.Select((priority, at) =>
            {
                return new StrategyPriority(priority, at + 1)
                {
                    Model = models.GetValueOrDefault(priority.PriorityId),
                    Findings = [.. findings.Where(finding => priority.FindingIds.Contains(finding.FindingId) && finding.State is not (FindingState.Rejected or FindingState.Merged))],
                    Actions = [.. actions[priority.PriorityId]],
                    Indicators = [.. indicators[priority.PriorityId].Select(indicator => StrategyIndicators.Of(indicator, series[indicator.IndicatorId], firstDay))],
                };
            }),
        ];
    }

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(AppDb db, Guid? assessmentId, List<Guid> named, CancellationToken cancellationToken) =>
        [.. (await db.Findings.AsNoTracking()
            .Where(finding => named.Contains(finding.FindingId) || (assessmentId != null && finding.AssessmentId == assessmentId && (finding.State == FindingState.Agreed || finding.State == FindingState.Draft)))
            .ToListAsync(cancellationToken)).OrderByDescending(finding => finding.State == FindingState.Agreed).ThenBy(finding => finding.Theme).ThenBy(finding => finding.Rank)];
}

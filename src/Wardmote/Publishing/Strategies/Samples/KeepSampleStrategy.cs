using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Plans;
using Wardmote.Plans.Progress;
using Wardmote.Plans.Serving;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies.Samples;

/// <summary>Gives Northmere, which is made up, a strategy on its priorities, through the same changes as anybody's. It does nothing where there is a strategy already.</summary>
public sealed class KeepSampleStrategy(
    AppDb db, CurrentUser user, TimeProvider clock, BeginStrategy beginStrategy, WriteStrategyWords writeWords, DrawLogicModel drawLogicModel, DrawTheory drawTheory,
    KeepEqualityLine keepEqualityLine, KeepRisk keepRisk, KeepResource keepResource, ServePriority servePriority, CorrectDriver correctDriver, AnswerDriver answerDriver) : IUseCase
{
    private IReadOnlyList<PersonName> _people = [];
    private Dictionary<string, Guid> _priorities = [];

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        if (await db.Strategies.AnyAsync(cancellationToken))
        {
            return;
        }

        SampleStrategy sample = SampleStrategy.Read();
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), first = FinancialYear.Of(today).First;
        _people = await db.NameablePeopleAsync(cancellationToken);
        _priorities = (await db.AdoptedPrioritiesAsync(cancellationToken)).DistinctBy(one => one.Title).ToDictionary(one => one.Title, one => one.PriorityId, StringComparer.Ordinal);
        await DrawModelsAsync(sample, cancellationToken);
        Guid? assessmentId = (await db.Assessments.AsNoTracking().OrderByDescending(one => one.AssessmentId).FirstOrDefaultAsync(cancellationToken))?.AssessmentId;
        PartnershipStrategy strategy = await beginStrategy.RunAsync(
            new(new StrategyHead($"Northmere Community Safety Strategy {first.Year} to {first.Year + StrategyHead.UsualYears}", first, StrategyHead.UsualYears)
            {
                AssessmentId = assessmentId, Vision = sample.Vision, Foreword = sample.Foreword, ForewordBy = sample.ForewordBy, EqualityStatement = sample.EqualityStatement, Launch = sample.Launch,
            }),
            cancellationToken);
        await writeWords.RunAsync(new(strategy.StrategyId, strategy.Version, sample.Sections), cancellationToken);
        await drawTheory.RunAsync(new(strategy.StrategyId, strategy.Version, await TheoryAsync(sample.Theory, cancellationToken)), cancellationToken);
        await FillAsync(strategy, sample, today, cancellationToken);
        await LinkDriversAsync(sample, cancellationToken);
        db.ChangeTracker.Clear();
    }

    private async Task DrawModelsAsync(SampleStrategy sample, CancellationToken cancellationToken)
    {
        Dictionary<string, Guid> codes = await db.Indicators.ToDictionaryAsync(one => one.Code, one => one.IndicatorId, StringComparer.Ordinal, cancellationToken);
        IReadOnlyList<PlanAction> actions = await RunningActionsAsync(cancellationToken);
        foreach (SamplePriority one in sample.Priorities.Where(one => _priorities.ContainsKey(one.Title)))
        {
            LogicForm form = new() { Rows = [.. one.Rows] };
            foreach (LogicRow row in form.Rows)
            {
                row.Id = Guid.CreateVersion7();
                row.Indicators = FlowMarks.Show(FlowMarks.Read(row.Indicators).Where(codes.ContainsKey));
            }

            (IReadOnlyList<LogicElement> elements, IReadOnlyList<LeadsTo> links) = form.Read(codes);
            await drawLogicModel.RunAsync(new(_priorities[one.Title], null, elements, links), cancellationToken);
            Dictionary<Guid, Guid?> serving = (from named in one.Actions
                                               from action in actions
                                               where action.Title.Contains(named.Title, StringComparison.Ordinal)
                                               select (action.ActionId, Activity: form.Rows.Find(row => form.MarkOf(row) == named.Activity)?.Id)).DistinctBy(pair => pair.ActionId).ToDictionary(pair => pair.ActionId, pair => pair.Activity);
            await servePriority.RunAsync(new(_priorities[one.Title], [], serving), cancellationToken);
        }
    }

    private async Task LinkDriversAsync(SampleStrategy sample, CancellationToken cancellationToken)
    {
        IReadOnlyList<PlanAction> actions = await RunningActionsAsync(cancellationToken);
        foreach (SampleDriverLinks one in sample.Drivers)
        {
            if (await db.Drivers.FirstOrDefaultAsync(driver => driver.Instrument == one.Instrument, cancellationToken) is { } driver)
            {
                await correctDriver.RunAsync(new(driver.DriverId, driver.Version, driver.Entry with { PriorityIds = [.. one.Priorities.Where(_priorities.ContainsKey).Select(title => _priorities[title])] }), cancellationToken);
                await answerDriver.RunAsync(new(driver.DriverId, [], [.. actions.Where(action => one.Actions.Any(words => action.Title.Contains(words, StringComparison.Ordinal))).Select(action => action.ActionId)]), cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<PlanAction>> RunningActionsAsync(CancellationToken cancellationToken)
    {
        List<Guid> running = [.. (await db.RunningPlansAsync(cancellationToken)).Select(plan => plan.PlanId)];
        return await db.PlanActions.AsNoTracking().Where(action => running.Contains(action.PlanId)).ToListAsync(cancellationToken);
    }

    /// <summary>The theory of change without the marks of priorities that this partnership has not adopted.</summary>
    private async Task<TheoryOfChange> TheoryAsync(TheoryForm theory, CancellationToken cancellationToken)
    {
        IReadOnlyList<TheoryPart> parts = await db.TheoryPartsAsync(cancellationToken);
        foreach (TheoryRow row in theory.Rows)
        {
            row.Id = Guid.CreateVersion7();
            row.MadeOf = FlowMarks.Show(FlowMarks.Read(row.MadeOf).Where(mark => parts.Any(part => part.Mark == mark)));
        }

        return theory.Read(parts);
    }

    private async Task FillAsync(PartnershipStrategy strategy, SampleStrategy sample, DateOnly today, CancellationToken cancellationToken)
    {
        foreach (SampleEqualityLine one in sample.Equality.Where(one => IsHere(one.Priority)))
        {
            await keepEqualityLine.RunAsync(
                new(strategy.StrategyId, null, 0, new EqualityEntry(one.Characteristic)
                {
                    PriorityId = IdOf(one.Priority), Group = one.Group, Evidence = one.Evidence, Impact = one.Impact, Mitigation = one.Mitigation, Owner = PersonOf(one.Owner), DueOn = one.DueInMonths is { } months ? today.AddMonths(months) : null,
                }),
                cancellationToken);
        }

        foreach (SampleRisk one in sample.Risks.Where(one => IsHere(one.Priority)))
        {
            await keepRisk.RunAsync(
                new(strategy.StrategyId, null, 0, new RiskEntry(one.Event)
                {
                    Cause = one.Cause, Effect = one.Effect, PriorityId = IdOf(one.Priority), Likelihood = one.Likelihood, Impact = one.Impact, Controls = one.Controls,
                    ResidualLikelihood = one.ResidualLikelihood, ResidualImpact = one.ResidualImpact, Owner = PersonOf(one.Owner), ReviewOn = today.AddMonths(one.ReviewInMonths),
                }),
                cancellationToken);
        }

        foreach (SampleResource one in sample.Resources.Where(one => IsHere(one.Priority)))
        {
            await keepResource.RunAsync(
                new(strategy.StrategyId, null, 0, new ResourceEntry(one.Stream)
                {
                    Amount = one.Amount, FirstDay = strategy.FirstDay, LastDay = strategy.FirstDay.AddMonths(one.Months).AddDays(-1), Restriction = one.Restriction, Service = one.Service, Provider = one.Provider,
                    ServiceEndsOn = one.ContractMonths is { } months ? strategy.FirstDay.AddMonths(months).AddDays(-1) : null, PriorityId = IdOf(one.Priority),
                }),
                cancellationToken);
        }
    }

    private bool IsHere(string? priority) => priority is null || _priorities.ContainsKey(priority);

    private Guid? IdOf(string? priority) => priority is null ? null : _priorities[priority];

    private PersonName? PersonOf(string? name) => TypedText.Person(name, _people);
}

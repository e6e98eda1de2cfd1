using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Enters values of indicators, all of them or none. A value that stands there already changes nothing.</summary>
public sealed class EnterValues(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The values and the way by which they came in.</summary>
    /// <param name="Origin">Where exactly they come from: a file, the name of a key.</param>
    /// <param name="Subject">What the entry in the history is about; none for the indicator itself, or the partnership where there are several.</param>
    public sealed record Request(IReadOnlyList<NewValue> Values, ValueRoute Route = ValueRoute.Typed, string? Origin = null, Guid? Subject = null);

    public async Task<IReadOnlyList<ValueResult>> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EnterValues);
        if (request.Values.Select(value => (value.IndicatorId, value.Period, value.Kind)).Distinct().Count() < request.Values.Count)
        {
            throw new RuleBrokenException("One indicator’s value for one period was given twice: leave one of them out");
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        IReadOnlyDictionary<Guid, Indicator> indicators = await db.IndicatorsByIdAsync([.. request.Values.Select(value => value.IndicatorId)], cancellationToken);
        CurrentValues current = await db.CurrentValuesAsync([.. indicators.Keys], [.. request.Values.Select(value => value.Period)], cancellationToken);
        IReadOnlyList<Round> rounds = await db.RoundsOverAsync([.. request.Values.Select(value => value.Period)], cancellationToken);
        List<ValueResult> results = [];
        foreach (NewValue value in request.Values)
        {
            Indicator indicator = indicators.GetValueOrDefault(value.IndicatorId) ?? throw new NotFoundException("The indicator");
            user.MustEnter(indicator);
            indicator.MustTakeValueFor(value.Period, value.Kind, DateOnly.FromDateTime(now));
            ValueEntry entry = new(user.UserId, user.Name, now, request.Route, request.Origin, Blank(value.Note));
            results.Add(new(value, Put(indicator, value, current.At(value.IndicatorId, value.Period, value.Kind), entry, rounds)));
        }

        List<ValueResult> changed = [.. results.Where(result => result.Outcome != ValueOutcome.Unchanged)];
        if (changed.Count > 0)
        {
            string told = ValueEntries.Told(changed.Select(result => $"{indicators[result.Value.IndicatorId].Code} {result.Value.Period.Code}: {ValueEntries.Words(result.Value.Entered)}"));
            await db.SaveAsync(user.Did("performance.values-entered", request.Subject ?? Subject(changed), clock, told), cancellationToken);
        }

        return results;
    }

    private ValueOutcome Put(Indicator indicator, NewValue value, IndicatorValue? now, ValueEntry entry, IReadOnlyList<Round> rounds)
    {
        if (now?.Says(value.Entered) == true && (entry.Note is null || entry.Note == now.Note))
        {
            return ValueOutcome.Unchanged;
        }

        if (value.Seen is { } seen && !seen.Holds(now))
        {
            throw new ChangedMeanwhileException($"{indicator.Code} for {value.Period}");
        }

        if (now is not null)
        {
            now.Replace(value.Entered, entry with { Note = entry.Note ?? now.Note });
            return ValueOutcome.Replaced;
        }

        if (rounds.FirstOrDefault(round => !round.IsOpen && round.Collects(value.Period.Kind).Contains(value.Period)) is { } closed && (entry.Route == ValueRoute.Api || !user.May(Permission.RunRounds)))
        {
            throw new RuleBrokenException($"The round for {closed.Period} was closed without {indicator.Code}. Ask {closed.ClosedBy}, or whoever runs the rounds, to enter it late");
        }

        db.Add(new IndicatorValue(indicator, value.Period, value.Kind, value.Entered, entry));
        return ValueOutcome.Entered;
    }

    private Guid Subject(List<ValueResult> changed) =>
        changed.Select(result => result.Value.IndicatorId).Distinct().Count() == 1 ? changed[0].Value.IndicatorId : user.PartnershipId;

    private static string? Blank(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();
}

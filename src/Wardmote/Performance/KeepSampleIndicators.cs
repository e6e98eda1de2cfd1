using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance.Samples;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>
/// Gives Northmere three years of figures, through the same changes as anybody's: rounds that were opened, filled, approved and
/// closed, and one that is half full now. The figures are made up and kept as files; only their dates follow the clock.
/// </summary>
public sealed class KeepSampleIndicators(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    private const string Officer = "Beatrix Holm";

    private readonly StoryClock _clock = new();
    private Dictionary<string, Membership> _people = [];
    private Dictionary<string, Indicator> _indicators = [];

    /// <summary>Does nothing where the partnership has indicators already.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DefineIndicators);
        if (await db.Indicators.AnyAsync(cancellationToken))
        {
            return;
        }

        (string name, Guid partnershipId, string partnershipName) = (user.Name, user.PartnershipId, user.PartnershipName);
        _people = await db.Memberships.AsNoTracking().ToDictionaryAsync(member => member.Name, StringComparer.Ordinal, cancellationToken);
        var years = new SampleYears(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var files = new SampleFiles(years);
        _clock.GoTo(years.Period("-3 Q1", PeriodKind.Quarter).First);
        await DefineAsync(files.Definitions, cancellationToken);
        foreach (IGrouping<Period, SampleValue> quarter in files.Values.Where(value => value.Kind == ValueKind.Outturn).GroupBy(value => Period.Of(PeriodKind.Quarter, value.Period.Last)).OrderBy(group => group.Key))
        {
            IEnumerable<StoryStep> story = files.Story.Where(step => Ago(quarter.Key, years.LastQuarter) == step.QuartersAgo);
            await RunQuarterAsync(quarter.Key, quarter.Key == years.LastQuarter, [.. quarter], [.. story], cancellationToken);
        }

        _clock.Now = clock.GetUtcNow().UtcDateTime;
        WorkAs(Officer);
        await EnterAsync([.. files.Values.Where(value => value.Kind == ValueKind.Projection)], cancellationToken);
        foreach (StoryStep correction in files.Story.Where(step => step.Kind == "correction"))
        {
            await CorrectAsync(correction, files.Values, years.LastQuarter, cancellationToken);
        }

        db.ChangeTracker.Clear();
        user.WorkAsProgram(name, partnershipId, partnershipName);
    }

    private async Task DefineAsync(IReadOnlyList<IndicatorDefinition> definitions, CancellationToken cancellationToken)
    {
        _indicators = definitions.Select(definition => new Indicator(user.PartnershipId, definition with
        {
            Owner = Known(definition.Owner), Deputy = Known(definition.Deputy), Collector = Known(definition.Collector), Approver = Known(definition.Approver),
        })).ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        db.AddRange(_indicators.Values);
        await db.SaveAsync(user.Did("performance.sample-indicators-kept", user.PartnershipId, _clock), cancellationToken);
        db.ChangeTracker.Clear();
    }

    private async Task RunQuarterAsync(Period quarter, bool isOpen, IReadOnlyList<SampleValue> values, IReadOnlyList<StoryStep> story, CancellationToken cancellationToken)
    {
        _clock.GoTo(quarter.Last.AddDays(1));
        WorkAs(Officer);
        DateOnly due = isOpen ? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(6) : quarter.Last.AddDays(21);
        Round round = await new OpenRound(db, user, _clock).RunAsync(new(quarter, due, NeedsApproval: true), cancellationToken);
        Advance(quarter, 12);
        List<SampleValue> given = [.. values.Where(value => !isOpen || value.InOpenRound != InOpenRound.Missing)];
        foreach (IGrouping<string, SampleValue> person in given.GroupBy(value => EnteredBy(value.Code)))
        {
            WorkAs(person.Key);
            await EnterAsync([.. person], cancellationToken);
        }

        Advance(quarter, 15);
        await TellAsync(story, quarter, cancellationToken);
        Advance(quarter, 19);
        await ApproveAsync([.. given.Where(value => !isOpen || value.InOpenRound == InOpenRound.Approved)], round, cancellationToken);
        if (!isOpen)
        {
            Advance(quarter, 24);
            WorkAs(Officer);
            await new CloseRound(db, user, _clock).RunAsync(new(round.RoundId, WithGaps: true), cancellationToken);
        }
    }

    private Task<IReadOnlyList<ValueResult>> EnterAsync(IReadOnlyList<SampleValue> values, CancellationToken cancellationToken) => new EnterValues(db, user, _clock)
        .RunAsync(new([.. values.Select(value => new NewValue(_indicators[value.Code].IndicatorId, value.Period, value.Entered) { Kind = value.Kind })]), cancellationToken);

    private async Task TellAsync(IReadOnlyList<StoryStep> story, Period quarter, CancellationToken cancellationToken)
    {
        foreach (StoryStep step in story.Where(step => step.Kind != "correction"))
        {
            Indicator indicator = _indicators[step.Code];
            Period period = Period.Of(indicator.Frequency, quarter.Last);
            WorkAs(step.Who);
            if (step.Kind == "narrative")
            {
                await new WriteNarrative(db, user, _clock).RunAsync(new([new(indicator.IndicatorId, period, step.Text)]), cancellationToken);
            }
            else if (step.Kind == "question")
            {
                await new AskAboutValue(db, user, _clock).RunAsync(new(indicator.IndicatorId, period, step.Text), cancellationToken);
            }
            else
            {
                IndicatorComment question = (await db.OpenQuestionsAsync([period], cancellationToken)).First(open => open.IndicatorId == indicator.IndicatorId);
                await new AnswerQuestion(db, user, _clock).RunAsync(new(question.CommentId, step.Text), cancellationToken);
            }
        }
    }

    /// <summary>Nobody approves what they entered themselves.</summary>
    private async Task ApproveAsync(IReadOnlyList<SampleValue> values, Round round, CancellationToken cancellationToken)
    {
        foreach (IGrouping<string, SampleValue> person in values.GroupBy(value => EnteredBy(value.Code) == Officer ? "Imogen Farthing" : Officer))
        {
            WorkAs(person.Key);
            HashSet<(Guid, Period)> wanted = [.. person.Select(value => (_indicators[value.Code].IndicatorId, value.Period))];
            CurrentValues current = await db.CurrentValuesAsync([.. wanted.Select(one => one.Item1).Distinct()], [.. wanted.Select(one => one.Item2).Distinct()], cancellationToken);
            List<SeenValue> seen = [.. wanted.Select(one => current.At(one.Item1, one.Item2)).OfType<IndicatorValue>().Select(SeenValue.Of)];
            if (seen.Count > 0)
            {
                await new ApproveValues(db, user, _clock).RunAsync(new(seen, round.RoundId), cancellationToken);
            }
        }
    }

    private async Task CorrectAsync(StoryStep correction, IReadOnlyList<SampleValue> values, Period lastQuarter, CancellationToken cancellationToken)
    {
        WorkAs(correction.Who);
        SampleValue wrong = values.First(value => value.Code == correction.Code && Ago(value.Period, lastQuarter) == correction.QuartersAgo);
        await new CorrectValue(db, user, _clock).RunAsync(
            new(_indicators[correction.Code].IndicatorId, wrong.Period, EnteredNumber.Of(wrong.Entered.Number!.Value - 9), correction.Text), cancellationToken);
    }

    private string EnteredBy(string code) =>
        _indicators[code].Definition.AskedPerson is { UserId: not null } asked ? asked.Name : Officer;

    private PersonName? Known(PersonName? person) => person is null ? null : person with { UserId = _people.GetValueOrDefault(person.Name)?.UserId };

    /// <summary>Whoever comes next looks with fresh eyes: what the last one read is forgotten, or each save would compare it again.</summary>
    private void WorkAs(string name)
    {
        db.ChangeTracker.Clear();
        Membership person = _people[name];
        user.WorkAs(person.UserId, person.Name, person.PartnershipId, user.PartnershipName, person.Role);
    }

    /// <summary>Some days after the quarter, but never later than now: a quarter may have ended yesterday.</summary>
    private void Advance(Period quarter, int days)
    {
        _clock.GoTo(quarter.Last.AddDays(days));
        DateTime now = clock.GetUtcNow().UtcDateTime;
        _clock.Now = _clock.Now > now ? now : _clock.Now;
    }

    /// <summary>How many quarters before the one that is being collected; 1 for that itself.</summary>
    private static int Ago(Period quarter, Period lastQuarter) =>
        ((lastQuarter.First.Year - quarter.First.Year) * 4) + ((lastQuarter.First.Month - quarter.First.Month) / 3) + 1;
}

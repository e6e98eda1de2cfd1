using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>Something of an action that falls on a day or within a stretch of days.</summary>
/// <param name="When">As the plan says it; the calendar makes no day up.</param>
/// <param name="What">"Milestone 2: Train the hosts", "Due".</param>
public sealed record DatedThing(WrittenDate When, string What, bool IsDone);

/// <summary>An action of a plan that is being carried out, as lists, boards and calendars show it.</summary>
/// <param name="Member">The name of the user who reports on it; none where the lead does not sign in here.</param>
public sealed record RunningAction(PlanHead Plan, PlanAction Action, ActionStanding Standing, string? Member, DateOnly Today)
{
    /// <summary>After so many days without a word an action is stale.</summary>
    public const int StaleAfterDays = 90;

    /// <summary>The accountable lead as the plan names them; none where it names nobody.</summary>
    public string? Lead => Action.Content.Leads.Count > 0 ? Action.Content.Leads[0] : null;

    /// <summary>A lead who does not sign in here can be reminded of nothing.</summary>
    public bool IsPhantom => Member is null;

    /// <summary>The days since somebody last said how it goes; none where nobody ever has.</summary>
    public int? DaysSinceUpdate => Action.LastUpdateAt is { } at ? Today.DayNumber - DateOnly.FromDateTime(at).DayNumber : null;

    /// <summary>Whether nobody has said for long how it goes, though something is still expected of it.</summary>
    public bool IsStale(int afterDays) => !Standing.Kind.IsClosed && (DaysSinceUpdate ?? int.MaxValue) > afterDays;

    /// <summary>How long ago somebody said how it goes, in words.</summary>
    public string Freshness => DaysSinceUpdate switch
    {
        null => "No report yet",
        0 => "Reported today",
        1 => "Reported yesterday",
        { } days => $"Reported {days} days ago",
    };

    /// <summary>The quarter in which the next open thing falls due; none where nothing is dated.</summary>
    public Period? Quarter => Standing.NextDue is { } day ? Period.Of(PeriodKind.Quarter, day) : null;

    /// <summary>Everything of it that has a date, the earliest first.</summary>
    public IReadOnlyList<DatedThing> Dated => field ??= [.. All().Where(thing => thing.When.IsDate).OrderBy(thing => thing.When.Last)];

    /// <summary>The ends of money and contracts that are near.</summary>
    public IReadOnlyList<FundingCliff> Cliffs => field ??= FundingCliffs.Of(Action.Content, Plan.Period, Today);

    private IEnumerable<DatedThing> All()
    {
        bool isClosed = Standing.Kind.IsClosed;
        if (Action.Content.Start is { IsDate: true } start)
        {
            yield return new(start, "Starts", start.Last < Today);
        }

        foreach (MilestoneState state in MilestoneState.Of(Action.Content, Action.Progress, Plan.Period).Where(state => state.Due is not null))
        {
            yield return new(state.Due!, $"{state.Name}: {state.Content.Text}", state.Done is not null);
        }

        foreach (DecisionGate gate in Action.Progress.Gates.Where(gate => gate.Planned is not null))
        {
            yield return new(gate.Planned!, gate.Body is null ? $"Decision: {gate.Title}" : $"Decision: {gate.Title} ({gate.Body})", gate.IsPassed);
        }

        if (Action.Content.Due is { IsDate: true } due)
        {
            yield return new(due, "Due", isClosed);
        }

        foreach (WrittenDate ends in Action.Content.Funding.Select(money => money.Ends).OfType<WrittenDate>())
        {
            yield return new(ends, "Its money or contract ends", ends.Last < Today);
        }
    }
}

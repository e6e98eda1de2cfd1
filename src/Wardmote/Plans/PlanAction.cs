using Wardmote.Checks.Content;
using Wardmote.Plans.Fields;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;

namespace Wardmote.Plans;

/// <summary>One action of a plan, with its place in it.</summary>
public sealed class PlanAction
{
    private PlanAction()
    {
    }

    internal PlanAction(Plan plan, int position, ActionContent content)
    {
        PartnershipId = plan.PartnershipId;
        PlanId = plan.PlanId;
        Become(position, content, plan.Content.Period);
    }

    public Guid PartnershipId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid ActionId { get; private set; } = Guid.CreateVersion7();

    /// <summary>Its place among the actions, as the document has it.</summary>
    public int Position { get; private set; }

    /// <summary>What the plan says about it.</summary>
    public ActionContent Content { get; private set; } = null!;

    /// <summary>Copied out of the content, as are the next four, so that lists can be searched and sorted by them.</summary>
    public string Title { get; private set; } = "";

    public string? Code { get; private set; }

    public string? Status { get; private set; }

    /// <summary>The first day on which it can fall due; none where no date is set.</summary>
    public DateOnly? DueFirst { get; private set; }

    /// <summary>The last day on which it can fall due.</summary>
    public DateOnly? DueLast { get; private set; }

    /// <summary>How it goes. It stays when the plan's text is corrected or read again.</summary>
    public ActionProgress Progress { get; private set; } = ActionProgress.None;

    /// <summary>The user who reports on it; none where the lead does not sign in here: a phantom, who can be reminded of nothing.</summary>
    public Guid? LeadId { get; private set; }

    /// <summary>When somebody last said how it goes; none where nobody has.</summary>
    public DateTime? LastUpdateAt { get; private set; }

    /// <summary>The last day on which the next open thing of it can fall due; none where nothing is open or dated.</summary>
    public DateOnly? NextDue { get; private set; }

    /// <summary>Whether it is done or no longer required, as far as that hangs on no date.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The partnership's priority that it serves; none where nobody said.</summary>
    public Guid? PriorityId { get; private set; }

    /// <summary>The activity of that priority's logic model that it carries out; none where nobody said.</summary>
    public Guid? ActivityId { get; private set; }

    public long Version { get; private set; }

    /// <summary>The report as a form begins it: what holds now, and nothing yet of what happened.</summary>
    public ActionReport BeginReport(WrittenDate? period, string latestUpdate) => new()
    {
        Status = Progress.StatusNow(Content),
        NextStep = Progress.NextStep,
        WaitsFor = Progress.WaitsFor(Content),
        WaitKind = Progress.Wait?.Kind ?? WaitKind.SomethingElse,
        WaitsForWhom = Progress.Wait?.Whose,
        WaitExpected = Progress.Wait?.Expected,
        Milestones = [.. MilestoneState.Of(Content, Progress, period).Select(state => new MilestoneReport(state.Content.Number, state.Content.Text, $"{state.Name}: {state.Content.Text}")
        {
            IsDone = state.Done is not null,
            DoneOn = state.Done?.DoneOn,
            Note = state.Done?.Note,
        })],
        LatestUpdate = latestUpdate,
    };

    /// <summary>Takes a report on how the action goes.</summary>
    /// <param name="isDone">Whether another action is done, for those that must come first.</param>
    public ActionUpdate Report(ActionReport report, WrittenDate? period, Func<Guid, bool> isDone, Guid? userId, string who, DateTime at)
    {
        DateOnly today = DateOnly.FromDateTime(at);
        if (report.Text.Length > ActionUpdate.Longest)
        {
            throw new RuleBrokenException($"Write at most {ActionUpdate.Longest} characters", nameof(report.Text));
        }

        if (report == BeginReport(period, report.LatestUpdate) with { Milestones = report.Milestones } && report.Milestones.SequenceEqual(BeginReport(period, "").Milestones))
        {
            throw new RuleBrokenException("Write what has happened, or change something else on this page", nameof(report.Text));
        }

        ActionProgress reported = Reported(report, period, today, who);
        IReadOnlyList<MilestoneState> states = MilestoneState.Of(Content, reported, period);
        string[] newlyDone = [.. reported.MilestonesDone.Select(done => done.Text).Except(Progress.MilestonesDone.Select(done => done.Text))];
        foreach (string milestone in newlyDone)
        {
            reported.MustBeReadyFor(milestone, states, isDone);
        }

        if (StatusClaims.Of(report.Status) == StatusClaim.Done && StatusClaims.Of(Progress.StatusNow(Content)) != StatusClaim.Done)
        {
            reported.MustBeReadyFor(null, states, isDone);
        }

        Run(reported, period, at);
        return new ActionUpdate(this, report, newlyDone, userId, who, at);
    }

    /// <summary>Takes what changed in how it goes.</summary>
    public void Run(ActionProgress progress, WrittenDate? period, DateTime at)
    {
        Progress = progress;
        LastUpdateAt = at;
        Look(period);
    }

    public void Assign(Guid? leadId) => LeadId = leadId;

    /// <summary>Says which priority it serves. That is no part of the plan's text, so that it can be said of a published plan too.</summary>
    public void Serve(Guid? priorityId, Guid? activityId) => (PriorityId, ActivityId) = (priorityId, priorityId is null ? null : activityId);

    /// <summary>Says where the action comes from. That is no report on how it goes.</summary>
    public void ComeFrom(Lineage? lineage) => Progress = Progress with { Lineage = lineage };

    /// <summary>Puts in what was typed. Whoever saves the form has compared it with the document, so that nothing on it is uncertain any more.</summary>
    internal void Correct(IReadOnlyDictionary<string, string> typed, WrittenDate? period) => Become(Position, Certain(ActionFields.Table.Put(Content, typed)), period);

    internal void Become(int position, ActionContent content, WrittenDate? period)
    {
        Position = position;
        Content = content;
        Title = content.Title;
        Code = content.Code;
        Status = content.Status;
        DueFirst = content.Due?.First;
        DueLast = content.Due?.Last;
        Look(period);
    }

    /// <summary>Copies out what lists search by. It does not hang on the day, so that it stays true until something is changed.</summary>
    internal void Look(WrittenDate? period)
    {
        var facts = new ActionFacts(Content, Progress, period, DateOnly.MinValue);
        NextDue = facts.NextDue;
        IsClosed = facts.IsClosed;
    }

    private ActionProgress Reported(ActionReport report, WrittenDate? period, DateOnly today, string who)
    {
        IReadOnlyList<MilestoneState> before = MilestoneState.Of(Content, Progress, period);
        return Progress with
        {
            Status = report.Status is null ? null : report.Status == Progress.StatusNow(Content) ? Progress.Status : new ReportedStatus(report.Status, Content.Status, today),
            NextStep = report.NextStep,
            Wait = WaitOf(report, today),
            MilestonesDone =
            [
                .. MilestoneState.Orphans(Content, Progress),
                .. report.Milestones.Select((milestone, at) => (milestone, before[at].Done)).Where(pair => pair.milestone.IsDone).Select(pair => DoneOf(pair.milestone, pair.Done, today, who)),
            ],
        };
    }

    private ExternalWait? WaitOf(ActionReport report, DateOnly today)
    {
        string? now = Progress.WaitsFor(Content);
        if (report.WaitsFor is null)
        {
            return now is null ? Progress.Wait : (Progress.Wait ?? new ExternalWait(now, report.WaitKind, today)) with { EndedOn = today };
        }

        ExternalWait wait = new(report.WaitsFor, report.WaitKind, report.WaitsFor == now && Progress.Wait is { } same ? same.Since : today) { Whose = report.WaitsForWhom, Expected = report.WaitExpected };
        bool isThePlansOwn = Progress.Wait is null && report.WaitsFor == now && wait is { Whose: null, Expected: null, Kind: WaitKind.SomethingElse };
        return isThePlansOwn ? null : wait;
    }

    private static MilestoneDone DoneOf(MilestoneReport milestone, MilestoneDone? before, DateOnly today, string who)
    {
        WrittenDate on = milestone.DoneOn ?? new WrittenDate(ProgressFields.Day(today), DatePrecision.Day, today, today);
        if (on.First is null || on.First > today)
        {
            throw new RuleBrokenException($"“{milestone.Text}” cannot have been done {(on.First is null ? $"on “{on.Text}”: give a day, a month or a quarter" : $"{on.InASentence}, which is still to come")}");
        }

        return before is not null && before.DoneOn == on && before.Note == milestone.Note ? before with { Number = milestone.Number, Text = milestone.Text } : new MilestoneDone(milestone.Number, milestone.Text, on, who, milestone.Note);
    }

    private static ActionContent Certain(ActionContent content) => content with
    {
        Origin = content.Origin with { Certainty = 1 },
        Sources = content.Sources.ToDictionary(source => source.Key, source => source.Value with { Certainty = 1 }, StringComparer.Ordinal),
        Milestones = [.. content.Milestones.Select(step => step with { Origin = step.Origin with { Certainty = 1 } })],
        Funding = [.. content.Funding.Select(money => money with { Origin = money.Origin with { Certainty = 1 } })],
    };
}

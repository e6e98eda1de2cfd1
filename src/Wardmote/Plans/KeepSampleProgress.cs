using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance.Samples;
using Wardmote.Plans.Fields;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Gives Northmere an action plan under way: read, kept, published and reported on through the same changes as anybody's, with dates that follow the clock.</summary>
public sealed class KeepSampleProgress(AppDb db, CurrentUser user, TimeProvider clock, ReadPlan readPlan, KeepPlan keepPlan, PublishPlan publishPlan) : IUseCase
{
    private const string PlanFile = "northmere-action-plan.md";

    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    private readonly StoryClock _clock = new();

    /// <summary>Does nothing where the partnership has the plan already.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportPlans);
        if (await db.PlanSources.AnyAsync(source => source.FileName == PlanFile, cancellationToken))
        {
            return;
        }

        (string name, Guid partnershipId, string partnershipName) = (user.Name, user.PartnershipId, user.PartnershipName);
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var years = new SampleYears(today);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(years.Fill(Text(PlanFile))));
        Plan plan = await readPlan.RunAsync(new(PlanFile, file), cancellationToken);
        await keepPlan.RunAsync(new(plan.PlanId), cancellationToken);
        if (plan.BlockingFaults == 0)
        {
            // A check that is added later must not keep the demonstration from starting.
            await publishPlan.RunAsync(new(plan.PlanId), cancellationToken);
        }

        Dictionary<string, Guid> actions = plan.Actions.ToDictionary(action => action.Content.Ref, action => action.ActionId, StringComparer.Ordinal);
        Dictionary<string, Membership> people = await db.Memberships.AsNoTracking().ToDictionaryAsync(member => member.Name, StringComparer.Ordinal, cancellationToken);
        await new AssignLead(db, user, clock).RunAsync(new(plan.PlanId, LeadsOf(plan, people)), cancellationToken);
        foreach (SampleStep step in SampleStep.All(years.Fill(Text("northmere-progress.csv"))).OrderByDescending(step => step.DaysAgo))
        {
            Membership person = people[step.Who];
            db.ChangeTracker.Clear();
            user.WorkAs(person.UserId, person.Name, partnershipId, partnershipName, person.Role);
            _clock.GoTo(today.AddDays(-step.DaysAgo));
            await TakeAsync(plan.PlanId, actions[step.Action], step, today, cancellationToken);
        }

        db.ChangeTracker.Clear();
        user.WorkAsProgram(name, partnershipId, partnershipName);
    }

    /// <summary>The users that the plan's leads are; a lead who does not sign in here stays a phantom.</summary>
    private static Dictionary<Guid, Guid?> LeadsOf(Plan plan, Dictionary<string, Membership> people) => plan.Actions
        .Where(action => action.Content.Leads is [var lead, ..] && people.ContainsKey(lead))
        .ToDictionary(action => action.ActionId, action => (Guid?)people[action.Content.Leads[0]].UserId);

    private Task TakeAsync(Guid planId, Guid actionId, SampleStep step, DateOnly today, CancellationToken cancellationToken) => step.What switch
    {
        "gates" => new PlanDecisions(db, user, _clock).RunAsync(new(planId, actionId, Typed(nameof(ActionProgress.Gates), step.Rows)), cancellationToken),
        "spend" => new RecordSpend(db, user, _clock).RunAsync(new(planId, actionId, Typed(nameof(ActionProgress.Spend), step.Rows)), cancellationToken),
        "recurrence" => new SetRecurrence(db, user, _clock).RunAsync(new(planId, actionId, Recurrence(step)), cancellationToken),
        "occurrence" => new RecordOccurrence(db, user, _clock).RunAsync(new(planId, actionId, MonthsAway(today, step.Text), Enum.Parse<OccurrenceOutcome>(step.Status)), cancellationToken),
        _ => ReportAsync(planId, actionId, step, cancellationToken),
    };

    private async Task ReportAsync(Guid planId, Guid actionId, SampleStep step, CancellationToken cancellationToken)
    {
        PlanAction action = await db.PlanActionAsync(planId, actionId, cancellationToken);
        WrittenDate? period = (await db.PlanHeadAsync(planId, cancellationToken)).Period;
        ActionReport report = action.BeginReport(period, "");
        Dictionary<string, string> typed = new(StringComparer.Ordinal)
        {
            [nameof(ActionReport.Text)] = step.Text,
            [nameof(ActionReport.Status)] = step.Status,
            [nameof(ActionReport.WaitsFor)] = step.WaitsFor,
            [nameof(ActionReport.WaitKind)] = ReportFields.WaitKinds[step.WaitsFor.Length > 0 ? WaitKind.Legislation : WaitKind.SomethingElse],
        };
        if (step.Done is { } number)
        {
            int at = report.Milestones.ToList().FindIndex(milestone => milestone.Number == number);
            typed[ReportFields.DoneField(report.Milestones[at], at)] = FieldText.Tick(true);
        }

        db.ChangeTracker.Clear();
        await new ReportProgress(db, user, _clock).RunAsync(new(planId, actionId, new PlanEdit(Nothing, typed)), cancellationToken);
    }

    private static PlanEdit Typed(string field, string rows) => new(Nothing, new Dictionary<string, string>(StringComparer.Ordinal) { [field] = rows });

    private static PlanEdit Recurrence(SampleStep step)
    {
        string[] cells = step.Text.Split('|');
        return new(Nothing, new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(RecurrenceRule.From)] = cells[0], [nameof(RecurrenceRule.Unit)] = cells[1], [nameof(RecurrenceRule.Every)] = cells[2] });
    }

    private static DateOnly MonthsAway(DateOnly today, string months) => new DateOnly(today.Year, today.Month, 1).AddMonths(int.Parse(months, System.Globalization.CultureInfo.InvariantCulture));

    private static string Text(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("sample-data/" + file)
            ?? throw new InvalidOperationException($"The program was built without the sample file {file}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>A step of the made-up plan's story: a report, a chain of decisions, what was spent, what recurs.</summary>
/// <param name="Done">The number of the milestone that was done.</param>
internal sealed record SampleStep(string Action, int DaysAgo, string Who, string What, string? Done, string Status, string WaitsFor, string Text)
{
    /// <summary>The text as the rows of a field: rows stand between semicolons, cells between bars.</summary>
    public string Rows => FieldText.Rows(Text.Split(';').Select(row => row.Split('|')));

    public static IReadOnlyList<SampleStep> All(string csv) => [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        .Select(line => line.Split(',', 8))
        .Select(cells => new SampleStep(cells[0], int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), cells[2], cells[3], cells[4].Length > 0 ? cells[4] : null, cells[5], cells[6], cells[7].Trim('"')))];
}

using Microsoft.Extensions.DependencyInjection;
using Wardmote.Plans;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Plans.Progress;

/// <summary>Reports on actions of a running application as a form would.</summary>
internal static class ReportedActions
{
    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    /// <summary>Fills in the report as it begins and sends it.</summary>
    public static Task ReportAsync(this RunningApp app, Guid planId, Guid actionId, Func<ActionReport, ActionReport> fill) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        PlanHead plan = await db.PlanHeadAsync(planId, default);
        ActionReport begun = (await db.PlanActionAsync(planId, actionId, default)).BeginReport(plan.Period, await db.LatestUpdateAsync(actionId, default));
        Dictionary<string, string> was = ReportFields.For(begun, []).Shown(begun).ToDictionary(field => field.Name, field => field.Text, StringComparer.Ordinal);
        Dictionary<string, string> typed = ReportFields.For(begun, []).Shown(fill(begun)).ToDictionary(field => field.Name, field => field.Text, StringComparer.Ordinal);
        db.ChangeTracker.Clear();
        await services.GetRequiredService<ReportProgress>().RunAsync(new(planId, actionId, new PlanEdit(was, typed)));
    });

    /// <summary>Runs one of the changes that take a form of fields.</summary>
    public static Task EditAsync<TChange>(this RunningApp app, Guid planId, Guid actionId, Dictionary<string, string> typed)
        where TChange : notnull => app.InsideAsync(services => services.GetRequiredService<TChange>() switch
        {
            PlanDecisions change => change.RunAsync(new(planId, actionId, new PlanEdit(Nothing, typed))),
            RecordSpend change => change.RunAsync(new(planId, actionId, new PlanEdit(Nothing, typed))),
            SetPredecessors change => change.RunAsync(new(planId, actionId, new PlanEdit(Nothing, typed))),
            SetRecurrence change => change.RunAsync(new(planId, actionId, new PlanEdit(Nothing, typed))),
            var other => throw new InvalidOperationException($"{other} takes no form of fields"),
        });
}

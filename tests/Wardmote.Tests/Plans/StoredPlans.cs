using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Plans;

/// <summary>Puts plans into a running application's database as if they had been read from a file.</summary>
internal static class StoredPlans
{
    /// <summary>A plan that was read and waits to be reviewed.</summary>
    public static Task<Guid> AddReadingAsync(this RunningApp app, PlanContent content, string file = "northmere.txt", string? text = null) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        var plan = new Plan(app.PartnershipId, content);
        db.Add(plan);
        AuditEntry entry = services.GetRequiredService<CurrentUser>().Did("plans.file-read", plan.PlanId, TimeProvider.System, file);
        db.Add(new PlanSource(plan, file, Encoding.UTF8.GetBytes(text ?? content.Title), content, "The tests", entry.At));
        await db.SavePlanAsync(plan, entry, default);
        return plan.PlanId;
    });

    /// <summary>A plan that was read and kept.</summary>
    public static async Task<Guid> AddPlanAsync(this RunningApp app, PlanContent content)
    {
        Guid planId = await app.AddReadingAsync(content);
        await app.InsideAsync(services => services.GetRequiredService<KeepPlan>().RunAsync(new(planId)));
        return planId;
    }

    /// <summary>A plan as it is stored now.</summary>
    public static Task<Plan> PlanAsync(this RunningApp app, Guid planId) => app.InsideAsync(services => services.GetRequiredService<AppDb>().PlanAsync(planId, default));
}

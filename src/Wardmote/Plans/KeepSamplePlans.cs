using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Reads Northmere's made-up plans into an empty demonstration, through the same changes as anybody's: two are kept and one waits to be reviewed.</summary>
public sealed class KeepSamplePlans(AppDb db, CurrentUser user, ReadPlan readPlan, KeepPlan keepPlan) : IUseCase
{
    private const string Folder = "sample-data/";

    private static readonly string[] Kept = ["northmere-community-safety-service-plan-2026-27.md", "northmere-community-safety-indicators-2026-29.csv"];

    private static readonly string[] ToReview = ["northmere-annual-review-2025-26.txt"];

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportPlans);
        if (await db.Plans.AnyAsync(cancellationToken))
        {
            return;
        }

        foreach (string file in Kept)
        {
            Plan plan = await ReadAsync(file, cancellationToken);
            await keepPlan.RunAsync(new(plan.PlanId), cancellationToken);
        }

        foreach (string file in ToReview)
        {
            await ReadAsync(file, cancellationToken);
        }
    }

    private async Task<Plan> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The program was built without the sample file {file}");
        return await readPlan.RunAsync(new(file, content), cancellationToken);
    }
}

using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Reads Northmere's made-up plans into an empty demonstration, through the same changes as anybody's: two are kept and one waits to be reviewed.</summary>
public sealed class KeepSamplePlans(AppDb db, CurrentUser user, ReadPlan readPlan, CorrectPlan correctPlan, KeepPlan keepPlan) : IUseCase
{
    private const string Folder = "sample-data/";

    private const string ServicePlan = "northmere-community-safety-service-plan-2026-27.md";

    private const string Indicators = "northmere-community-safety-indicators-2026-29.csv";

    private const string AnnualReview = "northmere-annual-review-2025-26.txt";

    /// <summary>A table of comma-separated values has no title: somebody gave it one.</summary>
    private static readonly PlanEdit TitleOfIndicators = new(
        new Dictionary<string, string>(StringComparer.Ordinal),
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [nameof(PlanContent.Title)] = "Northmere Community Safety Business Plan 2026-29",
            [nameof(PlanContent.Kind)] = PlanFields.Kinds[PlanKind.BusinessPlan],
        });

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportPlans);
        if (await db.Plans.AnyAsync(cancellationToken))
        {
            return;
        }

        Plan servicePlan = await ReadAsync(ServicePlan, cancellationToken);
        await keepPlan.RunAsync(new(servicePlan.PlanId), cancellationToken);
        Plan businessPlan = await ReadAsync(Indicators, cancellationToken);
        await correctPlan.RunAsync(new(businessPlan.PlanId, TitleOfIndicators), cancellationToken);
        await keepPlan.RunAsync(new(businessPlan.PlanId), cancellationToken);
        await ReadAsync(AnnualReview, cancellationToken);
    }

    private async Task<Plan> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The program was built without the sample file {file}");
        return await readPlan.RunAsync(new(file, content), cancellationToken);
    }
}

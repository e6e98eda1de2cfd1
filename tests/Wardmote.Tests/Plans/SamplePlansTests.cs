using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Plans;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Plans;

public sealed class SamplePlansTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_demonstration_holds_two_plans_with_faults_and_a_reading_to_review(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);

        await app.InsideAsync(services => services.GetRequiredService<KeepSamplePlans>().RunAsync());
        await app.InsideAsync(services => services.GetRequiredService<KeepSamplePlans>().RunAsync());

        List<Plan> plans = await app.InsideAsync(services => services.GetRequiredService<AppDb>().Plans.Include(plan => plan.Actions).Include(plan => plan.Indicators).ToListAsync());
        Assert.Equal([PlanState.BeingReviewed, PlanState.Draft, PlanState.Draft], plans.Select(plan => plan.State).Order());
        Assert.Equal(2, plans.Count(plan => plan.State == PlanState.Draft && plan.BlockingFaults > 0));
        Assert.All(plans, plan => Assert.NotEqual(0, plan.Actions.Count + plan.Indicators.Count));
    }
}

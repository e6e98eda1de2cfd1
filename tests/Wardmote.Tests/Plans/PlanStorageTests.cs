using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Plans;

public sealed class PlanStorageTests
{
    public static TheoryData<Engine, string> RealPlansOnBothEngines => new MatrixTheoryData<Engine, string>(
        [Engine.Sqlite, Engine.Postgres], [RealPlans.TowerHamlets, RealPlans.Haringey, RealPlans.Havering, RealPlans.Broxtowe, RealPlans.Hart]);

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_kept_plan_comes_back_from_the_database_without_loss(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);

        PlanContent stored = await StoreAndLoadAsync(app, InventedPlan.Full);

        Same.Content(InventedPlan.Full, stored);
    }

    [Theory, MemberData(nameof(RealPlansOnBothEngines))]
    public async Task A_real_plan_comes_back_from_the_database_without_loss(Engine engine, string name)
    {
        string path = RealPlans.PathOf(name, "docx");
        await using FileStream file = File.OpenRead(path);
        PlanContent content = PlanReader.Read(SourceReader.Read(Path.GetFileName(path), file));
        await using RunningApp app = await RunningApp.StartAsync(engine);

        PlanContent stored = await StoreAndLoadAsync(app, content);

        Same.Content(content, stored);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_plan_of_another_partnership_is_not_found(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid elsewhere = await app.AddPartnershipAsync("Southmere");
        Guid planId = await StoreAsync(app, InventedPlan.Full);

        await Assert.ThrowsAsync<NotFoundException>(() => app.InsideAsync(services => services.GetRequiredService<AppDb>().PlanAsync(planId, default), elsewhere));
    }

    private static async Task<PlanContent> StoreAndLoadAsync(RunningApp app, PlanContent content)
    {
        Guid planId = await StoreAsync(app, content);
        return await app.InsideAsync(async services => (await services.GetRequiredService<AppDb>().PlanAsync(planId, default)).ToContent());
    }

    private static Task<Guid> StoreAsync(RunningApp app, PlanContent content) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        var plan = new Plan(app.PartnershipId, content);
        db.Add(plan);
        await db.SavePlanAsync(plan, services.GetRequiredService<CurrentUser>().Did("plans.file-read", plan.PlanId, TimeProvider.System), default);
        return plan.PlanId;
    });
}

using System.Net;
using Wardmote.Access;
using Wardmote.Performance;

namespace Wardmote.Tests.Performance;

public sealed class ProjectionTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S5.13")]
    public async Task What_was_projected_stays_beside_what_came_with_the_difference(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator reports = await app.AddIndicatorAsync(StoredIndicators.Reports);
        Browser officer = await app.SignInAsAsync(Role.PerformanceOfficer);
        string address = PerformanceLinks.Value(reports.IndicatorId, StoredIndicators.Quarter);

        using HttpResponseMessage projected = await officer.PostFormAsync($"{address}?handler=Project", new() { ["Expected"] = "40", ["SeenProjection"] = "none" });
        await app.EnterAsync(reports, StoredIndicators.Quarter, 43);
        string page = await (await officer.GetAsync(address)).Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Redirect, projected.StatusCode);
        Assert.Contains("it came 3 above", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Keep the projection", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_projection_that_somebody_else_changed_is_not_overwritten()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator reports = await app.AddIndicatorAsync(StoredIndicators.Reports);
        Browser officer = await app.SignInAsAsync(Role.PerformanceOfficer);
        string address = $"{PerformanceLinks.Value(reports.IndicatorId, StoredIndicators.Quarter)}?handler=Project";
        (await officer.PostFormAsync(address, new() { ["Expected"] = "40", ["SeenProjection"] = "none" })).Dispose();

        using HttpResponseMessage second = await officer.PostFormAsync(address, new() { ["Expected"] = "50", ["SeenProjection"] = "none" });

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("value=\"50\"", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Tests;

namespace Wardmote.BrowserTests;

/// <summary>Looks at every page that the application has; a new page is looked at without being named here unless its address has a gap to fill.</summary>
public sealed class EveryPage(Chromium chromium)
{
    /// <summary>How many windows share the pages between them: as many as the smallest machine has processors.</summary>
    private const int Windows = 2;

    /// <summary>Pages that show nothing of their own, or have a test of their own.</summary>
    private static readonly string[] LeftOut =
    [
        "/sign-out", "/error/{code:int?}", "/set-up", "/sign-in",
        "/plans/{planId:guid}/original", "/plans/{planId:guid}/download/{kind}", "/plans/{planId:guid}/leftovers/{index:int}",
        "/plans/{planId:guid}/actions/{actionId:guid}/evidence/{fileId:guid}",
        "/indicators/{indicatorId:guid}/evidence/{evidenceFileId:guid}",
        "/indicators/download/{kind}", "/indicators/{indicatorId:guid}/download/{kind}", "/indicators/compare/download/{kind}",
        "/evidence/map/download/{kind}", "/evidence/areas/{code}",
        "/reports/download/{format}", "/reports/issued/{issuedReportId:guid}/{format}", "/rounds/{roundId:guid}/download/{kind}",
        "/priorities/scoring/{scoringRoundId:guid}/download/{kind}",
        "/priorities/programme/{programmeId:guid}/download/{kind}", "/priorities/programme/reports/{committeeReportId:guid}/download/{kind}", "/priorities/datasets/download/{kind}",
        "/priorities/strategy/{strategyId:guid}/document/{format}", "/priorities/assessments/{assessmentId:guid}/runs/{assessmentRunId:guid}/{name}",
        "/priorities/strategy/logic/{priorityId:guid}/download/{kind}", "/priorities/strategy/{strategyId:guid}/theory/download/{kind}",
        "/priorities/horizon/download/{kind}", "/priorities/duties/download/{kind}",
        "/priorities/findings/download/{kind}", "/priorities/problems/{problemProfileId:guid}/download/{kind}", "/evidence/coverage.json", "/evidence/batches/{batchId:guid}/reasons.csv",
    ];

    [Fact]
    public async Task Every_page_is_accessible_and_fits_the_narrowest_screen()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        User administrator = await app.AddPersonAsync("Amina Farrow", Role.Administrator);
        await app.AddPersonAsync("Ewan Thistleby", Role.PlanOwner);
        Dictionary<string, string> samples = await SampleAddresses.MakeAsync(app);
        string[] routes = [.. Routes(app).Except(LeftOut)];

        string[] faults = [.. (await Task.WhenAll(Enumerable.Range(0, Windows).Select(at => FaultsAsync(app, administrator, [.. routes.Where((_, i) => i % Windows == at)], samples)))).SelectMany(found => found)];

        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task The_first_page_of_a_new_installation_is_accessible()
    {
        await using RunningApp app = await RunningApp.StartAsync(isEmpty: true);
        await using Window window = await chromium.OpenAsync(app);

        await window.GoAsync("/set-up");

        await window.LookAsync("set-up");
    }

    private async Task<List<string>> FaultsAsync(RunningApp app, User person, IReadOnlyList<string> routes, Dictionary<string, string> samples)
    {
        await using Window window = await chromium.OpenAsync(app);
        await window.SignInAsync(person.Email, RunningApp.Password);
        List<string> faults = [];
        foreach (string route in routes)
        {
            string address = samples.GetValueOrDefault(route, route);
            if (address.Contains('{', StringComparison.Ordinal))
            {
                faults.Add($"{route}: give it a sample in {nameof(SampleAddresses)}");
                continue;
            }

            await window.GoAsync(address);
            faults.AddRange(await window.FaultsAsync(NameOf(route)));
        }

        return faults;
    }

    private static IEnumerable<string> Routes(RunningApp app) => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static string NameOf(string route) => string.Join('-', route.Split(['/', '{', '}', ':', '?'], StringSplitOptions.RemoveEmptyEntries));
}

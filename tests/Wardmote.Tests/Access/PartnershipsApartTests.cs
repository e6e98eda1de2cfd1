using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance;
using Wardmote.Publishing;
using Wardmote.Tests.Performance;

namespace Wardmote.Tests.Access;

public sealed class PartnershipsApartTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Indicators_rounds_and_reports_of_one_partnership_do_not_exist_for_another(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator reports = await app.AddIndicatorAsync(StoredIndicators.Reports);
        await app.EnterAsync(reports, StoredIndicators.Quarter, 43);
        Round round = await app.InsideAsync(services => services.GetRequiredService<OpenRound>().RunAsync(new(StoredIndicators.Quarter, StoredIndicators.Quarter.Last.AddDays(21))));
        IssuedReport issued = await app.InsideAsync(services => services.GetRequiredService<IssueReport>().RunAsync(new(new ReportRequest(ReportKind.Scorecard, StoredIndicators.Quarter), "Cabinet")));
        Guid southmere = await app.AddPartnershipAsync("Southmere");
        User stranger = await app.AddPersonAsync("Ada Stranger", Role.Administrator, southmere);
        Browser own = await app.SignInAsAsync(Role.Administrator);
        Browser other = await app.SignInAsync(stranger.Email, RunningApp.Password);

        foreach (string address in new[]
        {
            PerformanceLinks.Indicator(reports.IndicatorId), PerformanceLinks.CorrectIndicator(reports.IndicatorId), PerformanceLinks.Value(reports.IndicatorId, StoredIndicators.Quarter),
            PerformanceLinks.Round(round.RoundId), PerformanceLinks.MyReturn(round.RoundId), PublishingLinks.Issued(issued.IssuedReportId, "html"),
        })
        {
            using HttpResponseMessage theirs = await own.GetAsync(address);
            using HttpResponseMessage ours = await other.GetAsync(address);
            Assert.True((theirs.StatusCode, ours.StatusCode) == (HttpStatusCode.OK, HttpStatusCode.NotFound), $"{address}: {theirs.StatusCode} for its own people, {ours.StatusCode} for others");
        }
    }
}

using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Publishing;
using Wardmote.Tests.Performance;

namespace Wardmote.Tests.Publishing;

public sealed class ReportsTests
{
    private static readonly Period Quarter = StoredIndicators.Quarter;

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S4.25")]
    public async Task A_report_tells_the_figures_of_its_period_and_nothing_that_came_later(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator reports = await app.AddIndicatorAsync(StoredIndicators.Reports);
        await app.EnterAsync(reports, Quarter.Previous, 41);
        await app.EnterAsync(reports, Quarter, 43);

        Figure[] figures = await FiguresAsync(app, new ReportRequest(ReportKind.Quarterly, Quarter.Previous));

        Assert.Contains(figures, figure => figure.Number == 41 && figure.Href == PerformanceLinks.Indicator(reports.IndicatorId));
        Assert.DoesNotContain(figures, figure => figure.Number == 43);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task What_was_issued_stays_as_it_was_and_the_next_report_tells_of_the_correction(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator reports = await app.AddIndicatorAsync(StoredIndicators.Reports);
        await app.EnterAsync(reports, Quarter, 43);
        var request = new ReportRequest(ReportKind.Quarterly, Quarter);
        IssuedReport issued = await app.InsideAsync(async services =>
        {
            Round round = await services.GetRequiredService<OpenRound>().RunAsync(new(Quarter, Quarter.Last.AddDays(21), NeedsApproval: false));
            await services.GetRequiredService<CloseRound>().RunAsync(new(round.RoundId, WithGaps: true));
            return await services.GetRequiredService<IssueReport>().RunAsync(new(request, "Cabinet"));
        });

        await app.InsideAsync(services => services.GetRequiredService<CorrectValue>().RunAsync(new(reports.IndicatorId, Quarter, EnteredNumber.Of(34), "Nine were counted twice")));
        Document next = await app.InsideAsync(services => services.GetRequiredService<WriteReport>().DocumentAsync(request, CancellationToken.None));
        IssuedReport kept = await app.InsideAsync(services => services.GetRequiredService<AppDb>().IssuedReports.SingleAsync());

        Assert.Contains(">43", Encoding.UTF8.GetString(kept.Html), StringComparison.Ordinal);
        Assert.Equal(issued.Word, kept.Word);
        TableBlock corrected = next.Blocks.OfType<TableBlock>().Single(table => table.Name == "Corrected since");
        Assert.Equal(["43", "34", "Nine were counted twice"], corrected.Rows[0].Skip(1).Take(3).Select(cell => cell.Text));
    }

    [Fact]
    public async Task A_reader_looks_at_a_report_and_downloads_it_but_does_not_issue_it()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Browser reader = await app.SignInAsAsync(Role.Reader);

        using HttpResponseMessage look = await reader.GetAsync("/reports/preview?kind=Quarterly&period=2025-Q2");
        using HttpResponseMessage word = await reader.GetAsync("/reports/download/docx?kind=Scorecard&period=2025-Q2");
        using HttpResponseMessage issue = await reader.GetAsync("/reports/issue?kind=Quarterly&period=2025-Q2");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden), (look.StatusCode, word.StatusCode, issue.StatusCode));
        Assert.Equal("northmere-scorecard-q2-2025-26-jul-to-sep.docx", word.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Theory]
    [InlineData("/reports/preview?kind=Quarterly&period=soon", "is no period. Write a quarter")]
    [InlineData("/reports/preview?kind=Quarterly", "Choose the period")]
    [InlineData("/reports/preview?kind=Plan", "Choose a plan")]
    [InlineData("/reports/preview?kind=WorkPlan", "Choose whose work plan")]
    public async Task A_report_that_lacks_what_it_needs_says_what(string address, string message)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage response = await owner.GetAsync(address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(message, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_Word_file_is_no_template()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using var text = new MemoryStream("Not a Word file"u8.ToArray());

        await Assert.ThrowsAsync<UnreadableFileException>(() => app.InsideAsync(services => services.GetRequiredService<ChooseTemplate>().RunAsync(new("look.docx", text))));

        Assert.False(await app.InsideAsync(services => services.GetRequiredService<AppDb>().ReportTemplates.AnyAsync()));
    }

    private static Task<Figure[]> FiguresAsync(RunningApp app, ReportRequest request) => app.InsideAsync(async services =>
    {
        Document document = await services.GetRequiredService<WriteReport>().DocumentAsync(request, CancellationToken.None);
        return document.Blocks.OfType<TableBlock>().SelectMany(table => table.Rows).SelectMany(row => row).SelectMany(cell => cell.Figures).ToArray();
    });
}

using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wardmote.Access;
using Wardmote.Performance;
using static Wardmote.Tests.Performance.StoredIndicators;

namespace Wardmote.Tests.Performance.Importing;

public sealed class ImportPagesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_file_is_read_mended_on_its_page_and_taken(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator reports = await app.AddIndicatorAsync(Reports);
        using Browser officer = await app.SignInAsAsync(Role.PerformanceOfficer);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("Code,Period,Value\nNM_1,2025-Q2,43\nNM_01,2025-Q1,\"1.037,5\"\n"));

        using HttpResponseMessage read = await officer.PostFileAsync("/indicators/import", "ValueFile", "export.csv", file);
        string draft = read.Headers.Location!.OriginalString;
        IHtmlDocument page = await officer.PageAsync(draft);
        Dictionary<string, string> mended = page.QuerySelectorAll<IHtmlInputElement>("input[name$='.Text']").ToDictionary(input => input.Name!, input => input.Value switch { "NM_1" => "NM_01", "1.037,5" => "41", var text => text });
        using HttpResponseMessage mend = await officer.PostFormAsync(draft, mended, "form[action$='handler=Mend']");
        using HttpResponseMessage take = await officer.PostFormAsync(draft, [], "#take");
        using HttpResponseMessage map = await officer.PostFormAsync(draft, new() { ["MapName"] = "Our export" }, "form[action$='handler=Map']");
        using HttpResponseMessage discard = await officer.PostFormAsync(draft, [], "form[action$='handler=Discard']");

        Assert.Contains("No indicator has the code “NM_1”", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All([read, mend, take, map, discard], answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal(43, (await app.ValueAsync(reports, Quarter))!.Number);
        Assert.Equal(41, (await app.ValueAsync(reports, Quarter.Previous))!.Number);
        Assert.Contains("Our export", (await officer.PageAsync("/indicators/import")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_so_at_its_field()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser officer = await app.SignInAsAsync(Role.PerformanceOfficer);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("43,44\n45,46\n"));

        using HttpResponseMessage answer = await officer.PostFileAsync("/indicators/import", "ValueFile", "numbers.csv", file);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Code, Title, Period, Value", (await Browser.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }
}

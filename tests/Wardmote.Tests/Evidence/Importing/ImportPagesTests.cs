using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Evidence;
using Wardmote.Evidence.Importing;
using Wardmote.Platform.Data;
using Wardmote.Tests.Evidence.Fetching;

namespace Wardmote.Tests.Evidence.Importing;

/// <summary>Files are handed over on a page, brought in while their sender does something else, and come back as a notice.</summary>
public sealed class ImportPagesTests
{
    private const string Import = "/evidence/import";

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_file_is_brought_in_in_the_background_and_comes_back_as_a_notice(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser browser = await app.SignInAsAsync(Role.Analyst);

        using HttpResponseMessage sent = await browser.PostFileAsync(Import, "Files", "2021-03-south-yorkshire-street.csv", Street("2021-03", 20));
        string address = sent.Headers.Location!.ToString();
        string waiting = (await browser.PageAsync(address)).Body!.TextContent;
        int done = await LoopOf(app).RunOnceAsync(CancellationToken.None);
        string work = (await browser.PageAsync("/my-work")).Body!.TextContent;
        string result = (await browser.PageAsync(address)).Body!.TextContent;
        string workAfter = (await browser.PageAsync("/my-work")).Body!.TextContent;

        Assert.Equal((HttpStatusCode.Redirect, 1), (sent.StatusCode, done));
        Assert.Contains("Waits for its turn", waiting, StringComparison.Ordinal);
        Assert.Contains("See what became of “2021-03-south-yorkshire-street.csv”", work, StringComparison.Ordinal);
        Assert.Contains("20 rows: 20 kept, 0 of them not placed, 0 refused", result, StringComparison.Ordinal);
        Assert.DoesNotContain("See what became of", workAfter, StringComparison.Ordinal);
        Assert.Equal(20, await RowsAsync(app));
        Assert.DoesNotContain(Directory.EnumerateFiles(app.Database.DataFolder, "*", SearchOption.AllDirectories), file => file.Contains("waiting", StringComparison.Ordinal) || file.Contains("received", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_archive_is_read_for_the_chosen_force_alone()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Analyst);
        await using ArchiveServer archives = await ArchiveServer.StartAsync();
        archives.Add("2021-03", "2021-02", "2021-03");

        using HttpResponseMessage sent = await browser.PostFileAsync(Import, "Files", "downloaded", new MemoryStream(archives.Archives["2021-03.zip"]), new() { ["Force"] = "south-yorkshire" });
        await LoopOf(app).RunOnceAsync(CancellationToken.None);

        string[] forces = await app.InsideAsync(services => services.GetRequiredService<AppDb>().SourceMonths.Select(month => month.Force).ToArrayAsync());
        Assert.Equal(["south-yorkshire", "south-yorkshire"], forces);
    }

    [Fact]
    public async Task What_cannot_be_read_says_so_and_keeps_nothing()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Analyst);
        byte[] cutOff = Packed(Street("2021-03", 2000).ToArray())[..600];

        using HttpResponseMessage other = await browser.PostFileAsync(Import, "Files", "holiday.csv", new MemoryStream(Encoding.UTF8.GetBytes("Name,Days\nAnna,12\n")));
        using HttpResponseMessage broken = await browser.PostFileAsync(Import, "Files", "2021-03-south-yorkshire-street.csv.gz", new MemoryStream(cutOff));
        await LoopOf(app).RunOnceAsync(CancellationToken.None);

        Assert.Contains("Could not be read", (await browser.PageAsync(other.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("made a mistake", (await browser.PageAsync(broken.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await RowsAsync(app));
    }

    [Fact]
    public async Task An_import_that_was_interrupted_begins_again_and_two_at_once_do_it_once()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser first = await app.SignInAsAsync(Role.Analyst);
        using Browser second = await app.SignInAsAsync(Role.Administrator);
        using HttpResponseMessage one = await first.PostFileAsync(Import, "Files", "2021-03-south-yorkshire-street.csv", Street("2021-03", 20));
        using HttpResponseMessage two = await second.PostFileAsync(Import, "Files", "2021-04-south-yorkshire-street.csv", Street("2021-04", 30));
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LoopOf(app).RunOnceAsync(stopped.Token));
        int[] done = await Task.WhenAll(LoopOf(app).RunOnceAsync(CancellationToken.None), LoopOf(app).RunOnceAsync(CancellationToken.None));

        Assert.Equal(2, done.Sum());
        Assert.Equal(50, await RowsAsync(app));
    }

    [Fact]
    public async Task Nothing_is_taken_without_a_file_without_the_token_or_without_the_right()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser analyst = await app.SignInAsAsync(Role.Analyst);
        using Browser reader = await app.SignInAsAsync(Role.Reader);
        using var forged = new MultipartFormDataContent { { new StreamContent(Street("2021-03", 2)), "Files", "a.csv" } };

        using HttpResponseMessage empty = await analyst.PostFileAsync(Import, "Files", "empty.csv", new MemoryStream());
        using HttpResponseMessage without = await analyst.Client.PostAsync(new Uri(Import, UriKind.Relative), forged);
        using HttpResponseMessage forbidden = await reader.GetAsync(Import);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden), (empty.StatusCode, without.StatusCode, forbidden.StatusCode));
        Assert.Contains("“empty.csv” is empty", (await Browser.ReadAsync(empty)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.InsideAsync(services => services.GetRequiredService<AppDb>().WaitingFiles.CountAsync()));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(app.Database.DataFolder, "received")));
    }

    [Theory]
    [InlineData("PK\u0003\u0004", FileContent.Incidents)]
    [InlineData("\uFEFFCrime ID,Month,Reported by", FileContent.Incidents)]
    [InlineData("Type,Date,Part of a policing operation,Policing operation", FileContent.Incidents)]
    [InlineData("[{\"category\":\"burglary\"}]", FileContent.Incidents)]
    [InlineData("{ \"type\": \"FeatureCollection\", \"features\": [] }", FileContent.Boundaries)]
    [InlineData("LSOA11CD,LSOA11NM,WD19CD,WD19NM,LAD19CD\n", FileContent.Lookup)]
    [InlineData("LSOA code (2011),Index of Multiple Deprivation (IMD) Rank\n", FileContent.Deprivation)]
    [InlineData("WD19CD,WARD_NAME,LAD21CD,LAD21NM,All Ages,0,1,2,3\n", FileContent.Population)]
    [InlineData("Name,Days\nAnna,12\n", FileContent.Other)]
    [InlineData("Ward Code 1,Ward Name 1,All Ages,0,1,2\n", FileContent.Population)]
    public void A_file_is_known_by_its_content_packed_or_not(string start, FileContent expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(start);

        Assert.Equal(expected, FileKind.Of(() => new MemoryStream(bytes)));
        Assert.Equal(expected, FileKind.Of(() => new MemoryStream(Packed(bytes))));
    }

    private static ImportLoop LoopOf(RunningApp app) => app.Services.GetRequiredService<ImportLoop>();

    private static Task<int> RowsAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<AppDb>().SourceMonths.Where(month => month.IsCurrent).SumAsync(month => month.Rows));

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static MemoryStream Street(string month, int rows)
    {
        IEnumerable<string> lines = Enumerable.Range(0, rows).Select(i =>
            $"{i:x64},{month},South Yorkshire Police,South Yorkshire Police,-1.47{i % 100:00},53.38{i % 100:00},On or near High Street,E01007820,Sheffield 001A,Burglary,Under investigation,");
        return new MemoryStream(Encoding.UTF8.GetBytes(ArchiveServer.Header + "\n" + string.Join('\n', lines) + "\n"));
    }
}

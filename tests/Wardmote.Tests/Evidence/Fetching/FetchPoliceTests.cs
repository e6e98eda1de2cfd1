using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Cli;
using Wardmote.Evidence;
using Wardmote.Evidence.Fetching;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence.Fetching;

/// <summary>Archives are downloaded from a site, checked, and only what is wanted of them is brought in.</summary>
public sealed class FetchPoliceTests : IDisposable
{
    private readonly HttpClient _client = new();

    [Fact]
    public async Task Two_archives_are_fetched_and_only_the_wanted_force_and_months_are_kept()
    {
        await using ArchiveServer server = await ServerAsync();
        await using RunningApp app = await RunningApp.StartAsync();

        FetchReport report = await FetchAsync(app, server);

        string[] kept = await app.InsideAsync(services => services.GetRequiredService<AppDb>().SourceMonths.OrderBy(month => month.Month).Select(month => month.Force).ToArrayAsync());
        Assert.Equal(["2023-09.zip", "2026-09.zip"], report.Archives.Select(archive => archive.FileName));
        Assert.All(report.Archives, archive => Assert.True(archive.IsChecked));
        Assert.Equal(3, kept.Length);
        Assert.All(kept, force => Assert.Equal("south-yorkshire", force));
    }

    [Fact]
    public async Task A_download_that_breaks_off_goes_on_where_it_stopped()
    {
        await using ArchiveServer server = await ServerAsync();
        await using RunningApp app = await RunningApp.StartAsync();
        server.BreaksAfter.Enqueue(1000);
        server.BreaksAfter.Enqueue(500);

        FetchReport report = await FetchAsync(app, server);

        Assert.Equal(["2023-09.zip from 0", "2023-09.zip from 1000", "2023-09.zip from 1500"], server.Asked.Take(3));
        Assert.True(report.Archives[0].IsChecked);
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_not_downloaded_again()
    {
        await using ArchiveServer server = await ServerAsync();
        await using RunningApp app = await RunningApp.StartAsync();
        string folder = Path.Combine(app.Database.DataFolder, "kept");
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, "2023-09.zip"), server.Archives["2023-09.zip"]);
        await File.WriteAllBytesAsync(Path.Combine(folder, "2026-09.zip.part"), server.Archives["2026-09.zip"][..700]);

        FetchReport report = await FetchAsync(app, server, folder);

        Assert.Equal(["2026-09.zip from 700"], server.Asked);
        Assert.True(report.Archives[0].WasThere);
    }

    [Fact]
    public async Task A_wrong_checksum_is_refused_and_nothing_is_kept()
    {
        await using ArchiveServer server = await ServerAsync();
        await using RunningApp app = await RunningApp.StartAsync();
        server.TellsWrongChecksums = true;

        UnreadableFileException refusal = await Assert.ThrowsAsync<UnreadableFileException>(() => FetchAsync(app, server));

        Assert.Contains("the publisher gives 00000000000000000000000000000000", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await app.InsideAsync(services => services.GetRequiredService<AppDb>().SourceMonths.CountAsync()));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(app.Database.DataFolder, "downloads")));
    }

    [Fact]
    public async Task A_site_without_a_page_is_asked_for_each_archive_and_one_that_always_breaks_is_given_up()
    {
        await using ArchiveServer server = await ServerAsync();
        await using RunningApp app = await RunningApp.StartAsync();
        server.HasIndex = false;

        FetchReport report = await FetchAsync(app, server);
        for (int i = 0; i < 20; i++)
        {
            server.BreaksAfter.Enqueue(0);
        }

        UnreadableFileException refusal = await Assert.ThrowsAsync<UnreadableFileException>(() => FetchAsync(app, server, Path.Combine(app.Database.DataFolder, "other")));

        Assert.Equal(["2023-09.zip", "2026-09.zip"], report.Archives.Select(archive => archive.FileName));
        Assert.All(report.Archives, archive => Assert.False(archive.IsChecked));
        Assert.Contains("breaks off again and again", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_says_which_archives_it_needs_and_what_became_of_them()
    {
        await using ArchiveServer server = await ServerAsync();
        await using RunningApp app = await RunningApp.StartAsync();
        using StringWriter output = new(), errors = new();

        int code = await CommandLine.RunAsync(
            ["fetch", "police", "--force", "South Yorkshire", "--from", "2023-08", "--to", "2026-10", "--url", server.Address.ToString(), "--data", app.Database.DataFolder, "--json"],
            new InvocationConfiguration { Output = output, Error = errors });
        int missing = await CommandLine.RunAsync(
            ["fetch", "police", "--force", "south-yorkshire", "--from", "2012-01", "--to", "2012-02", "--url", server.Address.ToString(), "--data", app.Database.DataFolder],
            new InvocationConfiguration { Output = TextWriter.Null, Error = TextWriter.Null });

        using var report = JsonDocument.Parse(output.ToString());
        Assert.Equal((ExitCode.Done, ExitCode.Refused), (code, missing));
        Assert.Contains("Needed: 2023-09.zip for Aug 2023 to Sep 2023 and 2026-09.zip for Oct 2023 to Sep 2026", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(200, report.RootElement.GetProperty("totals").GetProperty("read").GetInt64());
        Assert.Equal("2026-10", report.RootElement.GetProperty("notPublished")[0].GetString());
        Assert.False(Directory.Exists(Path.Combine(app.Database.DataFolder, "downloads")));
    }

    public void Dispose() => _client.Dispose();

    private static async Task<ArchiveServer> ServerAsync()
    {
        ArchiveServer server = await ArchiveServer.StartAsync();
        server.Add("2023-09", "2021-01", "2023-08", "2023-09");
        server.Add("2026-09", "2023-10", "2026-09");
        return server;
    }

    private Task<FetchReport> FetchAsync(RunningApp app, ArchiveServer server, string? folder = null) => app.InsideAsync(services => services.GetRequiredService<FetchPolice>().RunAsync(new(
        ["South Yorkshire Police"], PeriodReader.Read("2023-08")!.Value, PeriodReader.Read("2026-08")!.Value, new ArchiveSite(_client, server.Address, TimeSpan.FromMilliseconds(10)), folder ?? Path.Combine(app.Database.DataFolder, "downloads"))));
}

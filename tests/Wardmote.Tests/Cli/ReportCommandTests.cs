using System.Text.Json;

namespace Wardmote.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wardmote reports ").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public async Task A_report_is_written_in_each_format(string kind)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        string file = Path.Combine(_folder, $"q2.{kind}");

        Ran ran = await Ran.CommandAsync("report", "quarterly", "--partnership", "Northmere", "--period", "2025-Q2", "--to", kind, "--out", file, "--json", "--data", app.Database.DataFolder);

        Assert.True(ran.Code == 0, ran.Error);
        using JsonDocument json = JsonDocument.Parse(ran.Output);
        Assert.Equal("Q2 2025/26 (Jul to Sep)", json.RootElement.GetProperty("period").GetString());
        Assert.True(new FileInfo(file).Length > 1000);
    }

    [Fact]
    public async Task A_period_that_is_none_is_refused_with_examples()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        Ran ran = await Ran.CommandAsync("report", "scorecard", "--partnership", "Northmere", "--period", "Q9", "--to", "docx", "--out", Path.Combine(_folder, "s.docx"), "--data", app.Database.DataFolder);

        Assert.Equal(2, ran.Code);
        Assert.Contains("“Q9” is no period. Write a quarter as 2025-Q2", ran.Error, StringComparison.Ordinal);
    }
}

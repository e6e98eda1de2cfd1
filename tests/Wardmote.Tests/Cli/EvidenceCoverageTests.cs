using System.CommandLine;
using System.Text.Json;
using Wardmote.Cli;
using Wardmote.Tests.Evidence.Fitness;

namespace Wardmote.Tests.Cli;

/// <summary>`wardmote evidence coverage`.</summary>
public sealed class EvidenceCoverageTests
{
    [Fact]
    public async Task The_command_says_what_exists_and_a_longer_period_shows_what_does_not()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.StoreMonthsAsync(SuppliedMonths.Of("2018-01", "2018-03"));

        (int code, string output) = await RunAsync("evidence", "coverage", "--data", app.Database.DataFolder, "--from", "2017-12", "--json");
        (int wrong, _) = await RunAsync("evidence", "coverage", "--data", app.Database.DataFolder, "--from", "2017-13");

        using var report = JsonDocument.Parse(output);
        Assert.Equal((ExitCode.Done, ExitCode.Refused), (code, wrong));
        Assert.Equal(["missing", "supplied", "supplied", "supplied"], report.RootElement.GetProperty("coverage").EnumerateArray().Select(month => month.GetProperty("state").GetString()));
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        int code = await CommandLine.RunAsync(arguments, new InvocationConfiguration { Output = output, Error = TextWriter.Null });
        return (code, output.ToString());
    }
}

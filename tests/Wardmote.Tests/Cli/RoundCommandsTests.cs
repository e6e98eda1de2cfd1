using System.Text.Json;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Cli;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Cli;

public sealed class RoundCommandsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wardmote rounds ").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_is_taken_a_round_opened_told_of_and_closed()
    {
        string data = Path.Combine(_folder, "data");
        await AddPartnershipAsync(data);
        string file = Path.Combine(_folder, "export.csv");
        await File.WriteAllTextAsync(file, "Code,Title,Period,Value\nNM_01,Reports,2025-Q1,43\nNM_01,Reports,2025-Q2,\"1.037,5\"\n", TestContext.Current.CancellationToken);

        Ran taken = await Ran.CommandAsync("import", "values", file, "--partnership", "Northmere", "--define", "--data", data);
        Ran again = await Ran.CommandAsync("import", "values", file, "--partnership", "Northmere", "--json", "--data", data);
        Ran opened = await Ran.CommandAsync("round", "open", "--partnership", "Northmere", "--period", "2025-Q2", "--due", "2025-10-21", "--data", data);
        Ran status = await Ran.CommandAsync("round", "status", "--partnership", "Northmere", "--period", "2025-Q2", "--json", "--data", data);
        Ran refused = await Ran.CommandAsync("round", "close", "--partnership", "Northmere", "--period", "2025-Q2", "--data", data);
        Ran closed = await Ran.CommandAsync("round", "close", "--partnership", "Northmere", "--period", "2025-Q2", "--with-gaps", "--data", data);

        Assert.Equal("", taken.Error);
        Assert.Contains("1 taken, 0 unchanged, 0 closed, 1 not taken", taken.Output, StringComparison.Ordinal);
        Assert.Contains("comma for decimals", taken.Output, StringComparison.Ordinal);
        Assert.Equal("0 taken, 1 unchanged, 0 closed, 1 not taken", JsonDocument.Parse(again.Output).RootElement.GetProperty("summary").GetString());
        Assert.Contains("0 of 1 values are in", opened.Output, StringComparison.Ordinal);
        Assert.Equal("NM_01", JsonDocument.Parse(status.Output).RootElement.GetProperty("needALook")[0].GetProperty("code").GetString());
        Assert.Equal(2, refused.Code);
        Assert.Contains("NM_01 2025-Q2", refused.Error, StringComparison.Ordinal);
        Assert.Contains("is closed", closed.Output, StringComparison.Ordinal);
    }

    private static async Task AddPartnershipAsync(string data)
    {
        await using CommandScope scope = await CommandScope.OpenAsync(DatabaseSettings.Of(data, null), TestContext.Current.CancellationToken);
        var partnership = new Partnership(Guid.CreateVersion7(), "Northmere");
        CurrentUser user = scope.Of<CurrentUser>();
        user.WorkAsProgram("The tests", partnership.PartnershipId, partnership.Name);
        scope.Of<AppDb>().Add(partnership);
        await scope.Of<AppDb>().SaveAsync(user.Did("accounts.partnership-added", partnership.PartnershipId, TimeProvider.System), TestContext.Current.CancellationToken);
    }
}

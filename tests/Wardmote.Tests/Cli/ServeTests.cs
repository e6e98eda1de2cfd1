using Wardmote.Accounts;

namespace Wardmote.Tests.Cli;

public sealed class ServeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wardmote-test-").FullName;

    [Fact]
    public async Task Without_a_command_it_serves_the_demonstration_and_says_how_to_sign_in()
    {
        await using ProgramRun run = ProgramRun.Start(_folder, "--urls", "http://127.0.0.1:0");

        string printed = await run.ReadUntilAsync("Ctrl+C");

        Assert.Contains("Wardmote is at http://127.0.0.1:", printed, StringComparison.Ordinal);
        Assert.Contains(Demonstration.Password, printed, StringComparison.Ordinal);
        Assert.All(Demonstration.Accounts, account => Assert.Contains(account.Email, printed, StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(_folder, "data", "wardmote.db")));
    }

    [Fact]
    public async Task An_installation_of_ones_own_prints_its_set_up_code()
    {
        await using ProgramRun run = ProgramRun.Start(_folder, "serve", "--no-demo", "--data", "mine", "--urls", "http://127.0.0.1:0");

        string printed = await run.ReadUntilAsync("Ctrl+C");

        Assert.Matches("with this code: [a-z2-9]{4}(-[a-z2-9]{4}){3}", printed);
        Assert.DoesNotContain(Demonstration.Password, printed, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "mine", "wardmote.db")));
    }

    [Fact]
    public async Task On_PostgreSQL_it_refuses_an_old_schema_and_says_what_to_run()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(Engine.Postgres);
        string[] setting = ["--database", database.Settings.ConnectionString!];

        (int refused, _, string errors) = await ProgramRun.ToEndAsync(_folder, ["serve", "--urls", "http://127.0.0.1:0", .. setting]);
        (int migrated, string output, _) = await ProgramRun.ToEndAsync(_folder, ["migrate", .. setting]);
        await using ProgramRun run = ProgramRun.Start(_folder, ["serve", "--no-demo", "--urls", "http://127.0.0.1:0", .. setting]);

        Assert.Equal(2, refused);
        Assert.Contains("wardmote migrate", errors, StringComparison.Ordinal);
        Assert.Equal(0, migrated);
        Assert.Contains("0001 house", output, StringComparison.Ordinal);
        await run.ReadUntilAsync("Ctrl+C");
    }

    [Fact]
    public async Task A_database_setting_without_a_host_is_explained()
    {
        (int code, _, string errors) = await ProgramRun.ToEndAsync(_folder, "migrate", "--database", "wardmote.db");

        Assert.Equal(2, code);
        Assert.Contains("names no host", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_explained()
    {
        (int code, _, string errors) = await ProgramRun.ToEndAsync(_folder, "migrate", "--database", "Host=127.0.0.1;Port=1;Database=wardmote;Username=nobody;Timeout=3");

        Assert.Equal(2, code);
        Assert.StartsWith("The database cannot be used", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_for_somebody_unknown_is_refused()
    {
        (int code, _, string errors) = await ProgramRun.ToEndAsync(_folder, "password", "nobody@northmere.example");

        Assert.Equal(2, code);
        Assert.Contains("was not found", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

using System.CommandLine;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote migrate`: brings the database to this program's version.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Brings the database up to date. The embedded database is copied first.");
        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            IReadOnlyList<MigrationScript> done = await new Migrator(shared.Read(result), TimeProvider.System).MigrateAsync(cancellationToken);
            foreach (MigrationScript script in done)
            {
                await Console.Out.WriteLineAsync($"{script.Number:0000} {script.Name}");
            }

            await Console.Out.WriteLineAsync(done.Count == 0 ? "The database is up to date" : "The database is now up to date");
            return 0;
        });
        return command;
    }
}

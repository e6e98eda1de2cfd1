using System.CommandLine;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote serve`, and what no command does: serves the web pages.</summary>
internal static class ServeCommand
{
    private const string DefaultUrls = "http://localhost:5080";

    public static Command Create()
    {
        var command = new Command("serve", "Serves the web pages; this is also what no command does");
        Furnish(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of serving.</summary>
    public static void Furnish(Command command)
    {
        var shared = new SharedOptions(command);
        var urls = new Option<string>("--urls") { Description = "The addresses to listen on, divided by semicolons", HelpName = "URLS", DefaultValueFactory = _ => DefaultUrls };
        var noDemo = new Option<bool>("--no-demo") { Description = "Starts an installation of your own: without the demonstration partnership and its accounts" };
        command.Options.Add(urls);
        command.Options.Add(noDemo);
        command.SetAction(async (result, cancellationToken) =>
        {
            DatabaseSettings database = shared.Read(result);
            await new Migrator(database, TimeProvider.System).MigrateAsync(cancellationToken);
            await using WebApplication app = WebApp.Build(new WebAppSettings(database, result.GetValue(urls)!, !result.GetValue(noDemo)));
            await app.StartAsync(cancellationToken);
            await Console.Out.WriteLineAsync($"Wardmote is at {string.Join(" and ", app.Urls)}");
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        });
    }
}

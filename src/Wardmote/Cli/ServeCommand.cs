using System.CommandLine;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Mail;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Maps;
using Wardmote.Work;

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
        var outgoing = new OutgoingOptions(command);
        command.SetAction((result, cancellationToken) =>
        {
            (MailSettings mail, DigestHours digestHours, BasemapSettings basemap) = outgoing.Read(result);
            return ServeAsync(new WebAppSettings(shared.Read(result), result.GetValue(urls)!, !result.GetValue(noDemo)) { Mail = mail, DigestHours = digestHours, Basemap = basemap, DoesChores = true }, cancellationToken);
        });
    }

    private static async Task<int> ServeAsync(WebAppSettings settings, CancellationToken cancellationToken)
    {
        var migrator = new Migrator(settings.Database, TimeProvider.System);
        if (settings.Database.IsPostgres && await migrator.MissingAsync(cancellationToken) is { Count: > 0 } missing)
        {
            await Console.Error.WriteLineAsync($"The database lacks {missing.Count} of this program’s schema scripts, from {missing[0].Number:0000}-{missing[0].Name} on. Make a backup, run “wardmote migrate” with the same database setting, and start again.");
            return ExitCode.Refused;
        }

        await migrator.MigrateAsync(cancellationToken);
        await using WebApplication app = await WebApp.StartAsync(settings, cancellationToken);
        await GreetAsync(app, settings);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private static async Task GreetAsync(WebApplication app, WebAppSettings settings)
    {
        TextWriter screen = Console.Out;
        await screen.WriteLineAsync($"\nWardmote is at {string.Join(" and ", app.Urls)}");
        await screen.WriteLineAsync(settings.Database.IsPostgres ? "Its data lie in the PostgreSQL database." : $"Its data lie in {settings.Database.SqliteFile}");
        if (app.Services.GetRequiredService<WebAppMode>().IsDemonstration)
        {
            await screen.WriteLineAsync($"\nThis is the demonstration: Northmere and its people are made up. Sign in on this computer as one of them,\nwith the password {Demonstration.Password}");
            foreach (Demonstration.Account account in Demonstration.Accounts)
            {
                await screen.WriteLineAsync($"  {account.Email,-32}  {account.Role.Title}");
            }

            await screen.WriteLineAsync("\nFor an installation of your own, start it with --no-demo and another --data folder.");
        }
        else if (app.Services.GetRequiredService<FirstRun>().Code is { } code)
        {
            await screen.WriteLineAsync($"\nNobody uses this installation yet. Open the address and set it up with this code: {code}");
        }

        await screen.WriteLineAsync("\nPress Ctrl+C to stop.");
    }
}

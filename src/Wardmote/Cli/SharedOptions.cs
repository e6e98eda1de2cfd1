using System.CommandLine;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>The options that every command takes: where the data lie.</summary>
public sealed class SharedOptions
{
    /// <summary>The environment variable that names the PostgreSQL database where no option does.</summary>
    public const string DatabaseVariable = "WARDMOTE_DATABASE";

    public SharedOptions(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Database);
    }

    public Option<string> Data { get; } = new("--data")
    {
        Description = "The folder of the embedded database, its backups and keys",
        HelpName = "DIR",
        DefaultValueFactory = _ => "data",
    };

    public Option<string?> Database { get; } = new("--database")
    {
        Description = $"A PostgreSQL connection string, like “Host=localhost;Database=wardmote;Username=wardmote”; the embedded database where neither this nor {DatabaseVariable} names one",
        HelpName = "CONNECTION",
    };

    public DatabaseSettings Read(ParseResult result) =>
        DatabaseSettings.Of(result.GetValue(Data)!, result.GetValue(Database) ?? Environment.GetEnvironmentVariable(DatabaseVariable));
}

using Wardmote.Platform.Common;

namespace Wardmote.Platform.Data;

/// <summary>Where the data lie: an embedded SQLite file in a folder, or a PostgreSQL database.</summary>
/// <param name="DataFolder">The folder of the embedded database and its backups.</param>
/// <param name="ConnectionString">The PostgreSQL connection string; none for the embedded database.</param>
public sealed record DatabaseSettings(string DataFolder, string? ConnectionString = null)
{
    public bool IsPostgres => ConnectionString is { Length: > 0 };

    public string SqliteFile => Path.Combine(DataFolder, "wardmote.db");

    /// <summary>The engine's name in the names of the migration scripts.</summary>
    public string Engine => IsPostgres ? "postgres" : "sqlite";

    /// <summary>Reads the settings that a person gave; a connection string must name a host.</summary>
    public static DatabaseSettings Of(string dataFolder, string? database)
    {
        if (string.IsNullOrWhiteSpace(database))
        {
            return new(Path.GetFullPath(dataFolder));
        }

        return database.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? new(Path.GetFullPath(dataFolder), database)
            : throw new SettingException($"The database setting “{database}” names no host. Write it like “Host=localhost;Database=wardmote;Username=wardmote”, or leave it out for the embedded database.");
    }
}

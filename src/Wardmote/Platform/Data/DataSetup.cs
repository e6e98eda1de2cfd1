using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Wardmote.Platform.Data;

/// <summary>Connects AppDb to the engine that the settings name.</summary>
public static class DataSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddAppDb(DatabaseSettings settings)
        {
            services.AddSingleton(settings);
            services.AddSingleton<Migrator>();
            return services.AddDbContext<AppDb>(options => Use(options, settings));
        }
    }

    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, DatabaseSettings settings) => settings.IsPostgres
        ? options.UseNpgsql(settings.ConnectionString)
        : options.UseSqlite(SqliteConnectionString(settings)).AddInterceptors(SqlitePragmas.Instance);

    public static string SqliteConnectionString(DatabaseSettings settings) =>
        new SqliteConnectionStringBuilder { DataSource = settings.SqliteFile, ForeignKeys = true, DefaultTimeout = 15 }.ToString();

    /// <summary>Write-ahead logging lets readers go on while one writes; SQLite keeps the other settings per connection.</summary>
    private sealed class SqlitePragmas : DbConnectionInterceptor
    {
        public static readonly SqlitePragmas Instance = new();

        private const string Pragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 15000; PRAGMA foreign_keys = ON;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using DbCommand command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}

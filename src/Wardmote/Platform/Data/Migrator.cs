using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Wardmote.Platform.Data;

/// <summary>Brings the schema up to date with numbered SQL scripts, each in a transaction of its own.</summary>
public sealed class Migrator(DatabaseSettings settings, TimeProvider clock)
{
    private const string Versions = "CREATE TABLE IF NOT EXISTS schema_versions (number integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_at text NOT NULL)";

    /// <summary>The scripts that have not run on this database yet, in order.</summary>
    public async Task<IReadOnlyList<MigrationScript>> MissingAsync(CancellationToken cancellationToken = default)
    {
        await using DbConnection connection = await OpenAsync(cancellationToken);
        return await MissingAsync(connection, cancellationToken);
    }

    /// <summary>Runs what is missing and returns it. An embedded file that already holds data is copied first.</summary>
    public async Task<IReadOnlyList<MigrationScript>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using DbConnection connection = await OpenAsync(cancellationToken);
        IReadOnlyList<MigrationScript> missing = await MissingAsync(connection, cancellationToken);
        if (!settings.IsPostgres && missing.Count > 0 && missing[0].Number > 1)
        {
            await CopyAsync(connection, missing[0], cancellationToken);
        }

        foreach (MigrationScript script in missing)
        {
            await RunAsync(connection, script, cancellationToken);
        }

        return missing;
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!settings.IsPostgres)
        {
            Directory.CreateDirectory(settings.DataFolder);
        }

        DbConnection connection = settings.IsPostgres ? new NpgsqlConnection(settings.ConnectionString) : new SqliteConnection(DataSetup.SqliteConnectionString(settings));
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private async Task<IReadOnlyList<MigrationScript>> MissingAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        HashSet<int> done = await DoneAsync(connection, cancellationToken);
        return [.. MigrationScript.All(settings.Engine).Where(script => !done.Contains(script.Number))];
    }

    private async Task<HashSet<int>> DoneAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = settings.IsPostgres
            ? "SELECT to_regclass('schema_versions') IS NOT NULL"
            : "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_versions'";
        bool exists = Convert.ToBoolean(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        HashSet<int> done = [];
        if (!exists)
        {
            return done;
        }

        command.CommandText = "SELECT number FROM schema_versions";
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            done.Add(reader.GetInt32(0));
        }

        return done;
    }

    /// <summary>Two programs may start at once: each takes the lock, and the second finds the work done.</summary>
    private async Task RunAsync(DbConnection connection, MigrationScript script, CancellationToken cancellationToken)
    {
        await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        if (settings.IsPostgres)
        {
            command.CommandText = "SELECT pg_advisory_xact_lock(8421)";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        command.CommandText = Versions;
        await command.ExecuteNonQueryAsync(cancellationToken);
        if ((await DoneAsync(connection, cancellationToken)).Contains(script.Number))
        {
            return;
        }

        command.CommandText = script.Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
        command.CommandText = "INSERT INTO schema_versions (number, name, applied_at) VALUES (@number, @name, @at)";
        AddParameter(command, "number", script.Number);
        AddParameter(command, "name", script.Name);
        AddParameter(command, "at", clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        await command.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task CopyAsync(DbConnection connection, MigrationScript next, CancellationToken cancellationToken)
    {
        string folder = Path.Combine(settings.DataFolder, "backups");
        Directory.CreateDirectory(folder);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @file";
        AddParameter(command, "file", Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"wardmote-before-{next.Number:0000}-{clock.GetUtcNow():yyyyMMddTHHmmssfff}.db")));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void AddParameter(DbCommand command, string name, object value)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

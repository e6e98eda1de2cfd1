using Microsoft.Data.Sqlite;
using Npgsql;
using Wardmote.Platform.Data;

namespace Wardmote.Tests;

/// <summary>A new, empty database of one engine: a file in a folder of its own, or a database on the test server.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder;
    private readonly string? _name;

    private TestDatabase(string folder, string? name, DatabaseSettings settings)
    {
        _folder = folder;
        _name = name;
        Settings = settings;
    }

    public DatabaseSettings Settings { get; }

    /// <summary>Makes the database; skips the test aloud where the engine is not on this machine.</summary>
    public static async Task<TestDatabase> CreateAsync(Engine engine)
    {
        string? server = Environment.GetEnvironmentVariable(RunningApp.PostgresVariable);
        Assert.SkipWhen(engine == Engine.Postgres && string.IsNullOrEmpty(server), $"{RunningApp.PostgresVariable} names no PostgreSQL server; ./test starts one");
        string folder = Directory.CreateTempSubdirectory("wardmote-test-").FullName;
        if (engine == Engine.Sqlite)
        {
            return new(folder, null, new DatabaseSettings(folder));
        }

        string name = $"wardmote_{Guid.CreateVersion7():n}";
        await RunAsync(server!, $"CREATE DATABASE {name}");
        return new(folder, name, new DatabaseSettings(folder, new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 10 }.ToString()));
    }

    public async ValueTask DisposeAsync()
    {
        if (_name is null)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            await using (var connection = new NpgsqlConnection(Settings.ConnectionString))
            {
                NpgsqlConnection.ClearPool(connection);
            }

            await RunAsync(Environment.GetEnvironmentVariable(RunningApp.PostgresVariable)!, $"DROP DATABASE {_name} WITH (FORCE)");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static async Task RunAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

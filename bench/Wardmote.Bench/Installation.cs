using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Plans;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Bench;

/// <summary>
/// An installation to measure: the demonstration, filled up to 33 indicators with 3,334 values and 67 actions, and then copied, row by
/// row within the database, to as many partnerships as are wanted. Each copy has keys of its own, and both databases know how much of what they hold.
/// </summary>
internal static class Installation
{
    private const int Values = 3_334;
    private const int Actions = 67;

    public static async Task MakeAsync(DatabaseSettings settings, int partnerships)
    {
        await new Migrator(settings, TimeProvider.System).MigrateAsync();
        await using (WebApplication app = await WebApp.StartAsync(new WebAppSettings(settings, "http://127.0.0.1:0", IsDemonstration: true)))
        {
            await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Demonstration>().RunAsync(CancellationToken.None);
            await FillAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<CurrentUser>());
            await app.StopAsync(CancellationToken.None);
        }

        await CopyAsync(settings, partnerships);
    }

    private static async Task FillAsync(AppDb db, CurrentUser user)
    {
        var entry = new ValueEntry(null, "Wardmote", new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc), ValueRoute.File, "bench");
        List<Indicator> indicators = [.. (await db.Indicators.ToListAsync()).Where(indicator => !indicator.Definition.IsComputed)];
        int missing = Values - await db.IndicatorValues.CountAsync();
        var random = new Random(1);
        for (int i = 0; i < missing; i++)
        {
            Indicator indicator = indicators[i % indicators.Count];
            Period period = Period.Of(indicator.Frequency, new DateOnly(2018, 1, 1));
            for (int back = i / indicators.Count; back > 0; back--)
            {
                period = period.Previous;
            }

            db.Add(new IndicatorValue(indicator, period, Performance.ValueKind.Outturn, EnteredNumber.Of(random.Next(20, 90)), entry));
        }

        Plan plan = await db.PlanAsync(await db.Plans.Where(one => one.State == PlanState.Draft).OrderBy(one => one.Title).Select(one => one.PlanId).FirstAsync(), default);
        for (int i = await db.Set<PlanAction>().CountAsync(); i < Actions; i++)
        {
            plan.AddAction(new ActionContent
            {
                Ref = i.ToString(CultureInfo.InvariantCulture), Title = $"An action that was made up to measure with, number {i}", Leads = ["Tobias Quill"], Origin = Origin.Typed,
                Due = new WrittenDate("March 2027", DatePrecision.Month, new DateOnly(2027, 3, 1), new DateOnly(2027, 3, 31)), Status = "In progress",
            });
        }

        await db.SaveAsync(user.Did("plans.action-added", plan.PlanId, TimeProvider.System));
    }

    private static async Task CopyAsync(DatabaseSettings settings, int partnerships)
    {
        await using DbConnection connection = settings.IsPostgres ? new NpgsqlConnection(settings.ConnectionString) : new SqliteConnection(DataSetup.SqliteConnectionString(settings));
        await connection.OpenAsync();
        await RunAsync(connection, settings.IsPostgres ? "SET session_replication_role = replica" : "PRAGMA foreign_keys = OFF");
        string template = (await TextsAsync(connection, "SELECT partnership_id FROM partnerships"))[0];
        IReadOnlyList<string> tables = await TablesAsync(connection, settings.IsPostgres);
        await using (DbTransaction transaction = await connection.BeginTransactionAsync())
        {
            for (int copy = 1; copy < partnerships; copy++)
            {
                string id = settings.IsPostgres ? Guid.CreateVersion7().ToString() : Guid.CreateVersion7().ToString().ToUpperInvariant();
                await CopyRowsAsync(connection, "partnerships", template, id, settings.IsPostgres, copy);
                foreach (string table in tables)
                {
                    await CopyRowsAsync(connection, table, template, id, settings.IsPostgres, copy);
                }
            }

            await transaction.CommitAsync();
        }

        // A database that is at work has its statistics: PostgreSQL gathers them by itself.
        await RunAsync(connection, settings.IsPostgres ? "VACUUM ANALYZE" : "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static async Task CopyRowsAsync(DbConnection connection, string table, string template, string id, bool isPostgres, int copy)
    {
        IReadOnlyList<string> columns = await TextsAsync(connection, isPostgres
            ? $"SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}'"
            : $"SELECT name FROM pragma_table_info('{table}')");
        string Source(string column) => column switch
        {
            "partnership_id" => isPostgres ? $"'{id}'::uuid" : $"'{id}'",
            "name" when table == "partnerships" => FormattableString.Invariant($"name || ' {copy}'"),
            _ when column.EndsWith("_id", StringComparison.Ordinal) => OwnKey(column, copy, isPostgres),
            _ => column,
        };
        await RunAsync(connection, $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", columns.Select(Source))} FROM {table} WHERE partnership_id = '{template}'");
    }

    /// <summary>The same key with another end and another version, which the program gives to none: what belongs together within the copy still does.</summary>
    private static string OwnKey(string column, int copy, bool isPostgres) => isPostgres
        ? FormattableString.Invariant($"(substr({column}::text, 1, 14) || '8' || substr({column}::text, 16, 17) || '{copy:x4}')::uuid")
        : FormattableString.Invariant($"substr({column}, 1, 14) || '8' || substr({column}, 16, 17) || '{copy:X4}'");

    /// <summary>The tables that hold what belongs to a partnership.</summary>
    private static async Task<IReadOnlyList<string>> TablesAsync(DbConnection connection, bool isPostgres) => await TextsAsync(connection, isPostgres
        ? "SELECT table_name FROM information_schema.columns WHERE column_name = 'partnership_id' AND table_schema = 'public' AND table_name <> 'partnerships'"
        : "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'partnership_id' AND m.name <> 'partnerships'");

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(DbConnection connection, string sql)
    {
        List<string> texts = [];
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetValue(0).ToString()!);
        }

        return texts;
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Platform.Data;

public sealed class SchemaTests
{
    [Fact]
    public void Each_script_has_its_twin_for_the_other_engine()
    {
        IEnumerable<string> sqlite = MigrationScript.All("sqlite").Select(script => $"{script.Number:0000}-{script.Name}");
        IEnumerable<string> postgres = MigrationScript.All("postgres").Select(script => $"{script.Number:0000}-{script.Name}");

        Assert.Equal(sqlite, postgres);
    }

    [Fact]
    public void Scripts_are_numbered_from_one_without_a_gap()
    {
        IEnumerable<int> numbers = MigrationScript.All("sqlite").Select(script => script.Number);

        Assert.Equal(Enumerable.Range(1, numbers.Count()), numbers);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Every_mapped_column_is_in_the_migrated_database(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine, isEmpty: true);
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        AppDb db = scope.ServiceProvider.GetRequiredService<AppDb>();

        Dictionary<string, bool> columns = await ColumnsAsync(db, engine);
        List<string> wrong = [.. db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property => Difference(entity, property, columns))).OfType<string>()];

        Assert.True(wrong.Count == 0, $"{string.Join("\n", wrong)}\n\nEF Core would write this:\n{(wrong.Count == 0 ? "" : db.Database.GenerateCreateScript())}");
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Every_column_of_a_mapped_table_is_mapped(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine, isEmpty: true);
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        AppDb db = scope.ServiceProvider.GetRequiredService<AppDb>();

        HashSet<string> mapped = [.. db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property => NameOf(entity, property))), "schema_versions.number", "schema_versions.name", "schema_versions.applied_at"];
        IEnumerable<string> unmapped = (await ColumnsAsync(db, engine)).Keys.Where(column => !mapped.Contains(column));

        Assert.Empty(unmapped);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Migrating_twice_does_nothing_the_second_time(Engine engine)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(engine);
        var migrator = new Migrator(database.Settings, TimeProvider.System);

        IReadOnlyList<MigrationScript> first = await migrator.MigrateAsync();
        IReadOnlyList<MigrationScript> second = await migrator.MigrateAsync();

        Assert.NotEmpty(first);
        Assert.Empty(second);
        Assert.Empty(await migrator.MissingAsync());
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Two_programs_that_migrate_at_once_do_not_run_a_script_twice(Engine engine)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new Migrator(database.Settings, TimeProvider.System).MigrateAsync())));

        Assert.Empty(await new Migrator(database.Settings, TimeProvider.System).MissingAsync());
    }

    [Fact]
    public async Task An_embedded_file_that_holds_data_is_copied_before_it_is_changed()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(Engine.Sqlite);
        MigrationScript first = MigrationScript.All("sqlite")[0];
        await using (var connection = new SqliteConnection(DataSetup.SqliteConnectionString(database.Settings)))
        {
            await connection.OpenAsync();
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = first.Sql + "CREATE TABLE schema_versions (number integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_at text NOT NULL); INSERT INTO schema_versions VALUES (1, 'house', '')";
            await command.ExecuteNonQueryAsync();
        }

        await new Migrator(database.Settings, TimeProvider.System).MigrateAsync();

        string copy = Assert.Single(Directory.GetFiles(Path.Combine(database.Settings.DataFolder, "backups")));
        Assert.StartsWith("wardmote-before-0002-", Path.GetFileName(copy), StringComparison.Ordinal);
        Assert.True(new FileInfo(copy).Length > 0);
    }

    private static string? Difference(IEntityType entity, IProperty property, Dictionary<string, bool> columns)
    {
        string name = NameOf(entity, property);
        return !columns.TryGetValue(name, out bool isNullable) ? $"{name} is not in the database"
            : isNullable != property.IsColumnNullable() ? $"{name} is {(isNullable ? "nullable" : "NOT NULL")} in the database but not in the model"
            : null;
    }

    private static string NameOf(IEntityType entity, IProperty property) => $"{entity.GetTableName()}.{property.GetColumnName()}";

    /// <summary>The columns by "table.column", each with whether it may be null.</summary>
    private static async Task<Dictionary<string, bool>> ColumnsAsync(AppDb db, Engine engine)
    {
        await db.Database.OpenConnectionAsync();
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = engine == Engine.Sqlite
            ? "SELECT t.name, c.name, c.\"notnull\" = 0 FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
            : "SELECT table_name, column_name, is_nullable = 'YES' FROM information_schema.columns WHERE table_schema = current_schema()";
        Dictionary<string, bool> columns = new(StringComparer.Ordinal);
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            columns[$"{reader.GetString(0)}.{reader.GetString(1)}"] = Convert.ToBoolean(reader.GetValue(2), System.Globalization.CultureInfo.InvariantCulture);
        }

        return columns;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Reading;
using Wardmote.Evidence.Rows;
using Wardmote.Mail;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Bench;

/// <summary>Times a police file read and counted beside DuckDB and fread, and checked, placed in wards and stored beside PostgreSQL's COPY and GROUP BY.</summary>
internal static class Incidents
{
    private const int Runs = 5;

    /// <summary>Times reading, counting, placing and storing beside the peers.</summary>
    /// <param name="rows">A street file of a million rows, as gen.py of the peers writes it.</param>
    /// <param name="wards">Its wards as GeoJSON.</param>
    /// <param name="duckDb">A folder with @duckdb/node-api.</param>
    /// <param name="postgres">The connection string of a database in which a table may be made.</param>
    public static async Task RunAsync(string rows, string wards, string? duckDb, string? postgres)
    {
        string threads = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);
        string runs = Runs.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine($"The median of {Runs} runs on {threads} cores, the programs in turn; what each counted stands beside it.");
        Console.WriteLine();
        Console.WriteLine("| Work | Program | Seconds | Groups | Rows | Wardmote’s time against it |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: |");
        List<double[]> counted = [];
        for (int run = 0; run <= Runs; run++)
        {
            counted.Add(await CountedAsync(rows));
        }

        double[] own = Middle(counted.Skip(1));
        Print("read and counted", "Wardmote", own, own);
        Print("read and counted", "DuckDB", Middle(Peer.Lines(duckDb, "node", Path.Combine(AppContext.BaseDirectory, "incidents-duckdb.mjs"), rows, threads, runs)), own);
        Print("read and counted", "data.table fread", Middle(Peer.Lines(null, "Rscript", Path.Combine(AppContext.BaseDirectory, "incidents-fread.R"), rows, threads, runs)), own);
        List<double[]> stored = [];
        for (int run = 0; run <= Runs; run++)
        {
            stored.Add(await StoredAsync(rows, wards));
        }

        own = Middle(stored.Skip(1));
        Print("read, checked, placed in wards and stored", "Wardmote", own, own);
        if (postgres is not null)
        {
            List<double[]> copied = [];
            for (int run = 0; run < Runs; run++)
            {
                copied.Add(await CopiedAsync(rows, postgres));
            }

            Print("copied and grouped, neither checked nor placed", "PostgreSQL COPY and GROUP BY", Middle(copied), own);
        }
    }

    /// <summary>Brings in files and says how long it took, in how much memory, into how large a database.</summary>
    public static async Task ImportAsync(string path, string wards)
    {
        string folder = Directory.CreateTempSubdirectory("wardmote-bench").FullName;
        await using ServiceProvider services = await OpenAsync(folder, wards);
        Stopwatch watch = Stopwatch.StartNew();
        long read = await ImportAsync(services, path);
        double seconds = watch.Elapsed.TotalSeconds;
        long size = new FileInfo(Path.Combine(folder, "wardmote.db")).Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read:N0} rows in {seconds:0.0} s, {read / seconds:N0} a second; database {size / 1e6:N0} MB; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB"));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<double[]> CountedAsync(string rows)
    {
        Stopwatch watch = Stopwatch.StartNew();
        ReadFile file = await FileReader.ReadAsync(PoliceFile.At(rows), new ReadingRules(DateOnly.MaxValue, Cores: Environment.ProcessorCount));
        long groups = 0;
        foreach (ReadMonth month in file.Months)
        {
            groups += Groups(month.Rows);
        }

        return [watch.Elapsed.TotalSeconds, groups, file.Kept];
    }

    private static int Groups(MonthRows rows)
    {
        const int Types = 17;
        ReadOnlySpan<int> lsoaOf = rows.Points.LsoaOf;
        int[] counts = new int[(rows.Points.Lsoas.Count + 1) * Types];
        ReadOnlySpan<int> point = rows.Point.Numbers;
        ReadOnlySpan<byte> type = rows.Type.Bytes;
        for (int row = 0; row < point.Length; row++)
        {
            int lsoa = point[row] == rows.Point.None ? rows.Points.Lsoas.Count : lsoaOf[point[row]];
            counts[(lsoa * Types) + type[row]]++;
        }

        return counts.Count(count => count > 0);
    }

    private static async Task<double[]> StoredAsync(string rows, string wards)
    {
        string folder = Directory.CreateTempSubdirectory("wardmote-bench").FullName;
        await using ServiceProvider services = await OpenAsync(folder, wards);
        Stopwatch watch = Stopwatch.StartNew();
        long read = await ImportAsync(services, rows);
        double seconds = watch.Elapsed.TotalSeconds;
        Directory.Delete(folder, recursive: true);
        return [seconds, 0, read];
    }

    private static async Task<long> ImportAsync(ServiceProvider services, string path)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        Partnership partnership = (await scope.ServiceProvider.GetRequiredService<AppDb>().AllPartnershipsAsync(default)).Single();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().WorkAsProgram("The bench", partnership.PartnershipId, partnership.Name);
        using PoliceFiles files = PoliceFiles.At([path], []);
        return (await scope.ServiceProvider.GetRequiredService<ImportIncidents>().RunAsync(new(files, "metropolitan"))).Read;
    }

    /// <summary>A new database with one partnership and the wards.</summary>
    private static async Task<ServiceProvider> OpenAsync(string folder, string wards)
    {
        DatabaseSettings database = DatabaseSettings.Of(folder, null);
        await new Migrator(database, TimeProvider.System).MigrateAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddWardmote(database, MailSettings.None, DigestHours.Usual);
        ServiceProvider provider = services.BuildServiceProvider();
        await using AsyncServiceScope scope = provider.CreateAsyncScope();
        var user = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        user.WorkAsProgram("The bench", Guid.Empty, "");
        Partnership partnership = await scope.ServiceProvider.GetRequiredService<BeginPartnership>().RunAsync(default);
        user.WorkAsProgram("The bench", partnership.PartnershipId, partnership.Name);
        await AddWardsAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), user, partnership.PartnershipId, wards);
        return provider;
    }

    private static async Task AddWardsAsync(AppDb db, CurrentUser user, Guid partnershipId, string wards)
    {
        var set = new AreaSet(partnershipId, AreaKind.Ward, 2025);
        db.Add(set);
        using JsonDocument document = JsonDocument.Parse(await File.ReadAllBytesAsync(wards));
        foreach (JsonElement feature in document.RootElement.GetProperty("features").EnumerateArray())
        {
            string code = feature.GetProperty("properties").GetProperty("code").GetString()!;
            JsonElement geometry = feature.GetProperty("geometry");
            JsonElement coordinates = geometry.GetProperty("coordinates");
            IEnumerable<JsonElement> polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray();
            var shape = new Analysis.Geometry.Shape(polygons.Select(polygon => polygon.EnumerateArray().Select(ring => ring.EnumerateArray().Select(at => new Analysis.Geometry.Position(at[0].GetDouble(), at[1].GetDouble())))));
            byte[] borders = AreaBorders.Pack(shape);
            db.Add(new Area(partnershipId, set.AreaSetId, code, code, borders, borders));
        }

        await db.SaveAsync(user.Did("areas.set-kept", set.AreaSetId, TimeProvider.System));
    }

    private static async Task<double[]> CopiedAsync(string rows, string postgres)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await ExecuteAsync(connection, "DROP TABLE IF EXISTS bench_rows; CREATE UNLOGGED TABLE bench_rows (id text, month text, rb text, fw text, lon float8, lat float8, loc text, lsoa text, lname text, type text, outc text, ctx text)");
        Stopwatch watch = Stopwatch.StartNew();
        await using (TextWriter copy = await connection.BeginTextImportAsync("COPY bench_rows FROM STDIN (FORMAT csv, HEADER)"))
        {
            using StreamReader file = File.OpenText(rows);
            char[] buffer = new char[1 << 20];
            while (await file.ReadBlockAsync(buffer) is > 0 and int read)
            {
                await copy.WriteAsync(buffer.AsMemory(0, read));
            }
        }

        await using var command = new NpgsqlCommand("SELECT count(*), sum(n)::bigint FROM (SELECT lsoa, month, type, count(*) n FROM bench_rows GROUP BY 1, 2, 3) q", connection);
        double[] answer;
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync())
        {
            await reader.ReadAsync();
            answer = [watch.Elapsed.TotalSeconds, reader.GetInt64(0), reader.GetInt64(1)];
        }

        await ExecuteAsync(connection, "DROP TABLE bench_rows");
        return answer;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static double[] Middle(IEnumerable<double[]>? runs) => runs?.OrderBy(run => run[0]).ToArray() is { Length: > 0 } sorted ? sorted[sorted.Length / 2] : [];

    private static void Print(string work, string program, double[] run, double[] own) => Console.WriteLine(run.Length == 0
        ? $"| {work} | {program} | not installed | | | |"
        : string.Create(CultureInfo.InvariantCulture, $"| {work} | {program} | {run[0]:0.00} | {(run[1] > 0 ? run[1].ToString("N0", CultureInfo.InvariantCulture) : "")} | {run[2]:N0} | {own[0] / run[0]:0.00} |"));
}

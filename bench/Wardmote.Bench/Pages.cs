using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Npgsql;
using Wardmote.Accounts;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Bench;

/// <summary>How long the main pages take for one partnership among many, against the same partnership alone, and how many requests a second they bear.</summary>
internal static partial class Pages
{
    private const int Rounds = 40;
    private const int WarmingUp = 40;
    private static readonly TimeSpan Load = TimeSpan.FromSeconds(3);

    /// <summary>Makes both installations, measures, and prints the table.</summary>
    /// <param name="partnerships">How many the large installation holds.</param>
    /// <param name="postgres">The PostgreSQL server to measure on; none for SQLite.</param>
    /// <param name="keptIn">The folder in which SQLite's installations are kept for the next time; none to throw them away.</param>
    public static async Task RunAsync(int partnerships, string? postgres, string? keptIn)
    {
        string folder = keptIn ?? Directory.CreateTempSubdirectory("wardmote-bench-").FullName;
        try
        {
            await (postgres is null
                ? MeasureAsync("SQLite", new(Path.Combine(folder, "one")), new(Path.Combine(folder, "many")), partnerships)
                : MeasureAsync("PostgreSQL", new(Path.Combine(folder, "pg-one"), await NewDatabaseAsync(postgres, "wardmote_bench_one")), new(Path.Combine(folder, "pg-many"), await NewDatabaseAsync(postgres, "wardmote_bench_many")), partnerships));
        }
        finally
        {
            if (keptIn is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task MeasureAsync(string engine, DatabaseSettings one, DatabaseSettings many, int partnerships)
    {
        var watch = Stopwatch.StartNew();
        await MakeAsync(one, 1);
        await MakeAsync(many, partnerships);
        Console.WriteLine($"## {engine}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Both installations were made in {watch.Elapsed.TotalSeconds:0} seconds."));
        Console.WriteLine();
        await using ServedApp alone = await ServeAsync(one);
        await using ServedApp among = await ServeAsync(many);
        await using ServedApp hello = await ServedApp.StartAsync(Environment.ProcessPath!, "--hello");
        List<(string Name, string Alone, string Among, List<Pair> Pairs)> pages = [];
        foreach ((string name, string address) in await AddressesAsync(alone.Browser))
        {
            // The keys differ from one installation to the other, the pages do not.
            string other = (await AddressesAsync(among.Browser)).First(page => page.Name == name).Address;
            if (await AnswersAsync(alone.Browser, address) && await AnswersAsync(among.Browser, other))
            {
                pages.Add((name, address, other, []));
            }
        }

        for (int round = 0; round < WarmingUp; round++)
        {
            foreach ((_, string here, string there, _) in pages)
            {
                await TimeAsync(alone.Browser, here);
                await TimeAsync(among.Browser, there);
            }
        }

        for (int round = 0; round < Rounds; round++)
        {
            foreach ((_, string here, string there, List<Pair> pairs) in pages)
            {
                // By turns, and first one then the other, so that whatever else the machine does falls on both.
                pairs.Add(await PairAsync(alone, here, among, there, isOneFirst: round % 2 == 0));
            }
        }

        double helloRate = await RateAsync(hello.Browser, "/");
        Console.WriteLine($"| Page | One partnership, ms | One of {partnerships}, ms | Ratio | Processor alone, ms | Processor among, ms | Requests a second | Share of “hello” |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach ((string name, _, string there, List<Pair> pairs) in pages)
        {
            double rate = await RateAsync(among.Browser, there);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(pairs.Select(pair => pair.Alone.Ms)):0.0} | {Median(pairs.Select(pair => pair.Among.Ms)):0.0} | {Median(pairs.Select(pair => pair.Among.Ms / pair.Alone.Ms)):0.00} | {pairs.Average(pair => pair.Alone.ProcessorMs):0} | {pairs.Average(pair => pair.Among.ProcessorMs):0} | {rate:N0} | {rate / helloRate:0.000} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| “hello” | | | | {helloRate:N0} | 1 |"));
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Peak memory: {alone.PeakMegabytes:0} MB with one partnership, {among.PeakMegabytes:0} MB with {partnerships}."));
        Console.WriteLine();
    }

    private static async Task MakeAsync(DatabaseSettings settings, int partnerships)
    {
        Directory.CreateDirectory(settings.DataFolder);
        if (settings.IsPostgres || !File.Exists(settings.SqliteFile))
        {
            await Installation.MakeAsync(settings, partnerships);
        }
    }

    private static async Task<ServedApp> ServeAsync(DatabaseSettings settings)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "wardmote.dll");
        ServedApp app = await ServedApp.StartAsync("dotnet", [program, "--data", settings.DataFolder, .. settings.IsPostgres ? ["--database", settings.ConnectionString!] : Array.Empty<string>()]);
        await app.SignInAsync("performance@northmere.example", Demonstration.Password);
        return app;
    }

    /// <summary>The main pages, found as a person finds them: from the lists to the things.</summary>
    private static async Task<IReadOnlyList<(string Name, string Address)>> AddressesAsync(HttpClient browser)
    {
        string indicators = await ReadAsync(browser, "/indicators");
        string rounds = await ReadAsync(browser, "/rounds");
        string plans = await ReadAsync(browser, "/plans");
        string? indicator = await FirstAsync(browser, indicators, "indicators");
        string? round = await FirstAsync(browser, rounds, "rounds");
        string? plan = await FirstAsync(browser, plans, "plans");
        List<(string, string?)> pages =
        [
            ("Overview", "/"), ("My work", "/my-work"), ("Search", "/search?q=burglary"), ("Indicators", "/indicators"), ("An indicator", indicator), ("Scorecard", "/scorecards"),
            ("Comparison of periods", "/indicators/compare"), ("Rounds", "/rounds"), ("A round", round), ("My return", round is null ? null : $"{round}/mine"), ("Plans", "/plans"), ("A plan", plan),
            ("Measures of a plan", plan is null ? null : $"{plan}/measures"), ("Plan on a page", plan is null ? null : $"{plan}/page"), ("Board", plan is null ? null : $"{plan}/board"), ("Calendar", plan is null ? null : $"{plan}/calendar"),
            ("Timeline", plan is null ? null : $"{plan}/timeline"), ("Faults of a plan", plan is null ? null : $"{plan}/faults"), ("Freshness", "/freshness"), ("Reports", "/reports"),
            ("Quarterly report", $"/reports/preview?kind=Quarterly&period={Period.Of(PeriodKind.Quarter, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Previous.Code}"), ("Plan as a report", plan is null ? null : $"/reports/preview?kind=Plan&planId={plan.Split('/')[^1]}"),
        ];
        return [.. pages.Where(page => page.Item2 is not null).Select(page => (page.Item1, page.Item2!))];
    }

    /// <summary>The first thing on a list whose page opens: a reading that is not kept yet has none.</summary>
    private static async Task<string?> FirstAsync(HttpClient browser, string html, string kind)
    {
        foreach (string address in Regex.Matches(html, $"/{kind}/[0-9a-f]{{8}}-[0-9a-f-]{{27}}", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Value).Distinct())
        {
            if ((await ReadAsync(browser, address)).Length > 0)
            {
                return address;
            }
        }

        return null;
    }

    private static async Task<string> ReadAsync(HttpClient browser, string address)
    {
        using HttpResponseMessage answer = await browser.GetAsync(address);
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : "";
    }

    private static async Task<bool> AnswersAsync(HttpClient browser, string address)
    {
        bool answers = (await ReadAsync(browser, address)).Length > 0;
        if (!answers)
        {
            Console.Error.WriteLine($"{address} did not answer and is left out");
        }

        return answers;
    }

    private static async Task<double> TimeAsync(HttpClient browser, string address)
    {
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await browser.GetAsync(address);
        await answer.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Requests a second with four at a time.</summary>
    private static async Task<double> RateAsync(HttpClient browser, string address)
    {
        int done = 0;
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(start) < Load)
            {
                await TimeAsync(browser, address);
                Interlocked.Increment(ref done);
            }
        }));
        return done / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return ordered[ordered.Length / 2];
    }

    private static async Task<Pair> PairAsync(ServedApp alone, string here, ServedApp among, string there, bool isOneFirst)
    {
        if (isOneFirst)
        {
            return new(await MeasureAsync(alone, here), await MeasureAsync(among, there));
        }

        Opening last = await MeasureAsync(among, there);
        return new(await MeasureAsync(alone, here), last);
    }

    private static async Task<Opening> MeasureAsync(ServedApp app, string address)
    {
        double before = app.ProcessorMilliseconds;
        double ms = await TimeAsync(app.Browser, address);
        return new(ms, app.ProcessorMilliseconds - before);
    }

    /// <summary>One opening of a page: how long it took, and how long the server's process had a processor for it.</summary>
    private sealed record Opening(double Ms, double ProcessorMs);

    /// <summary>The same page opened in both installations, one right after the other.</summary>
    private sealed record Pair(Opening Alone, Opening Among);

    private static async Task<string> NewDatabaseAsync(string server, string name)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(server);
        foreach (string sql in new[] { $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", $"CREATE DATABASE {name}" })
        {
            await using NpgsqlCommand command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }

        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }
}

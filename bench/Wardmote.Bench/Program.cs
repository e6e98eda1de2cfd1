using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Wardmote.Bench;

if (args is ["--read", string reader, string path])
{
    Reading.Here(reader, path);
    return;
}

if (args is ["--hello", "--urls", string urls])
{
    WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls(urls);
    WebApplication hello = builder.Build();
    hello.MapGet("/{*any}", () => "hello");
    await hello.RunAsync();
    return;
}

if (args is ["pages", .. string[] rest])
{
    string? After(string option) => Array.IndexOf(rest, option) is >= 0 and int at ? rest[at + 1] : null;
    await Pages.RunAsync(int.Parse(After("--partnerships") ?? "300", CultureInfo.InvariantCulture), After("--postgres"), After("--keep"));
    return;
}

if (args is ["forecasts", .. string[] few])
{
    Forecasts.Run(few is ["--peer-series", string count] ? int.Parse(count, CultureInfo.InvariantCulture) : 60);
    return;
}

if (args is ["spatial", string data, .. string[] only])
{
    Spatial.Run(data, only);
    return;
}

if (args is ["--spatial", string work, string from])
{
    SpatialWork.Here(work, from);
    return;
}

if (args is ["incidents", string rows, string wards, .. string[] options])
{
    string? Named(string option) => Array.IndexOf(options, option) is >= 0 and int at ? options[at + 1] : null;
    await (Path.GetExtension(rows) == ".csv" ? Incidents.RunAsync(rows, wards, Named("--duckdb"), Named("--postgres")) : Incidents.ImportAsync(rows, wards));
    return;
}

const int Runs = 5;
string? pattern = args is ["--like", string plan] ? plan : null;
string self = Environment.ProcessPath!;
string peer = Path.Combine(AppContext.BaseDirectory, "peer.py");
Console.WriteLine($"Reading a Word plan {(pattern is null ? "of invented rows" : $"that repeats {Path.GetFileName(pattern)}")}; the median of {Runs} readings, each in a process of its own.");
Console.WriteLine();
Console.WriteLine("| Pages | Reader | Seconds | Pages a second | Peak memory, MB | Time against Open XML |");
Console.WriteLine("| ---: | --- | ---: | ---: | ---: | ---: |");
foreach (int pages in (int[])[20, 200, 2000])
{
    string file = Path.Combine(Path.GetTempPath(), $"wardmote-bench-{Environment.ProcessId}-{pages}.docx");
    LongPlan.Write(file, pages, pattern);
    try
    {
        Reading? bare = Median(() => Reading.Elsewhere(self, "--read", "bare", file));
        Print(pages, "Wardmote, all blocks", Median(() => Reading.Elsewhere(self, "--read", "wardmote", file)), bare);
        Print(pages, "Open XML library, text alone", bare, bare);
        Print(pages, "Python, text alone", Median(() => Reading.Elsewhere("python3", peer, file)), bare);
    }
    finally
    {
        File.Delete(file);
    }
}

static Reading? Median(Func<Reading?> read)
{
    Reading?[] readings = [.. Enumerable.Range(0, Runs).Select(_ => read())];
    return Array.TrueForAll(readings, reading => reading is not null)
        ? new Reading(Middle(readings.Select(reading => reading!.Seconds)), Middle(readings.Select(reading => reading!.Megabytes)))
        : null;
}

static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);

static void Print(int pages, string name, Reading? reading, Reading? peer) => Console.WriteLine(reading is null
    ? $"| {pages} | {name} | not installed | | | |"
    : string.Create(CultureInfo.InvariantCulture, $"| {pages} | {name} | {reading.Seconds:0.00} | {pages / reading.Seconds:N0} | {reading.Megabytes:N0} | {(peer is null ? "" : $"{reading.Seconds / peer.Seconds:0.00}")} |"));

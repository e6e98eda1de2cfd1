using System.Diagnostics;
using System.Globalization;
using Wardmote.Analysis.Forecasts;
using Wardmote.Analysis.Forecasts.Smoothing;

namespace Wardmote.Bench;

/// <summary>Exponential smoothing with automatic choice on made-up counts, beside R's <c>ets</c> on the same series in the same run.</summary>
internal static class Forecasts
{
    private const int Series = 600;
    private const int Months = 60;
    private const int Ahead = 12;
    private const int Runs = 5;

    /// <summary>Times both and prints the ratio.</summary>
    /// <param name="peerSeries">How many of the series R is given, because it takes long.</param>
    public static void Run(int peerSeries)
    {
        double[][] made = [.. Enumerable.Range(0, Series).Select(Made)];
        double[][] known = [.. made.Select(months => months[..Months])];
        Console.WriteLine($"{Series} series of {Months} months, {Ahead} ahead; R on {peerSeries} of them.");
        Console.WriteLine();
        Console.WriteLine("| Program | Milliseconds a series | 80 % range held | 95 % range held | Mean miss | Times as fast as R |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        (double cold, _) = Timed(known);
        (double Seconds, Forecast[] Made)[] warm = [.. Enumerable.Range(0, Runs).Select(_ => Timed(known)).OrderBy(run => run.Seconds)];
        double[]? peer = Peer(made, peerSeries);
        Forecast[] forecasts = warm[Runs / 2].Made;
        Print("Wardmote, first run with compiling", cold, made, forecasts, peer);
        Print($"Wardmote, median of {Runs}", warm[Runs / 2].Seconds, made, forecasts, peer);
        Print($"Wardmote, on R's {peerSeries} alone", warm[Runs / 2].Seconds, made[..peerSeries], forecasts[..peerSeries], peer);
        Console.WriteLine(peer is null
            ? "| R ets | not installed (r-base-core, r-cran-forecast) | | | | |"
            : string.Create(CultureInfo.InvariantCulture, $"| R ets | {peer[0] * 1000:0.0} | {peer[1]:0.000} | {peer[2]:0.000} | {peer[3]:0.00} | 1 |"));
    }

    private static (double Seconds, Forecast[] Made) Timed(double[][] known)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Forecast[] forecasts = [.. Ets.ChooseAll(known, 12).Select(model => model.Ahead(Ahead))];
        return (watch.Elapsed.TotalSeconds / known.Length, forecasts);
    }

    private static void Print(string program, double seconds, double[][] made, Forecast[] forecasts, double[]? peer)
    {
        double Share(Func<Forecast, IReadOnlyList<Analysis.Interval>> ranges) => made.Zip(forecasts).Average(pair =>
            ranges(pair.Second).Select((range, step) => pair.First[Months + step] >= Math.Floor(range.Low) && pair.First[Months + step] <= Math.Ceiling(range.High) ? 1.0 : 0).Average());
        double missed = made.Zip(forecasts).Average(pair => pair.Second.Mean.Select((mean, step) => Math.Abs(pair.First[Months + step] - mean)).Average());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {program} | {seconds * 1000:0.0} | {Share(forecast => forecast.Range80):0.000} | {Share(forecast => forecast.Range95):0.000} | {missed:0.00} | {(peer is null ? "" : $"{peer[0] / seconds:0}")} |"));
    }

    /// <summary>Seconds a series, the two coverages and the mean miss; none where R or its package is missing.</summary>
    private static double[]? Peer(double[][] made, int peerSeries)
    {
        string file = Path.Combine(Path.GetTempPath(), $"wardmote-bench-{Environment.ProcessId}-series.csv");
        File.WriteAllLines(file, made.Select(months => string.Join(',', months.Select(month => month.ToString(CultureInfo.InvariantCulture)))));
        try
        {
            ProcessStartInfo start = new("Rscript", [Path.Combine(AppContext.BaseDirectory, "forecasts.R"), file, peerSeries.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            using Process process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            string said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? [.. said.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => part.Length > 0).Select(part => double.Parse(part, CultureInfo.InvariantCulture))] : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Counts that vary more than chance (negative binomial, size 8) around a level of about ten with a slow drift and a season; seeded by the place of the series.</summary>
    private static double[] Made(int place)
    {
        Random random = new(20261121 + place);
        double Normal() => Analysis.Normal.Quantile(0.5 + (random.NextDouble() - 0.5) * (1 - 1e-12));
        double level = Math.Exp(2.3 + 0.9 * Normal());
        double drift = 0.005 * Normal();
        int peak = random.Next(12);
        return
        [
            .. Enumerable.Range(0, Months + Ahead).Select(month =>
            {
                double mean = level * Math.Exp(drift * month) * (1 + 0.2 * Math.Sin(2 * Math.PI * (month + peak) / 12));
                return (double)Analysis.NegativeBinomial.Quantile(0.5 + (random.NextDouble() - 0.5) * (1 - 1e-12), mean, 8);
            }),
        ];
    }
}

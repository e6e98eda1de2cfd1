using System.Diagnostics;
using System.Globalization;

namespace Wardmote.Bench;

/// <summary>Placing points, density, Gi* and near repeats beside their peers, on the same data in the same run; each program three times in a process of its own.</summary>
internal static class Spatial
{
    private const int Runs = 3;

    private sealed record Program(string Name, string File, string[] Arguments, bool IsOneCore = false);

    /// <summary>What one process said: the seconds of its first time and the median of the later ones, its memory, and the figure to compare.</summary>
    private sealed record Outcome(double First, double Later, double Megabytes, string Figure);

    /// <summary>Runs all works, or only those named (b, c, d, g), on the data in the folder.</summary>
    public static void Run(string data, string[] only)
    {
        string self = Environment.ProcessPath!;
        string python = Path.Combine(AppContext.BaseDirectory, "spatial.py");
        string r = Path.Combine(AppContext.BaseDirectory, "spatial.R");
        Program Own(string name, string work, bool isOneCore = false) => new(name, self, ["--spatial", work, data], isOneCore);
        Program Python(string name, string work) => new(name, "/usr/bin/python3", [python, work, data]);
        Program InR(string name, string work) => new(name, "Rscript", [r, work, data]);
        (string Key, string Title, Program[] Programs)[] works =
        [
            ("b", "1,000,000 points in 600 wards of 375 vertices, index built each time",
                [Own("NetTopologySuite, one thread", "places-nts"), Own("Wardmote", "places"), Own("Wardmote, one core", "places", true), InR("sf", "places")]),
            ("c", "Quartic density, radius 300 m, of 200,000 points on 500 × 500: exact", [Python("scipy, exact", "density-exact"), Own("Wardmote, exact", "density-exact"), Own("Wardmote, exact, one core", "density-exact", true)]),
            ("c", "The same, binned", [Python("scipy, histogram and FFT", "density-binned"), Own("Wardmote, binned", "density-binned"), InR("spatstat, FFT", "density-binned")]),
            ("d", "Gi* of 5,000 cells, 999 permutations", [InR("spdep", "gi"), Own("Wardmote", "gi"), Own("Wardmote, one core", "gi", true)]),
            ("g", "Near repeats, 3,000 events, 99 permutations", [Own("Wardmote", "knox"), Own("Wardmote, one core", "knox", true)]),
        ];
        foreach ((string key, string title, Program[] programs) in works.Where(work => only.Length == 0 || only.Contains(work.Key)))
        {
            Console.WriteLine($"({key}) {title}");
            Console.WriteLine();
            Console.WriteLine("| Program | Seconds, first | Seconds, later | Peak memory, MB | Times as fast as the first line, first | later | Figure |");
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
            Outcome? peer = null;
            foreach (Program program in programs)
            {
                Outcome? outcome = Median(program);
                peer ??= outcome;
                Console.WriteLine(outcome is null || peer is null
                    ? $"| {program.Name} | not installed | | | | | |"
                    : string.Create(CultureInfo.InvariantCulture, $"| {program.Name} | {outcome.First:0.000} | {outcome.Later:0.000} | {outcome.Megabytes:0} | {peer.First / outcome.First:0.0} | {peer.Later / outcome.Later:0.0} | {outcome.Figure} |"));
            }

            Console.WriteLine();
        }
    }

    private static Outcome? Median(Program program)
    {
        Outcome?[] outcomes = [.. Enumerable.Range(0, Runs).Select(_ => Once(program))];
        double Middle(Func<Outcome, double> of) => outcomes.OfType<Outcome>().Select(of).Order().ElementAt(Runs / 2);
        return Array.Exists(outcomes, outcome => outcome is null)
            ? null
            : new Outcome(Middle(one => one.First), Middle(one => one.Later), Middle(one => one.Megabytes), outcomes[0]!.Figure);
    }

    private static Outcome? Once(Program program)
    {
        try
        {
            ProcessStartInfo start = new(program.File, program.Arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            if (program.IsOneCore)
            {
                start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
            }

            using Process process = Process.Start(start)!;
            process.BeginErrorReadLine();
            string[] said = process.StandardOutput.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                return null;
            }

            double[] numbers = [.. said[..^1].Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
            double[] later = [.. numbers[1..^1].Order()];
            return new Outcome(numbers[0], later.Length == 0 ? numbers[0] : (later[(later.Length - 1) / 2] + later[later.Length / 2]) / 2, numbers[^1], said[^1]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Wardmote.Bench;

/// <summary>Runs another program and takes what it prints.</summary>
internal static class Peer
{
    /// <summary>The numbers of each line that it prints; none where it is not installed or fails.</summary>
    public static double[][]? Lines(string? folder, string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder ?? "" };
            using Process process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            string said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode != 0 ? null
                : [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

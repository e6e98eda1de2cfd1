using System.Diagnostics;

namespace Wardmote.Tests.Cli;

/// <summary>The program as a person starts it from the command line, in a folder of its own.</summary>
public sealed class ProgramRun : IAsyncDisposable
{
    private readonly Process _process;

    private ProgramRun(Process process) => _process = process;

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> ToEndAsync(string folder, params string[] arguments)
    {
        await using ProgramRun run = Start(folder, arguments);
        Task<string> output = run._process.StandardOutput.ReadToEndAsync();
        Task<string> errors = run._process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await run._process.WaitForExitAsync(limit.Token);
        return (run._process.ExitCode, await output, await errors);
    }

    /// <summary>Starts a command that does not end by itself.</summary>
    public static ProgramRun Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "wardmote.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("WARDMOTE_DATABASE");
        return new(Process.Start(start)!);
    }

    /// <summary>Reads what the program prints until a line holds some words; fails where it ends before.</summary>
    public async Task<string> ReadUntilAsync(string words)
    {
        List<string> lines = [];
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            lines.Add(line);
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return string.Join('\n', lines);
            }
        }

        Assert.Fail($"The program ended without “{words}”: {string.Join('\n', lines)} {await _process.StandardError.ReadToEndAsync(limit.Token)}");
        return "";
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}

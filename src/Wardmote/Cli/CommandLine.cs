namespace Wardmote.Cli;

/// <summary>The program's commands.</summary>
public static class CommandLine
{
    public static Task<int> RunAsync(string[] args) => Task.FromResult(0);
}

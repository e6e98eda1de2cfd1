namespace Wardmote.Cli;

/// <summary>What a command tells the script that called it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The plan was checked and something in it stops its publication.</summary>
    public const int BlockingFaults = 1;

    /// <summary>The command could not do what it was asked; why stands on standard error.</summary>
    public const int Refused = 2;

    /// <summary>Somebody pressed Ctrl+C.</summary>
    public const int Interrupted = 130;
}

using System.CommandLine;
using System.Data.Common;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Wardmote.Platform.Common;

namespace Wardmote.Cli;

/// <summary>The program's commands. Each is a file of its own in this folder.</summary>
public static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        // Without this a Windows console, or a file that it is redirected to, would get the letters of another alphabet.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return RunAsync(args, new InvocationConfiguration());
    }

    /// <summary>Runs a command with the outputs that the configuration names.</summary>
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration configuration)
    {
        configuration.EnableDefaultExceptionHandler = false;
        ParseResult command = Root().Parse(args);
        try
        {
            int code = await command.InvokeAsync(configuration);

            // A command that was misspelt must not look to a script like a plan with blocking faults.
            return command.Errors.Count > 0 ? ExitCode.Refused : code;
        }
        catch (Exception refusal) when (Explain(refusal) is not null)
        {
            await configuration.Error.WriteLineAsync(Explain(refusal));
            return ExitCode.Refused;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    public static RootCommand Root()
    {
        var root = new RootCommand("Wardmote: the year’s work of a Community Safety Partnership. Without a command it serves the web pages.")
        {
            ServeCommand.Create(),
            MigrateCommand.Create(),
            PasswordCommand.Create(),
            ReadCommand.Create(),
            CheckCommand.Create(),
            ImportCommand.Create(),
            RoundCommand.Create(),
            ExportCommand.Create(),
            ReportCommand.Create(),
            IndicatorCommand.Create(),
            EvidenceCommand.Create(),
            AnalyseCommand.Create(),
            PrioritiesCommand.Create(),
            FetchCommand.Create(),
            StrategyCommand.Create(),
            AssessCommand.Create(),
        };
        ServeCommand.Furnish(root);
        return root;
    }

    /// <summary>What the person can do about it; none for a mistake in the program, which shows itself in full.</summary>
    private static string? Explain(Exception exception) => exception switch
    {
        RuleBrokenException or NotFoundException or ForbiddenException or ChangedMeanwhileException or UnreadableFileException or SettingException => exception.Message,
        DbException => $"The database cannot be used: {exception.Message}",
        IOException { InnerException: AddressInUseException } => $"{exception.Message} Another program listens there; choose another address with --urls.",
        UnauthorizedAccessException or DirectoryNotFoundException => $"The data folder cannot be used: {exception.Message}",
        _ => null,
    };
}

using System.CommandLine;
using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Wardmote.Platform.Common;

namespace Wardmote.Cli;

/// <summary>The program's commands. Each is a file of its own in this folder.</summary>
public static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await Root().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception refusal) when (Explain(refusal) is not null)
        {
            await Console.Error.WriteLineAsync(Explain(refusal));
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
    }

    public static RootCommand Root()
    {
        var root = new RootCommand("Wardmote: the year’s work of a Community Safety Partnership. Without a command it serves the web pages.")
        {
            ServeCommand.Create(),
            MigrateCommand.Create(),
            PasswordCommand.Create(),
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

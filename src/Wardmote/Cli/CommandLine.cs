using System.CommandLine;

namespace Wardmote.Cli;

/// <summary>The program's commands. Each is a file of its own in this folder.</summary>
public static class CommandLine
{
    public static Task<int> RunAsync(string[] args) => Root().Parse(args).InvokeAsync();

    public static RootCommand Root()
    {
        var root = new RootCommand("Wardmote: the year’s work of a Community Safety Partnership. Without a command it serves the web pages.")
        {
            ServeCommand.Create(),
            MigrateCommand.Create(),
        };
        ServeCommand.Furnish(root);
        return root;
    }
}

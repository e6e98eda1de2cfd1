using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wardmote.Access;
using Wardmote.Cli;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Platform;

/// <summary>Pages of docs/reference that are made from the program, and compared with what is committed.</summary>
public sealed partial class ReferenceTests
{
    [Fact]
    public void Every_permission_is_described_with_the_roles_that_have_it()
    {
        Role[] roles = Enum.GetValues<Role>();
        var page = new StringBuilder($"# Roles\n\nWhat each role may do in its partnership. Everything that is not listed here is refused.\n\n| may | {string.Join(" | ", roles.Select(role => role.Title))} |\n| --- |{string.Concat(roles.Select(_ => " --- |"))}\n");
        foreach (Permission permission in Enum.GetValues<Permission>())
        {
            page.Append(CultureInfo.InvariantCulture, $"| {SummaryOf($"F:{typeof(Permission).FullName}.{permission}")} | {string.Join(" | ", roles.Select(role => role.Allows(permission) ? "yes" : ""))} |\n");
        }

        Documentation.Holds("docs/reference/roles.md", page.ToString());
    }

    [Fact]
    public void Every_command_and_setting_is_described()
    {
        var page = new StringBuilder("# Commands and settings\n\nWritten here as `wardmote`; in a clone, `dotnet run --project src/Wardmote --` stands in its place.\n");
        RootCommand root = CommandLine.Root();
        foreach (Command command in root.Subcommands.Prepend(root).SelectMany(Nested))
        {
            Describe(page, command);
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## Environment\n\n| variable | meaning |\n| --- | --- |\n| `{SharedOptions.DatabaseVariable}` | the PostgreSQL connection string where `--database` is not given |\n");
        foreach (OutgoingSetting setting in OutgoingOptions.Settings)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{setting.Variable}` | {setting.Meaning} |\n");
        }

        Documentation.Holds("docs/reference/commands.md", page.ToString());
    }

    [Fact]
    public void Every_word_of_the_history_is_described()
    {
        var page = new StringBuilder("# Words of the history\n\nWhat an entry in the history can say was done.\n\n| word | as people read it | change |\n| --- | --- | --- |\n");
        foreach ((string word, string change) in AuditWords().Distinct().OrderBy(found => found.Word, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{word}` | {Words.Sentence(word[(word.IndexOf('.', StringComparison.Ordinal) + 1)..])} | {change} |\n");
        }

        Documentation.Holds("docs/reference/history.md", page.ToString());
    }

    [Fact]
    public void A_word_of_the_history_begins_with_the_capability_that_writes_it()
    {
        IEnumerable<string> wrong = SourceFiles.All("src/Wardmote").SelectMany(file => WordsIn(file).Select(word => (file.Path, Word: word)))
            .Where(found => !found.Path.StartsWith("src/Wardmote/Cli/", StringComparison.Ordinal))
            .Where(found => !found.Path.StartsWith($"src/Wardmote/{found.Word.Split('.')[0]}/", StringComparison.OrdinalIgnoreCase))
            .Select(found => $"{found.Path} writes “{found.Word}”");

        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Word, string Change)> AuditWords() => SourceFiles.All("src/Wardmote")
        .SelectMany(file => WordsIn(file).Select(word => (word, Words.Sentence(Path.GetFileNameWithoutExtension(file.Path)))));

    private static IEnumerable<string> WordsIn(SourceFile file) => file.Text.Contains(".Did(", StringComparison.Ordinal)
        ? AuditWord().Matches(file.Text).Select(match => match.Groups["word"].Value)
        : [];

    private static IEnumerable<Command> Nested(Command command) => command is RootCommand ? [command] : command.Subcommands.SelectMany(Nested).Prepend(command);

    private static void Describe(StringBuilder page, Command command)
    {
        string name = command is RootCommand ? "wardmote" : "wardmote " + string.Join(' ', command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => parent.Name).Append(command.Name));
        string arguments = string.Concat(command.Arguments.Select(argument => $" {(argument.HelpName ?? argument.Name).ToUpperInvariant()}"));
        page.Append(CultureInfo.InvariantCulture, $"\n## {name}{arguments}\n\n{command.Description}\n");
        string[] rows =
        [
            .. command.Arguments.Select(argument => $"| `{(argument.HelpName ?? argument.Name).ToUpperInvariant()}` | {argument.Description} |"),
            .. command.Options.Where(option => !option.Hidden && option is not System.CommandLine.Help.HelpOption and not VersionOption).Select(option => $"| `{option.Name}{(option.HelpName is { } value ? " " + value : "")}` | {option.Description}{Default(option)} |"),
        ];
        if (rows.Length > 0)
        {
            page.Append("\n| option | meaning |\n| --- | --- |\n").AppendJoin('\n', rows).Append('\n');
        }
    }

    private static string Default(Option option) => option.HasDefaultValue && option.GetDefaultValue() is { } value and not false ? $" (`{value}` where it is left out)" : "";

    private static string SummaryOf(string member)
    {
        XElement? summary = XDocument.Load(Path.ChangeExtension(typeof(WebApp).Assembly.Location, ".xml")).Descendants("member")
            .FirstOrDefault(candidate => (string?)candidate.Attribute("name") == member)?.Element("summary");
        Assert.True(summary is not null, $"{member} has no summary");
        return summary!.Value.Trim().TrimEnd('.');
    }

    [GeneratedRegex("\"(?<word>[a-z]+\\.[a-z]+(?:-[a-z]+)+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex AuditWord();
}

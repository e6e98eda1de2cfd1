using System.CommandLine;
using System.Text.Json;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Publishing;
using Wardmote.Publishing.Strategies;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Cli;

/// <summary>`wardmote strategy draft --out FILE [--partnership NAME] [--json]`.</summary>
internal static class StrategyCommand
{
    public static Command Create() => new("strategy", "Drafts the partnership’s strategy from what is known")
    {
        Draft(),
    };

    private static Command Draft()
    {
        var command = new Command("draft", "Writes the strategy in its ten sections to a file, and says what is missing");
        var output = new Option<string>("--out") { Description = "The file to write: .docx, .html or .xlsx; one that is there already is replaced", HelpName = "FILE", Required = true };
        var partnership = new Option<string?>("--partnership") { Description = "The partnership, where there are several", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "Answers with one JSON object: the file, and the completeness of each priority" };
        command.Options.Add(output);
        command.Options.Add(partnership);
        command.Options.Add(json);
        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            string path = result.GetValue(output)!;
            string format = FormatOf(path);
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForNamedOrOnlyAsync(result.GetValue(partnership), cancellationToken);
            PartnershipStrategy? kept = await scope.Of<AppDb>().LatestStrategyAsync(cancellationToken);
            WriteStrategy writeStrategy = scope.Of<WriteStrategy>();
            StrategyContent content = await writeStrategy.ContentAsync(kept ?? Unkept(scope), cancellationToken);
            Document document = StrategyDocument.Of(content);
            await OutputFile.WriteAsync(path, await writeStrategy.FileAsync(document, format, cancellationToken), cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(result.GetValue(json) ? DraftedStrategy.Of(content, kept is not null, path) : Says(content, kept is not null, path));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A strategy that is only drafted: nothing of it is kept.</summary>
    private static PartnershipStrategy Unkept(CommandScope scope) =>
        new(scope.Of<CurrentUser>().PartnershipId, StrategyHead.Usual(DateOnly.FromDateTime(scope.Of<TimeProvider>().GetUtcNow().UtcDateTime)));

    private static string FormatOf(string path)
    {
        string end = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return WriteReport.Formats.ContainsKey(end) ? end : throw new SettingException($"“{path}” does not say what kind of file it should be: end it with .docx, .html or .xlsx");
    }

    private static string Says(StrategyContent content, bool isKept, string path) => string.Join('\n',
    [
        $"“{content.Strategy.Title}” is written to {path}",
        .. isKept ? Array.Empty<string>() : ["The partnership has not begun a strategy yet: this is a draft from what is known, and nothing of it is kept."],
        .. content.Gate.Count == 0 ? ["Missing: the partnership has adopted no priority"] : content.Gate.SelectMany(row => row.Missing.Select(found => $"Missing for “{row.Priority.Title}”: {found.Says}")),
        .. content.Gate.Count > 0 && PriorityGate.Gaps(content.Gate) == 0 ? ["Nothing is missing: every priority is complete"] : Array.Empty<string>(),
    ]);
}

/// <summary>What `strategy draft --json` answers.</summary>
internal static class DraftedStrategy
{
    public static string Of(StrategyContent content, bool isKept, string path) => JsonSerializer.Serialize(
        new
        {
            title = content.Strategy.Title,
            state = isKept ? content.Strategy.State.ToString().ToLowerInvariant() : "not begun",
            from = content.Strategy.Head.FirstDay,
            to = content.Strategy.Head.LastDay,
            file = path,
            gaps = PriorityGate.Gaps(content.Gate),
            priorities = content.Gate.Select(row => new
            {
                title = row.Priority.Title,
                checks = row.Findings.ToDictionary(found => JsonNamingPolicy.CamelCase.ConvertName(found.Check.ToString()), found => new { there = found.IsThere, says = found.Says }),
            }),
            sections = StrategySection.All.Select(section => new { number = section.Number, title = section.Title, written = content.Strategy.WordsOf(section).Length > 0 }),
        },
        JsonSerializerOptions.Web);
}

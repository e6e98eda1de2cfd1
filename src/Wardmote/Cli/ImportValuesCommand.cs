using System.CommandLine;
using System.Text.Json;
using Wardmote.Performance;
using Wardmote.Performance.Importing;
using Wardmote.Platform.Common;

namespace Wardmote.Cli;

/// <summary>`wardmote import values FILE --partnership NAME`: takes the good values of a file and says of each other why not.</summary>
internal static class ImportValuesCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create()
    {
        var command = new Command("values", "Takes indicators’ values from a file; taking the same file again changes nothing");
        var file = new Argument<string>("FILE") { Description = "A table of values as .xlsx or .csv" };
        var partnership = new Option<string>("--partnership") { Description = "The partnership that the indicators belong to", HelpName = "NAME", Required = true };
        var map = new Option<string?>("--map") { Description = "The name of a kept use of columns; guessed from the headings where none is given", HelpName = "NAME" };
        var period = new Option<string?>("--period") { Description = "The period of values for which the file names none", HelpName = "PERIOD" };
        var define = new Option<bool>("--define") { Description = "Defines an indicator for each code that is not known" };
        var reason = new Option<string?>("--correct-because") { Description = "Corrects closed figures that differ, for this reason", HelpName = "REASON" };
        var json = new Option<bool>("--json") { Description = "Answers in JSON" };
        command.Arguments.Add(file);
        foreach (Option option in new Option[] { partnership, map, period, define, reason, json })
        {
            command.Options.Add(option);
        }

        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            string path = result.GetValue(file)!;
            Period? otherwise = result.GetValue(period) is not { } typed ? null : PeriodReader.Read(typed) ?? throw new SettingException($"“{typed}” is no period: write 2025-Q2, 2025-06 or 2025/26");
            await using Stream content = PlanFile.Open(path);
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForAsync(result.GetValue(partnership)!, cancellationToken);
            ImportDraft draft = await scope.Of<StartImport>().RunAsync(new(Path.GetFileName(path), content, result.GetValue(map), otherwise), cancellationToken);
            string[] defined = result.GetValue(define) ? [.. draft.Values.Select(ImportValues.NameOf).Where(name => name.Length > 0).Distinct()] : [];
            IReadOnlyList<ImportRow> rows = await scope.Of<ImportValues>().RunAsync(new(draft.ImportDraftId, defined, result.GetValue(reason)), cancellationToken);
            bool isDone = rows.All(row => row.Outcome is not (ImportOutcome.Refused or ImportOutcome.Unknown or ImportOutcome.Closed));
            if (isDone)
            {
                await scope.Of<DiscardImport>().RunAsync(new(draft.ImportDraftId), cancellationToken);
            }

            await WriteAsync(result.InvocationConfiguration.Output, rows, result.GetValue(json), isDone ? null : PerformanceLinks.Import(draft.ImportDraftId));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Says what was taken, and of each other value why not.</summary>
    /// <param name="rest">The page on which what was not taken can be mended; none where all was.</param>
    private static async Task WriteAsync(TextWriter output, IReadOnlyList<ImportRow> rows, bool asJson, string? rest)
    {
        if (asJson)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(
                new
                {
                    summary = ImportValues.Words(rows),
                    mend = rest,
                    rows = rows.Select(row => new { place = row.Source.Place, row.Source.Code, row.Source.Period, row.Source.Written, outcome = row.Outcome.ToString(), row.Why, row.Doubts }),
                },
                Json));
            return;
        }

        await output.WriteLineAsync(ImportValues.Words(rows) + ".");
        foreach (ImportRow row in rows.Where(row => row.Outcome is ImportOutcome.Refused or ImportOutcome.Unknown or ImportOutcome.Closed || row.Doubts.Count > 0))
        {
            await output.WriteLineAsync($"  {row.Source.Place}, {ImportValues.NameOf(row.Source)} “{row.Source.Written}”: {string.Join(" ", new[] { row.Why }.Concat(row.Doubts).Where(text => text.Length > 0))}");
        }

        if (rest is not null)
        {
            await output.WriteLineAsync($"What was not taken waits to be mended at {rest}");
        }
    }
}

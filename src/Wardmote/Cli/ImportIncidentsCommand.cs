using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Reading;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote import incidents PATH...`: brings in police files and says of each what became of its rows.</summary>
internal static class ImportIncidentsCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create()
    {
        var command = new Command("incidents", "Brings in police files: street, outcomes, stop and search; bringing in the same again changes nothing");
        var paths = new Argument<string[]>("PATH") { Description = "Files (.csv, .csv.gz, .json), folders, or the archive of data.police.uk (.zip) as it was downloaded", Arity = ArgumentArity.OneOrMore };
        var forces = new Option<string[]>("--force") { Description = "Takes only this force, like “south-yorkshire”; may be given more than once", HelpName = "NAME", DefaultValueFactory = _ => [] };
        var partnership = new Option<string?>("--partnership") { Description = "The partnership that the data are for; the only one where none is named", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "Answers in JSON" };
        command.Arguments.Add(paths);
        foreach (Option option in new Option[] { forces, partnership, json })
        {
            command.Options.Add(option);
        }

        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            string[] named = result.GetValue(forces)!;
            using PoliceFiles files = PoliceFiles.At(result.GetValue(paths)!, named);
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForNamedOrOnlyAsync(result.GetValue(partnership), cancellationToken);
            using var bar = new ProgressBar(result.InvocationConfiguration.Error);
            ImportReport report = await scope.Of<ImportIncidents>().RunAsync(new(files, named is [string only] ? only : null, Progress: bar), cancellationToken);
            bar.Clear();
            Coverage coverage = Coverage.Of(await scope.Of<AppDb>().SourceMonths.AsNoTracking().ToListAsync(cancellationToken));
            TextWriter output = result.InvocationConfiguration.Output;
            await (result.GetValue(json) ? output.WriteLineAsync(JsonSerializer.Serialize(Answer(report, coverage), Json)) : TellAsync(output, report, coverage));
            return ExitCode.Done;
        });
        return command;
    }

    private static object Answer(ImportReport report, Coverage coverage) => new
    {
        batches = report.Files.Select(file => new
        {
            file = file.Batch.FileName,
            batch = file.Batch.BatchId,
            state = Words.Sentence(file.Outcome.ToString()).ToLowerInvariant(),
            file.Batch.Read,
            file.Batch.Kept,
            file.Batch.NotPlaced,
            file.Batch.Refused,
            reasons = file.Batch.Reasons.Select(reason => new { why = reason.Why, rows = reason.Rows, first = reason.FirstPlace, refused = reason.IsRefusal }),
        }),
        totals = new { report.Read, report.Kept, report.NotPlaced, report.Refused },
        leftAlone = report.LeftAlone,
        coverage = coverage.Rows.SelectMany(row => row.Cells.Select(cell => new
        {
            force = row.Force,
            month = cell.Month.Code,
            file = FileWord(row.Kind),
            state = cell.State.ToString(),
            rows = cell.Current?.Rows,
            notPlaced = cell.Current?.NotPlaced,
        })),
    };

    private static async Task TellAsync(TextWriter output, ImportReport report, Coverage coverage)
    {
        int kept = report.Files.Count(file => file.Outcome == ImportOutcome.Kept);
        int unchanged = report.Files.Count(file => file.Outcome == ImportOutcome.Unchanged);
        int refused = report.Files.Count(file => file.Outcome == ImportOutcome.Refused);
        await output.WriteLineAsync($"{PlanReport.Count(kept, "file", "files")} kept, {unchanged} held already, {refused} refused, {report.LeftAlone} of another sort or force.");
        await output.WriteLineAsync(FormattableString.Invariant($"{report.Read:N0} rows read: {report.Kept:N0} kept, {report.NotPlaced:N0} of them without a usable coordinate; {report.Refused:N0} refused."));
        foreach (ImportedFile file in report.Files.Where(file => file.Outcome != ImportOutcome.Unchanged))
        {
            foreach (BatchReason reason in file.Batch.Reasons)
            {
                await output.WriteLineAsync(FormattableString.Invariant($"  {file.Batch.FileName}, {reason.FirstPlace}: {reason.Why} ({reason.Rows:N0} rows)"));
            }
        }

        foreach (CoverageRow row in coverage.Rows.Where(row => row.Absent.Count > 0))
        {
            await output.WriteLineAsync($"  Missing of {row.Force} {FileWord(row.Kind)}: {string.Join(", ", row.Absent.Select(cell => cell.Month.Code))}");
        }
    }

    private static string FileWord(SourceKind kind) => kind switch
    {
        SourceKind.Street => "street",
        SourceKind.Outcomes => "outcomes",
        _ => "stop-and-search",
    };
}

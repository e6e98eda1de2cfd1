using System.CommandLine;
using System.Text.Json;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Platform.Common;

namespace Wardmote.Cli;

/// <summary>`wardmote import boundaries FILE...` and its like: brings files about areas in, one batch a file, and says what became of each.</summary>
internal static class ImportAreasCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private delegate Task<ImportedBatch> Import(CommandScope scope, ParseResult result, string name, Stream content, CancellationToken cancellationToken);

    public static Command Boundaries()
    {
        var kind = new Option<AreaKind?>("--kind") { Description = "What the areas are, where the file has no codes: “custom” takes them as the partnership’s own by their names" };
        var year = new Option<int?>("--year") { Description = "The year in which the borders were drawn, where the file does not say it", HelpName = "YEAR" };
        return Create("boundaries", "Takes districts, wards, LSOAs or MSOAs from GeoJSON files", [kind, year], (scope, result, name, content, cancellationToken) =>
            scope.Of<ImportBoundaries>().RunAsync(new(name, content, result.GetValue(kind), result.GetValue(year), result.GetValue<string>("--supplier") ?? ""), cancellationToken));
    }

    public static Command Population() => Table("population", "Takes people or households by area from CSV tables", BatchKind.Population);

    public static Command Deprivation() => Table("deprivation", "Takes an index of deprivation by LSOA from CSV tables", BatchKind.Deprivation);

    public static Command Comparison() => Table("comparison", "Takes the table of recorded crime of all partnerships", BatchKind.Comparison);

    public static Command Lookup() => Create("lookup", "Takes lookups from LSOAs to wards, districts or newer LSOAs from CSV tables", [], (scope, result, name, content, cancellationToken) =>
        scope.Of<ImportLookup>().RunAsync(new(name, content, result.GetValue<string>("--supplier") ?? ""), cancellationToken));

    private static Command Table(string name, string description, BatchKind kind)
    {
        var year = new Option<int?>("--year") { Description = "The year of the figures, where neither the table nor its name says it", HelpName = "YEAR" };
        return Create(name, description, [year], (scope, result, file, content, cancellationToken) =>
            scope.Of<ImportAreaTable>().RunAsync(new(file, content, kind, result.GetValue(year), result.GetValue<string>("--supplier") ?? ""), cancellationToken));
    }

    private static Command Create(string name, string description, IReadOnlyList<Option> own, Import import)
    {
        var command = new Command(name, $"{description}; the same file again changes nothing");
        var files = new Argument<string[]>("FILE") { Description = "Files, as they are downloaded or packed with gzip", Arity = ArgumentArity.OneOrMore };
        var partnership = new Option<string?>("--partnership") { Description = "Whose areas; the only partnership where none is named", HelpName = "NAME" };
        var supplier = new Option<string?>("--supplier") { Description = "Who published the files", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "Answers with JSON" };
        command.Arguments.Add(files);
        foreach (Option option in own.Concat([partnership, supplier, json]))
        {
            command.Options.Add(option);
        }

        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForNamedOrOnlyAsync(result.GetValue(partnership), cancellationToken);
            List<Outcome> outcomes = [];
            foreach (string path in result.GetValue(files)!)
            {
                outcomes.Add(await OneAsync(scope, result, path, import, cancellationToken));
            }

            await scope.Of<CountAreas>().RunAsync(cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(result.GetValue(json) ? JsonSerializer.Serialize(Told(outcomes), Json) : string.Join('\n', outcomes.SelectMany(Lines)));
            return outcomes.Exists(outcome => outcome.Refusal is not null) ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    /// <summary>Brings one file in; one that cannot be used does not keep the others out.</summary>
    private static async Task<Outcome> OneAsync(CommandScope scope, ParseResult result, string path, Import import, CancellationToken cancellationToken)
    {
        try
        {
            await using Stream content = PlanFile.Open(path);
            return new(Path.GetFileName(path), await import(scope, result, Path.GetFileName(path), content, cancellationToken), null);
        }
        catch (UnreadableFileException refusal)
        {
            return new(Path.GetFileName(path), null, refusal.Message);
        }
    }

    private static object Told(List<Outcome> outcomes) => new
    {
        batches = outcomes.Select(outcome => new
        {
            file = outcome.File,
            isNew = outcome.Imported?.IsNew ?? false,
            read = outcome.Imported?.Batch.Read ?? 0,
            kept = outcome.Imported?.Batch.Kept ?? 0,
            notPlaced = outcome.Imported?.Batch.NotPlaced ?? 0,
            refused = outcome.Imported?.Batch.Refused ?? 0,
            reasons = outcome.Refusal is { } refusal ? [new BatchReason(refusal, 0)] : outcome.Imported!.Batch.Reasons,
        }),
        totals = new
        {
            read = outcomes.Sum(outcome => outcome.Imported?.Batch.Read ?? 0),
            kept = outcomes.Sum(outcome => outcome.Imported?.Batch.Kept ?? 0),
            notPlaced = outcomes.Sum(outcome => outcome.Imported?.Batch.NotPlaced ?? 0),
            refused = outcomes.Sum(outcome => outcome.Imported?.Batch.Refused ?? 0),
        },
    };

    private static IEnumerable<string> Lines(Outcome outcome) => outcome.Imported is not { } imported ? [outcome.Refusal!]
        : !imported.IsNew ? [$"{outcome.File}: nothing to change, it was brought in before as “{imported.Batch.FileName}”"]
        : [$"{outcome.File}: {imported.Batch.Kept:N0} kept of {imported.Batch.Read:N0}", .. imported.Batch.Reasons.Select(reason => $"  {(reason.IsRefusal ? "Refused" : "Said")}: {reason.Why} ({reason.Rows:N0}{(reason.FirstPlace.Length == 0 ? "" : $", first at {reason.FirstPlace}")})")];

    /// <summary>What became of a file: a batch, or the reason why it cannot be used.</summary>
    private sealed record Outcome(string File, ImportedBatch? Imported, string? Refusal);
}

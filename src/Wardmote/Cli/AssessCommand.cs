using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Cli;

/// <summary>`wardmote assess --area Sheffield --from 2018-01 --to 2021-09 --out DIR`: the whole draft of an assessment from what was brought in. Nothing is kept.</summary>
internal static class AssessCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var command = new Command("assess", "Makes the whole draft of a strategic assessment from imported data: HTML, Word, and the data pack as a workbook, CSV and GeoJSON");
        var area = new Option<string?>("--area") { Description = "A district, or an area by code or name; all areas of the set where none is named", HelpName = "AREA" };
        var from = new Option<string>("--from") { Description = "The first month, like 2018-01", HelpName = "MONTH", Required = true };
        var to = new Option<string>("--to") { Description = "The last month, like 2021-09", HelpName = "MONTH", Required = true };
        var set = new Option<string?>("--set") { Description = "The areas to count by, like ward-2019; the wards in force at the end where none are named", HelpName = "SET" };
        var title = new Option<string?>("--title") { Description = "The title of the document", HelpName = "WORDS" };
        var seed = new Option<int>("--seed") { Description = "The start of whatever is drawn at random: the same seed gives the same answer", HelpName = "NUMBER", DefaultValueFactory = _ => 1 };
        var folder = new Option<string>("--out") { Description = "The folder into which the files are written; what is there already under their names is replaced, and what an older data pack there had beside them is removed unless somebody changed it", HelpName = "DIR", Required = true };
        var partnership = new Option<string?>("--partnership") { Description = "Whose data; the only partnership where none is named", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "Answers in JSON: files, figures, findings, what could not be done" };
        foreach (Option option in new Option[] { area, from, to, set, title, seed, folder, partnership, json })
        {
            command.Options.Add(option);
        }

        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var watch = Stopwatch.StartNew();
            var recipe = new AssessmentRecipe(result.GetValue(set), result.GetValue(area), result.GetValue(from)!, result.GetValue(to)!) { Seed = result.GetValue(seed) };
            recipe.Check();
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForNamedOrOnlyAsync(result.GetValue(partnership), cancellationToken);
            CurrentUser user = scope.Of<CurrentUser>();
            var assessment = new Assessment(user.PartnershipId, result.GetValue(title) ?? $"Strategic assessment {recipe.LastMonth.First.Year}", recipe);
            AssessmentDraft draft = await scope.Of<MakeDraft>().RunAsync(new(assessment, new StepLines(result.InvocationConfiguration.Error, watch), ProposesFindings: true), cancellationToken);
            var older = OlderPack.In(Path.Combine(result.GetValue(folder)!, AssessmentFiles.PackFolder));
            RunOutput[] outputs = await WriteAsync(result.GetValue(folder)!, draft, cancellationToken);
            (IReadOnlyList<string> removed, IReadOnlyList<string> changed) = older.RemoveBeside(outputs.Where(file => file.Name.StartsWith(AssessmentFiles.PackFolder, StringComparison.Ordinal)).Select(file => file.Name[AssessmentFiles.PackFolder.Length..]).ToHashSet(StringComparer.Ordinal));
            TextWriter output = result.InvocationConfiguration.Output;
            await output.WriteLineAsync(result.GetValue(json) ? JsonSerializer.Serialize(Told(draft, outputs, removed, changed, watch.Elapsed), Json) : string.Join('\n', Lines(draft, outputs, result.GetValue(folder)!).Concat(OfOlder(removed, changed))));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<RunOutput[]> WriteAsync(string folder, AssessmentDraft draft, CancellationToken cancellationToken)
    {
        List<RunOutput> outputs = [];
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, AssessmentFiles.PackFolder));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SettingException($"The folder “{folder}” cannot be made: {cause.Message}");
        }

        foreach ((string name, byte[] bytes) in AssessmentFiles.Of(draft))
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await OutputFile.WriteAsync(path, bytes, cancellationToken);
            outputs.Add(new(name, bytes.Length, AssessmentFiles.Checksum(bytes)));
        }

        return [.. outputs];
    }

    private static object Told(AssessmentDraft draft, RunOutput[] outputs, IReadOnlyList<string> removed, IReadOnlyList<string> changed, TimeSpan took) => new
    {
        title = draft.Content.Title,
        area = draft.Content.Evidence.AreaName,
        set = draft.Content.Evidence.Whole.Set.Title,
        from = draft.Content.Recipe.From,
        to = draft.Content.Recipe.To,
        lastYear = new { from = draft.Content.Evidence.Year.From.Code, to = draft.Content.Evidence.Year.To.Code },
        monthsMissing = draft.Content.Evidence.Whole.Course.Missing.Select(month => month.Code),
        dataVersion = draft.Content.Evidence.DataVersion,
        files = outputs.Select(file => new { name = file.Name, bytes = file.Bytes, sha256 = file.Checksum }),
        olderFilesRemoved = removed,
        olderFilesChangedAndLeft = changed,
        figures = draft.Figures.Count,
        findings = draft.Content.Findings.Select(finding => new { key = finding.Key, rank = finding.Rank, statement = finding.Statement, strength = finding.Strength.ToString().ToLowerInvariant() }),
        couldNotBeDone = draft.NotDone,
        seconds = Math.Round(took.TotalSeconds, 1),
    };

    private static IEnumerable<string> Lines(AssessmentDraft draft, RunOutput[] outputs, string folder) =>
    [
        $"{draft.Content.Title}: {draft.Content.Evidence.AreaName}, {draft.Content.Evidence.Whole.PeriodText}. {draft.Figures.Count} figures, {draft.Content.Findings.Count} findings.",
        .. outputs.Where(file => !file.Name.StartsWith(AssessmentFiles.PackFolder, StringComparison.Ordinal)).Select(file => $"  {Path.Combine(folder, file.Name)}"),
        $"  {Path.Combine(folder, AssessmentFiles.PackFolder)} ({outputs.Count(file => file.Name.StartsWith(AssessmentFiles.PackFolder, StringComparison.Ordinal))} files)",
        .. draft.NotDone.Count == 0 ? [] : new[] { "What could not be done:" },
        .. draft.NotDone.Select(sentence => $"  {sentence}"),
    ];

    private static IEnumerable<string> OfOlder(IReadOnlyList<string> removed, IReadOnlyList<string> changed)
    {
        if (removed.Count > 0)
        {
            yield return $"Removed from the older data pack, which this one does not have: {string.Join(", ", removed)}";
        }

        if (changed.Count > 0)
        {
            yield return $"Left from the older data pack, because somebody changed it since: {string.Join(", ", changed)}";
        }
    }

    /// <summary>A line for each step on standard error, so that a log shows how far it is as well as a terminal does.</summary>
    private sealed class StepLines(TextWriter error, Stopwatch watch) : IProgress<AssessmentProgress>
    {
        public void Report(AssessmentProgress value) => error.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalSeconds,6:F1} s  {value.Percent,3} %  {value.What}"));
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Wardmote.Evidence.Fetching;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote fetch police --force NAME --from 2021-01 --to 2025-12`: downloads the archives that a period needs and brings in the wanted months.</summary>
internal static class FetchCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create() => new("fetch", "Downloads data from their publisher") { Police() };

    private static Command Police()
    {
        var command = new Command("police", "Downloads the archives of data.police.uk that a period needs, and brings in the wanted forces and months; a download that broke off goes on where it stopped");
        var forces = new Option<string[]>("--force") { Description = "The force, like “south-yorkshire”; may be given more than once", HelpName = "NAME", Required = true, AllowMultipleArgumentsPerToken = true };
        var from = new Option<string>("--from") { Description = "The first month, like 2021-01", HelpName = "MONTH", Required = true };
        var to = new Option<string>("--to") { Description = "The last month, like 2025-12", HelpName = "MONTH", Required = true };
        var url = new Option<string?>("--url") { Description = $"Where the archives lie; {ArchiveSite.Usual} where neither this nor {ArchiveSite.Variable} names another", HelpName = "BASE" };
        var keep = new Option<string?>("--keep") { Description = "Keeps the archives in this folder; they are removed after use where none is named", HelpName = "DIR" };
        var partnership = new Option<string?>("--partnership") { Description = "The partnership that the data are for; the only one where none is named", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "Answers in JSON" };
        foreach (Option option in new Option[] { forces, from, to, url, keep, partnership, json })
        {
            command.Options.Add(option);
        }

        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            Period first = Month(result.GetValue(from)!), last = Month(result.GetValue(to)!);
            Uri address = Address(result.GetValue(url) ?? Environment.GetEnvironmentVariable(ArchiveSite.Variable) ?? ArchiveSite.Usual);
            DatabaseSettings database = shared.Read(result);
            await using CommandScope scope = await CommandScope.OpenAsync(database, cancellationToken);
            await scope.WorkForNamedOrOnlyAsync(result.GetValue(partnership), cancellationToken);
            string? kept = result.GetValue(keep);
            string folder = kept ?? Path.Combine(database.DataFolder, "downloads");
            TextWriter screen = result.InvocationConfiguration.Error;
            using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(30) };
            using var bar = new ProgressBar(screen);
            FetchReport report = await scope.Of<FetchPolice>().RunAsync(
                new(result.GetValue(forces)!, first, last, new ArchiveSite(client, address, TimeSpan.FromSeconds(1)), folder)
                {
                    Downloading = new DownloadLines(screen),
                    Importing = bar,
                    Planned = plan => screen.WriteLineAsync($"Needed: {string.Join(" and ", plan.Archives.Select(archive => $"{archive.FileName} for {Months(archive.Months)}"))}"),
                },
                cancellationToken);
            bar.Clear();
            if (kept is null)
            {
                Directory.Delete(folder, recursive: true);
            }

            TextWriter output = result.InvocationConfiguration.Output;
            await (result.GetValue(json) ? output.WriteLineAsync(JsonSerializer.Serialize(Answer(report), Json)) : TellAsync(output, report));
            return ExitCode.Done;
        });
        return command;
    }

    private static object Answer(FetchReport report) => new
    {
        archives = report.Archives.Select(archive => new
        {
            archive = archive.FileName,
            months = archive.Months.Select(month => month.Code),
            archive.Bytes,
            checksumCompared = archive.IsChecked,
            downloaded = !archive.WasThere,
        }),
        batches = report.Archives.SelectMany(archive => archive.Report.Files).Select(file => new
        {
            file = file.Batch.FileName,
            state = Words.Sentence(file.Outcome.ToString()).ToLowerInvariant(),
            file.Batch.Read,
            file.Batch.Kept,
            file.Batch.NotPlaced,
            file.Batch.Refused,
            reasons = file.Batch.Reasons.Select(reason => reason.Why),
        }),
        totals = new
        {
            read = report.Archives.Sum(archive => archive.Report.Read),
            kept = report.Archives.Sum(archive => archive.Report.Kept),
            notPlaced = report.Archives.Sum(archive => archive.Report.NotPlaced),
            refused = report.Archives.Sum(archive => archive.Report.Refused),
        },
        notPublished = report.Uncovered.Select(month => month.Code),
    };

    private static async Task TellAsync(TextWriter output, FetchReport report)
    {
        foreach (FetchedArchive archive in report.Archives)
        {
            string how = archive.WasThere ? "was there already" : "downloaded";
            string check = archive.IsChecked ? "its checksum is right" : "the publisher gives no checksum for it";
            await output.WriteLineAsync($"{archive.FileName} ({how}, {check}): {Months(archive.Months)}");
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {archive.Report.Files.Count} files, {archive.Report.Read:N0} rows read, {archive.Report.Kept:N0} kept, {archive.Report.NotPlaced:N0} of them not placed, {archive.Report.Refused:N0} refused"));
        }

        if (report.Uncovered.Count > 0)
        {
            await output.WriteLineAsync($"No archive holds {Months(report.Uncovered)}: they are missing, which is not zero");
        }
    }

    private static string Months(IReadOnlyList<Period> months) => Evidence.Fitness.MonthWords.Of(months);

    private static Period Month(string typed) =>
        PeriodReader.Read(typed) is { Kind: PeriodKind.Month } month ? month : throw new SettingException($"“{typed}” is no month: write it like 2021-01");

    private static Uri Address(string typed) => Uri.TryCreate(typed.EndsWith('/') ? typed : typed + "/", UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
        ? address : throw new SettingException($"“{typed}” is no address: write it like {ArchiveSite.Usual}");

    /// <summary>A line for every twentieth part of a download.</summary>
    private sealed class DownloadLines(TextWriter screen) : IProgress<DownloadProgress>
    {
        private (string File, long Part) _said;

        public void Report(DownloadProgress value)
        {
            const long Megabyte = 1_000_000;
            long part = value.Bytes is { } all and > 0 ? value.BytesDone * 20 / all : value.BytesDone / (50 * Megabyte);
            if (_said != (value.FileName, part))
            {
                _said = (value.FileName, part);
                screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.FileName}: {value.BytesDone / Megabyte:N0} of {(value.Bytes is { } bytes ? (bytes / Megabyte).ToString("N0", CultureInfo.InvariantCulture) : "?")} MB"));
            }
        }
    }
}

using System.IO.Compression;
using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Reading;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fetching;

/// <summary>Downloads the archives that a period needs, and brings in the wanted forces' months of them.</summary>
public sealed class FetchPolice(CurrentUser user, ImportIncidents importIncidents, CountAreas countAreas, TimeProvider clock) : IUseCase
{
    /// <summary>Which forces and months, from where, and into which folder; an archive that lies there whole is not downloaded again.</summary>
    public sealed record Request(IReadOnlyList<string> Forces, Period From, Period To, ArchiveSite Site, string Folder)
    {
        public IProgress<DownloadProgress>? Downloading { get; init; }

        public IProgress<ImportProgress>? Importing { get; init; }

        /// <summary>Is told which archives it will be, before the first is downloaded.</summary>
        public Func<ArchivePlan, Task>? Planned { get; init; }
    }

    public async Task<FetchReport> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        string[] forces = [.. request.Forces.Select(ForceNames.Slug)];
        if (forces.FirstOrDefault(force => !ForceNames.All.Contains(force)) is { } unknown)
        {
            throw new RuleBrokenException($"There is no force called “{unknown}”. The publisher has: {string.Join(", ", ForceNames.All)}");
        }

        ArchiveIndex index = await request.Site.IndexAsync(cancellationToken);
        ArchivePlan plan = index.Archives.Count > 0 ? ArchivePlan.For(request.From, request.To, index.Archives) : await TriedAsync(request, cancellationToken);
        if (plan.Archives.Count == 0)
        {
            throw new UnreadableFileException($"No archive holds a month from {request.From} to {request.To}. The police publish about two months late");
        }

        Directory.CreateDirectory(request.Folder);
        await (request.Planned?.Invoke(plan) ?? Task.CompletedTask);
        List<FetchedArchive> fetched = [];
        foreach (PlannedArchive planned in plan.Archives)
        {
            string path = Path.Combine(request.Folder, planned.FileName);
            string? checksum = index.Checksums.GetValueOrDefault(planned.Archive) ?? await request.Site.ChecksumAsync(planned.Archive, cancellationToken);
            bool isThere = File.Exists(path) && (checksum is null || await ArchiveSite.Md5Async(path, cancellationToken) == checksum);
            bool isChecked = isThere ? checksum is not null : await request.Site.DownloadAsync(planned.Archive, path, checksum, request.Downloading, cancellationToken);
            fetched.Add(new(planned.FileName, planned.Months, new FileInfo(path).Length, isChecked, isThere, await BringInAsync(path, planned, forces, request.Importing, cancellationToken)));
        }

        await countAreas.RunAsync(cancellationToken);
        return new(fetched, plan.Uncovered);
    }

    /// <summary>Where the address lists nothing, archives are asked for one by one, those that would be best first.</summary>
    private async Task<ArchivePlan> TriedAsync(Request request, CancellationToken cancellationToken)
    {
        Period newest = Period.Of(PeriodKind.Month, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        HashSet<Period> there = [], possible = [.. Coverage.MonthsBetween(Period.Of(PeriodKind.Month, new DateOnly(2013, 12, 1)), newest)];
        while (true)
        {
            var plan = ArchivePlan.For(request.From, request.To, possible);
            PlannedArchive[] untried = [.. plan.Archives.Where(planned => !there.Contains(planned.Archive))];
            if (untried.Length == 0)
            {
                return plan;
            }

            foreach (PlannedArchive planned in untried)
            {
                if (await request.Site.HasAsync(planned.Archive, cancellationToken))
                {
                    there.Add(planned.Archive);
                }
                else
                {
                    possible.Remove(planned.Archive);
                }
            }
        }
    }

    private async Task<ImportReport> BringInAsync(string path, PlannedArchive planned, string[] forces, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            HashSet<string> months = [.. planned.Months.Select(month => month.Code)];
            PoliceFile[] members =
            [
                .. archive.Entries.Where(entry => entry.Name.Length > 7 && months.Contains(entry.Name[..7]))
                    .Select(entry => new PoliceFile($"{planned.FileName}/{entry.FullName}", entry.CompressedLength, entry.Open, IsAskedFor: false)).OrderBy(member => member.Path, StringComparer.Ordinal),
            ];
            using var files = PoliceFiles.Of(members, forces);
            return await importIncidents.RunAsync(new(files, forces is [var only] ? only : null, Progress: progress), cancellationToken);
        }
        catch (InvalidDataException damaged)
        {
            File.Delete(path);
            throw new UnreadableFileException($"{planned.FileName} is damaged and was deleted. Start again", damaged);
        }
    }
}

/// <summary>An archive that was downloaded, and what was brought in of it.</summary>
/// <param name="IsChecked">Whether its checksum was compared with the publisher's.</param>
/// <param name="WasThere">Whether it lay there whole already.</param>
public sealed record FetchedArchive(string FileName, IReadOnlyList<Period> Months, long Bytes, bool IsChecked, bool WasThere, ImportReport Report);

/// <summary>What was downloaded and brought in.</summary>
/// <param name="Uncovered">Months that no archive holds.</param>
public sealed record FetchReport(IReadOnlyList<FetchedArchive> Archives, IReadOnlyList<Period> Uncovered);

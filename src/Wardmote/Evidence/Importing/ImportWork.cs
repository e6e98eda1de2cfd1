using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Evidence.Importing;

/// <summary>Imports that ended while their owner was elsewhere come back as a notice among their work.</summary>
public sealed class ImportWork(AppDb db) : IWorkSource
{
    public string Heading => "Files brought in";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        IReadOnlyList<WaitingFile> ended = await db.EndedUnseenAsync(userId, cancellationToken);
        return
        [
            .. ended.GroupBy(file => file.ImportId).Select(import => new WorkItem(
                import.Count() == 1 ? $"See what became of “{import.First().FileName}”" : $"See what became of {import.Count()} files",
                EvidenceLinks.ImportOf(import.Key),
                Urgency.Waiting,
                Why: import.Count(file => file.State == WaitingState.Failed) is > 0 and var failed ? $"{failed} of them could not be read" : "they were brought in")),
        ];
    }
}

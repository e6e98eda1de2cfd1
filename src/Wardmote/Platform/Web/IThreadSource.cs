using Wardmote.Platform.Web.Components;

namespace Wardmote.Platform.Web;

/// <summary>
/// A capability that knows what serves things of an earlier one: Plans knows the actions that serve a priority, though priorities know nothing of
/// plans. The strip of the golden thread asks each of them once for a whole page, however many things stand on it.
/// </summary>
public interface IThreadSource
{
    /// <summary>The kind of thing that is served: "priority".</summary>
    string SubjectKind { get; }

    /// <summary>Where its links stand among the others; a smaller number stands first.</summary>
    int Place { get; }

    /// <summary>What serves each of some things; nothing that the person may not open.</summary>
    /// <param name="subjectIds">The things of the page; never empty.</param>
    Task<IReadOnlyList<(Guid SubjectId, ThreadLink Link)>> ServingAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken);
}

/// <summary>Asks all capabilities what serves the things of a page.</summary>
public static class ThreadSources
{
    extension(IEnumerable<IThreadSource> sources)
    {
        /// <summary>What serves each of some things, in the order of the sources.</summary>
        public async Task<ILookup<Guid, ThreadLink>> ServingAsync(string subjectKind, IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken)
        {
            List<(Guid SubjectId, ThreadLink Link)> serving = [];
            foreach (IThreadSource source in sources.Where(source => subjectIds.Count > 0 && source.SubjectKind == subjectKind).OrderBy(source => source.Place))
            {
                serving.AddRange(await source.ServingAsync(subjectIds, cancellationToken));
            }

            return serving.ToLookup(one => one.SubjectId, one => one.Link);
        }
    }
}

namespace Wardmote.Work;

/// <summary>A capability that knows what waits for a person; "My work" and the daily digest ask each of them.</summary>
public interface IWorkSource
{
    /// <summary>The heading under which its items stand: "Values to enter".</summary>
    string Heading { get; }

    /// <summary>What waits for one person of the current partnership.</summary>
    Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken);
}

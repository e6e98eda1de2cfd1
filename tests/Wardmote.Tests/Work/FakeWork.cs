using Wardmote.Work;

namespace Wardmote.Tests.Work;

/// <summary>A source of work that a test fills: the items wait for everybody, or for the one person named.</summary>
public sealed class FakeWork(string heading, params IReadOnlyList<WorkItem> items) : IWorkSource
{
    public string Heading => heading;

    /// <summary>Whom the items wait for; everybody where nobody is named.</summary>
    public Guid? For { get; set; }

    /// <summary>For whom it fails; for nobody where nobody is named.</summary>
    public Guid? FailsFor { get; set; }

    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    public Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        Asked++;
        return FailsFor == userId ? throw new InvalidOperationException("This source fails") : Task.FromResult(For is null || For == userId ? items : []);
    }
}

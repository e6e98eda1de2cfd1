using System.Collections.Concurrent;

namespace Wardmote.Evidence.Importing;

/// <summary>How far the imports are that this program is at, and the bell that wakes the loop when a file is handed over.</summary>
public sealed class RunningImports : IDisposable
{
    private readonly ConcurrentDictionary<Guid, ImportProgress> _progress = new();

    private readonly SemaphoreSlim _bell = new(0, 1);

    /// <summary>How far a file is; none where this program is not at it.</summary>
    public ImportProgress? Of(Guid waitingFileId) => _progress.GetValueOrDefault(waitingFileId);

    /// <summary>Takes how far a file is from the change that brings it in.</summary>
    public IProgress<ImportProgress> For(Guid waitingFileId) => new Meter(progress => _progress[waitingFileId] = progress);

    public void End(Guid waitingFileId) => _progress.TryRemove(waitingFileId, out _);

    /// <summary>Wakes the loop.</summary>
    public void Ring()
    {
        try
        {
            _bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    /// <summary>Waits for the bell, or for as long as that.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _bell.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _bell.Dispose();

    /// <summary>Told at once, where .NET's own would tell later and out of order.</summary>
    private sealed class Meter(Action<ImportProgress> note) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => note(value);
    }
}

using System.Collections.Concurrent;

namespace Wardmote.Work.Waiting;

/// <summary>How far the work is that this program is at, and the bell that wakes the loop when more is asked for.</summary>
/// <typeparam name="TProgress">How far one piece of it is.</typeparam>
public sealed class RunningWork<TProgress> : IDisposable
    where TProgress : class
{
    private readonly ConcurrentDictionary<Guid, TProgress> _progress = new();

    private readonly SemaphoreSlim _bell = new(0, 1);

    /// <summary>How far a piece of work is; none where this program is not at it.</summary>
    public TProgress? Of(Guid id) => _progress.GetValueOrDefault(id);

    /// <summary>Takes how far a piece of work is from the change that does it.</summary>
    public IProgress<TProgress> For(Guid id) => new Meter(progress => _progress[id] = progress);

    public void End(Guid id) => _progress.TryRemove(id, out _);

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
    private sealed class Meter(Action<TProgress> note) : IProgress<TProgress>
    {
        public void Report(TProgress value) => note(value);
    }
}

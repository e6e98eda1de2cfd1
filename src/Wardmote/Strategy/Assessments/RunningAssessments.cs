using System.Collections.Concurrent;

namespace Wardmote.Strategy.Assessments;

/// <summary>How far the runs are that this program is at, and the bell that wakes the loop when one is asked for.</summary>
public sealed class RunningAssessments : IDisposable
{
    private readonly ConcurrentDictionary<Guid, AssessmentProgress> _progress = new();

    private readonly SemaphoreSlim _bell = new(0, 1);

    /// <summary>How far a run is; none where this program is not at it.</summary>
    public AssessmentProgress? Of(Guid assessmentRunId) => _progress.GetValueOrDefault(assessmentRunId);

    /// <summary>Takes how far a run is.</summary>
    public IProgress<AssessmentProgress> For(Guid assessmentRunId) => new Meter(progress => _progress[assessmentRunId] = progress);

    public void End(Guid assessmentRunId) => _progress.TryRemove(assessmentRunId, out _);

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
    private sealed class Meter(Action<AssessmentProgress> note) : IProgress<AssessmentProgress>
    {
        public void Report(AssessmentProgress value) => note(value);
    }
}

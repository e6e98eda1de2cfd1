using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments;

/// <summary>How far a run is.</summary>
public enum RunState { Waiting, Running, Done, Failed }

/// <summary>
/// One run of an assessment's recipe: on which data, what came out with its checksums, and what could not be done. Its files are
/// kept as they were, whatever the data become.
/// </summary>
public sealed class AssessmentRun
{
    /// <summary>A run that shows no sign of life for so long was interrupted, and is begun again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private AssessmentRun()
    {
    }

    /// <summary>A run that somebody asks for.</summary>
    public AssessmentRun(Assessment assessment, Guid userId, string who, DateTime at)
    {
        (PartnershipId, AssessmentId, Recipe) = (assessment.PartnershipId, assessment.AssessmentId, assessment.Recipe);
        (UserId, Who, At) = (userId, who, at);
    }

    public Guid PartnershipId { get; private set; }

    public Guid AssessmentRunId { get; private set; } = Guid.CreateVersion7();

    public Guid AssessmentId { get; private set; }

    /// <summary>The recipe as it was when the run was asked for.</summary>
    public AssessmentRecipe Recipe { get; private set; } = new(null, null, "", "");

    public RunState State { get; private set; }

    public Guid UserId { get; private set; }

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }

    public DateTime? BegunAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>When the person who asked for it saw what became of it.</summary>
    public DateTime? SeenAt { get; private set; }

    /// <summary>The state of the data that it read.</summary>
    public string DataVersion { get; private set; } = "";

    /// <summary>The files that came out.</summary>
    public IReadOnlyList<RunOutput> Outputs { get; private set; } = [];

    /// <summary>How many figures the document cites.</summary>
    public int FigureCount { get; private set; }

    /// <summary>What could not be worked out and why, a sentence each.</summary>
    public IReadOnlyList<string> NotDone { get; private set; } = [];

    /// <summary>Why it failed; empty where it did not.</summary>
    public string Message { get; private set; } = "";

    public long Version { get; private set; }

    public bool IsOver => State is RunState.Done or RunState.Failed;

    /// <summary>Takes the run in hand; one that was interrupted is taken in hand again.</summary>
    public void Begin(DateTime at) => (State, BegunAt) = State == RunState.Waiting || IsInterrupted(at) ? (RunState.Running, at) : throw new RuleBrokenException("The run is in hand already");

    /// <summary>Whether it was begun and left.</summary>
    public bool IsInterrupted(DateTime now) => State == RunState.Running && now - BegunAt > Patience;

    /// <summary>Notes what came out.</summary>
    public void Finish(string dataVersion, IReadOnlyList<RunOutput> outputs, int figureCount, IReadOnlyList<string> notDone, DateTime at) =>
        (State, DataVersion, Outputs, FigureCount, NotDone, EndedAt) = (RunState.Done, dataVersion, outputs, figureCount, notDone, at);

    /// <summary>Notes why nothing came out.</summary>
    public void Fail(string message, DateTime at) => (State, Message, EndedAt) = (RunState.Failed, message, at);

    /// <summary>Notes that its owner saw the end of it.</summary>
    public void See(DateTime at) => SeenAt ??= IsOver ? at : null;
}

/// <summary>A file that a run yielded.</summary>
/// <param name="Name">"assessment.docx".</param>
/// <param name="Checksum">SHA-256 of its bytes, in hexadecimal digits.</param>
public sealed record RunOutput(string Name, long Bytes, string Checksum);

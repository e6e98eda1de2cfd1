using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>What a report on an action says: what happened, its status, the next step, what it waits for, and which milestones are done.</summary>
public sealed record ActionReport
{
    /// <summary>What happened since the last report; empty before somebody writes it.</summary>
    public string Text { get; init; } = "";

    public string? Status { get; init; }

    public string? NextStep { get; init; }

    public string? WaitsFor { get; init; }

    public WaitKind WaitKind { get; init; } = WaitKind.SomethingElse;

    public string? WaitsForWhom { get; init; }

    public WrittenDate? WaitExpected { get; init; }

    /// <summary>Each milestone of the action, in its order.</summary>
    public IReadOnlyList<MilestoneReport> Milestones { get; init; } = [];

    /// <summary>What was reported last by anybody, shown so that two people see each other's words.</summary>
    public string LatestUpdate { get; init; } = "";
}

/// <summary>What a report says of one milestone.</summary>
/// <param name="Label">The milestone as the form names it: "Milestone 2: Train the hosts".</param>
public sealed record MilestoneReport(string? Number, string Text, string Label)
{
    public bool IsDone { get; init; }

    /// <summary>When it was done; none for the day of the report.</summary>
    public WrittenDate? DoneOn { get; init; }

    public string? Note { get; init; }
}

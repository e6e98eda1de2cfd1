using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Reports;

/// <summary>An action as a report tells it.</summary>
/// <param name="Name">Its number or code and title.</param>
/// <param name="Standing">How it stands, with its tone: "Overdue".</param>
/// <param name="Concern">Why it is told at all.</param>
public sealed record ActionLine(string Name, DocumentText Standing, Concern Concern)
{
    public string Plan { get; init; } = "";

    public string Priority { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>When it is due, as the plan says.</summary>
    public string Due { get; init; } = "";

    /// <summary>The last day on which it can fall due; none where no date is set.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Why it stands as it does.</summary>
    public string Why { get; init; } = "";

    /// <summary>What was reported last, and on which day.</summary>
    public string Latest { get; init; } = "";

    public string NextStep { get; init; } = "";

    /// <summary>Money or contracts that end before it does, or soon.</summary>
    public IReadOnlyList<string> Cliffs { get; init; } = [];
}

/// <summary>Why a reader should see an action.</summary>
public enum Concern { Overdue, AtRisk, Waiting, Coming, Running, Finished }

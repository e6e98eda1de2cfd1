namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>What was chosen for one candidate on the form of decisions.</summary>
public sealed class DecisionRow
{
    public Guid Candidate { get; set; }

    /// <summary>None while it is not decided.</summary>
    public DecisionKind? Kind { get; set; }

    public string? Reason { get; set; }

    public Guid? Into { get; set; }

    public string? Lead { get; set; }
}

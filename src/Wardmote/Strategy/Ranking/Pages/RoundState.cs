namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>The state of a round as a tag shows it.</summary>
public static class RoundState
{
    public static (string Word, string Colour) Of(ScoringRound round) => round.State switch
    {
        ScoringState.Draft => ("Being set up", "grey"),
        ScoringState.Open => ("Open for scoring", "blue"),
        _ when round.Decisions.Count > 0 => ("Decided", "green"),
        _ => ("Closed", "purple"),
    };
}

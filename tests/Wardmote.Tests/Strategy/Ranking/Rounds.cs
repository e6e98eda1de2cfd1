using Wardmote.Strategy.Ranking;

namespace Wardmote.Tests.Strategy.Ranking;

/// <summary>Small rounds to try rules on.</summary>
internal static class Rounds
{
    public static readonly Guid Partnership = Guid.CreateVersion7();

    public static readonly DateTime At = new(2026, 2, 1, 9, 0, 0, DateTimeKind.Utc);

    public static Criterion Criterion(string title, double weight, Scale? scale = null) =>
        new(Guid.CreateVersion7(), title, $"How much {title}?") { Scale = scale ?? new(1, 5), Weight = weight, WeightLow = Math.Max(0, weight - 10), WeightHigh = Math.Min(100, weight + 10) };

    public static Candidate Candidate(string title) => new(Guid.CreateVersion7(), title, "");

    public static ScoringRound Draft(params Criterion[] criteria)
    {
        var round = new ScoringRound(Partnership, "Priorities 2026 to 2029", 1, "Imogen Farthing", At);
        round.UseCriteria(criteria);
        round.UseCandidates([Candidate("Burglary"), Candidate("Drugs"), Candidate("Violence")]);
        return round;
    }

    public static ScoringRound Open(params Criterion[] criteria)
    {
        ScoringRound round = Draft(criteria);
        round.Open(scorers: 1, At);
        return round;
    }

    /// <summary>A sheet with scores row by row: a row for each candidate, a column for each criterion that has a scale; none for no view.</summary>
    public static ScoreSheet Sheet(ScoringRound round, string name, params double?[][] scores)
    {
        var sheet = new ScoreSheet(round, Guid.CreateVersion7(), name);
        sheet.Fill(round, [.. round.Candidates.Zip(scores).SelectMany(row => round.ScoredCriteria.Zip(row.Second).Select(cell => new Score(row.First.CandidateId, cell.First.CriterionId, cell.Second)))]);
        sheet.HandIn(round, emptyIsNoView: true, At);
        return sheet;
    }
}

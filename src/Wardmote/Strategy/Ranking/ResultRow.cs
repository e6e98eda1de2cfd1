namespace Wardmote.Strategy.Ranking;

/// <summary>One candidate on one criterion: what each scorer said, and what becomes of it together.</summary>
/// <param name="Scores">The scores that count, with whose they are; those without a view are left out.</param>
/// <param name="Missing">How many of those who count gave no score.</param>
/// <param name="Value">The middle of the scores on the criterion's own scale; none where nobody scored.</param>
public sealed record ResultCell(Candidate Candidate, Criterion Criterion, IReadOnlyList<(ScoreSheet Sheet, Score Score)> Scores, int Missing, double? Value)
{
    public double Lowest => Scores.Min(one => one.Score.Value!.Value);

    public double Highest => Scores.Max(one => one.Score.Value!.Value);

    /// <summary>How far apart the highest and the lowest score lie, as a share of the scale.</summary>
    public double Distance => Scores.Count < 2 ? 0 : (Highest - Lowest) / (Criterion.Scale!.To - Criterion.Scale.From);

    /// <summary>The standard deviation of the scores, in points of the scale; 0 where fewer than two scored.</summary>
    public double Deviation
    {
        get
        {
            double mean = Scores.Count == 0 ? 0 : Scores.Average(one => one.Score.Value!.Value);
            return Scores.Count < 2 ? 0 : Math.Sqrt(Scores.Sum(one => Math.Pow(one.Score.Value!.Value - mean, 2)) / (Scores.Count - 1));
        }
    }
}

/// <summary>A candidate's line of the matrix.</summary>
/// <param name="Total">What its scores come to; none where a cell has no score.</param>
/// <param name="Rank">Its place from 1; none where it has no total.</param>
/// <param name="IsTied">Whether another candidate has the same place.</param>
public sealed record ResultRow(Candidate Candidate, IReadOnlyList<ResultCell> Cells, double? Total, int? Rank, bool IsTied)
{
    /// <summary>The place as it is told: "2", "2=" where it is shared, "none".</summary>
    public string RankText => Rank is { } rank ? $"{rank}{(IsTied ? "=" : "")}" : "none";

    /// <summary>The criteria on which nobody scored it.</summary>
    public IEnumerable<string> MissingOn => Cells.Where(cell => cell.Value is null).Select(cell => cell.Criterion.Title);
}

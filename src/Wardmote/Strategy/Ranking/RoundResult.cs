namespace Wardmote.Strategy.Ranking;

/// <summary>What a round comes to: each candidate's scores, total and place, worked out from the sheets that count. Nothing that is missing counts as zero.</summary>
public sealed class RoundResult
{
    private RoundResult(ScoringRound round, IReadOnlyList<ScoreSheet> counted, IReadOnlyList<Criterion> criteria, IReadOnlyList<ResultRow> rows, bool isOnShares)
    {
        (Round, Counted, Criteria, IsOnShares) = (round, counted, criteria, isOnShares);
        Rows = [.. rows.OrderBy(row => row.Rank ?? int.MaxValue).ThenBy(row => row.Candidate.Title, StringComparer.Ordinal)];
        Placed = [.. Rows.Where(row => row.Total is not null)];
    }

    public ScoringRound Round { get; }

    /// <summary>The sheets that count.</summary>
    public IReadOnlyList<ScoreSheet> Counted { get; }

    /// <summary>The criteria that are in the totals.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>All candidates in the order of their places; those without a total last.</summary>
    public IReadOnlyList<ResultRow> Rows { get; }

    /// <summary>Those that have a total.</summary>
    public IReadOnlyList<ResultRow> Placed { get; }

    /// <summary>Whether scores were brought to shares of their scales, 0 to 100, because the scales differ.</summary>
    public bool IsOnShares { get; }

    /// <summary>The lowest and highest total that there could be.</summary>
    public (double Low, double High) TotalRange => Round.Combination == Combination.Product
        ? (Criteria.Aggregate(1.0, (product, criterion) => product * criterion.Scale!.From), Criteria.Aggregate(1.0, (product, criterion) => product * criterion.Scale!.To))
        : IsOnShares ? (0, 100) : (Criteria[0].Scale!.From, Criteria[0].Scale!.To);

    /// <summary>The weights of the criteria in the totals, as shares that sum to 1.</summary>
    public IReadOnlyList<double> Weights => [.. Criteria.Select(criterion => criterion.Weight / Criteria.Sum(one => one.Weight))];

    /// <summary>The result of a round.</summary>
    /// <param name="leaveOut">A sheet that is left aside beside those that the round leaves out: what would come out without it.</param>
    /// <param name="withLeftOut">Whether sheets that the round leaves out count all the same.</param>
    public static RoundResult Of(ScoringRound round, IReadOnlyList<ScoreSheet> sheets, Guid? leaveOut = null, bool withLeftOut = false)
    {
        ScoreSheet[] counted = [.. sheets.Where(sheet => sheet.IsHandedIn && (withLeftOut || !sheet.IsLeftOut) && sheet.ScoreSheetId != leaveOut)];
        Criterion[] criteria = [.. round.ScoredCriteria];
        bool isOnShares = round.Combination == Combination.WeightedSum && criteria.Select(criterion => (criterion.Scale!.From, criterion.Scale.To)).Distinct().Count() > 1;
        (Candidate Candidate, ResultCell[] Cells)[] cells = [.. round.Candidates.Select(candidate => (candidate, criteria.Select(criterion => CellOf(round, candidate, criterion, counted)).ToArray()))];
        double?[] totals = [.. cells.Select(row => TotalOf(round, row.Cells, criteria, isOnShares))];
        return new(round, counted, criteria, [.. cells.Select((row, at) => new ResultRow(row.Candidate, row.Cells, totals[at], RankOf(totals, at), totals[at] is not null && totals.Count(other => Same(other, totals[at])) > 1))], isOnShares);
    }

    /// <summary>The scores of the placed candidates as they go into the totals: turned where less counts more, and as shares of their scales where the scales differ.</summary>
    public double[][] CountedScores() => [.. Placed.Select(row => row.Cells.Select(cell => CountedOf(cell.Criterion, cell.Value!.Value, IsOnShares)).ToArray())];

    /// <summary>What counted scores come to.</summary>
    public double TotalOf(IReadOnlyList<double> counted) => TotalOf(Round, counted, Criteria);

    /// <summary>One scorer's own total of a placed candidate; none where they left a box without a view.</summary>
    public double? TotalBy(ScoreSheet sheet, ResultRow row)
    {
        Score?[] scores = [.. row.Cells.Select(cell => sheet.At(row.Candidate.CandidateId, cell.Criterion.CriterionId))];
        return scores.All(score => score?.Value is not null) ? TotalOf([.. scores.Select((score, k) => CountedOf(Criteria[k], score!.Value!.Value, IsOnShares))]) : null;
    }

    private static ResultCell CellOf(ScoringRound round, Candidate candidate, Criterion criterion, ScoreSheet[] counted)
    {
        (ScoreSheet Sheet, Score Score)[] scores = [.. counted.Select(sheet => (Sheet: sheet, Score: sheet.At(candidate.CandidateId, criterion.CriterionId))).Where(one => one.Score?.Value is not null).Select(one => (one.Sheet, one.Score!))];
        double[] values = [.. scores.Select(one => one.Score.Value!.Value).Order()];
        double? middle = values.Length == 0 ? null : round.Middle == Middle.Mean ? values.Average() : (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
        return new(candidate, criterion, scores, counted.Length - scores.Length, middle);
    }

    private static double CountedOf(Criterion criterion, double value, bool isOnShares)
    {
        double counted = criterion.Counted(value);
        return isOnShares ? (counted - criterion.Scale!.From) / (criterion.Scale.To - criterion.Scale.From) * 100 : counted;
    }

    private static double? TotalOf(ScoringRound round, ResultCell[] cells, Criterion[] criteria, bool isOnShares) =>
        cells.Length > 0 && cells.All(cell => cell.Value is not null) ? TotalOf(round, [.. cells.Select(cell => CountedOf(cell.Criterion, cell.Value!.Value, isOnShares))], criteria) : null;

    private static double TotalOf(ScoringRound round, IReadOnlyList<double> counted, IReadOnlyList<Criterion> criteria) => round.Combination == Combination.Product
        ? counted.Aggregate(1.0, (product, score) => product * score)
        : counted.Zip(criteria, (score, criterion) => score * criterion.Weight).Sum() / criteria.Sum(criterion => criterion.Weight);

    private static int? RankOf(double?[] totals, int at) => totals[at] is { } own ? 1 + totals.Count(other => other > own && !Same(other, own)) : null;

    /// <summary>Totals closer than this differ by rounding alone.</summary>
    private static bool Same(double? one, double? other) => one is { } a && other is { } b && Math.Abs(a - b) < 1e-9;
}

using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>
/// Reads scores and weights from tables, so that candidates can be ranked without a database. Scores are long (candidate, criterion, scorer, score) or wide (a row for each candidate, a column for
/// each criterion); weights are a row for each criterion, per cent that sum to 100 or shares that sum to 1. docs/formats/scores-file.md tells the columns.
/// </summary>
public static class ScoresFile
{
    private const string OneScorer = "The file";

    private static readonly string[] NoViewWords = ["", "-", "na", "n/a", "no view", "none", "missing"];

    /// <summary>The round and the sheets that the tables describe.</summary>
    /// <param name="scores">The rows of the scores with their headings.</param>
    /// <param name="weights">The rows of the weights with their headings; none for equal weights.</param>
    /// <param name="scaleWeights">Whether weights that do not sum to 100 are to be scaled.</param>
    /// <exception cref="RuleBrokenException">A table lacks something, or says something that cannot be.</exception>
    public static (ScoringRound Round, IReadOnlyList<ScoreSheet> Sheets) Read(IReadOnlyList<IReadOnlyList<string>> scores, IReadOnlyList<IReadOnlyList<string>>? weights, Combination combination, int seed, bool scaleWeights, DateTime at)
    {
        IReadOnlyList<(string Candidate, string Criterion, string Scorer, double? Value)> read = ReadScores(Filled(scores));
        string[] titles = [.. read.Select(score => score.Criterion).Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] names = [.. read.Select(score => score.Candidate).Distinct(StringComparer.OrdinalIgnoreCase)];
        IReadOnlyList<Criterion> criteria = weights is null
            ? [.. titles.Select(title => new Criterion(Guid.CreateVersion7(), title, "") { Weight = 100.0 / titles.Length, WeightLow = 0, WeightHigh = 100 })]
            : WeightsFile.Read(Filled(weights), titles);
        var round = new ScoringRound(Guid.Empty, "Scores from a file", seed, "The command line", at);
        round.Describe(round.Title, null, Middle.Mean, combination, null);
        round.UseCriteria([.. criteria.Select(criterion => criterion.CanBeScored ? criterion : criterion with { Scale = ScaleOf(criterion.Title, [.. read.Where(score => Same(score.Criterion, criterion.Title)).Select(score => score.Value).OfType<double>()]) })]);
        round.UseCandidates([.. names.Select(name => new Candidate(Guid.CreateVersion7(), name, ""))]);
        string[] scorers = [.. read.Select(score => score.Scorer).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (scaleWeights && !round.WeightsSum)
        {
            round.ScaleWeights();
        }

        round.Open(scorers.Length, at);
        return (round, [.. scorers.Select(scorer => SheetOf(round, scorer, [.. read.Where(score => Same(score.Scorer, scorer))], at))]);
    }

    internal static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    internal static double Number(string text, string what) => double.TryParse(text.Trim().TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
        ? number
        : throw new RuleBrokenException($"{what} is “{text.Trim()}”, which is no number");

    private static ScoreSheet SheetOf(ScoringRound round, string scorer, IReadOnlyList<(string Candidate, string Criterion, string Scorer, double? Value)> scores, DateTime at)
    {
        if (scores.GroupBy(score => (score.Candidate.ToUpperInvariant(), score.Criterion.ToUpperInvariant())).FirstOrDefault(same => same.Count() > 1)?.First() is { Candidate: { } twice } found)
        {
            throw new RuleBrokenException($"{scorer} scores “{twice}” on “{found.Criterion}” twice: keep one of the two rows");
        }

        var sheet = new ScoreSheet(round, null, scorer);
        sheet.Fill(round, [.. scores.Select(score => new Score(
            round.Candidates.First(candidate => Same(candidate.Title, score.Candidate)).CandidateId, round.Criteria.First(criterion => Same(criterion.Title, score.Criterion)).CriterionId, score.Value))]);
        sheet.HandIn(round, emptyIsNoView: true, at);
        return sheet;
    }

    private static IReadOnlyList<(string Candidate, string Criterion, string Scorer, double? Value)> ReadScores(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count < 2)
        {
            throw new RuleBrokenException("The file of scores holds no row below its headings");
        }

        string[] headings = [.. rows[0].Select(heading => heading.Trim().ToLowerInvariant())];
        int candidate = Array.IndexOf(headings, "candidate"), criterion = Array.IndexOf(headings, "criterion"), scorer = Array.IndexOf(headings, "scorer"), score = Array.IndexOf(headings, "score");
        if (criterion >= 0 || score >= 0)
        {
            return candidate >= 0 && criterion >= 0 && score >= 0
                ? [.. rows.Skip(1).Select(row => (Text(row, candidate), Text(row, criterion), scorer < 0 ? OneScorer : Text(row, scorer), Value(row, score, $"The score of “{Text(row, candidate)}” on “{Text(row, criterion)}”")))]
                : throw new RuleBrokenException($"The file of scores has the headings {string.Join(", ", rows[0])}. It needs candidate, criterion and score, and may have scorer; or a row for each candidate and a column for each criterion");
        }

        int first = candidate >= 0 ? candidate : 0;
        int[] columns = [.. Enumerable.Range(0, rows[0].Count).Where(column => column != first && column != scorer && rows[0][column].Trim().Length > 0)];
        return [.. rows.Skip(1).SelectMany(row => columns.Select(column => (Text(row, first), rows[0][column].Trim(), scorer < 0 ? OneScorer : Text(row, scorer), Value(row, column, $"The score of “{Text(row, first)}” on “{rows[0][column].Trim()}”"))))];
    }

    private static string Text(IReadOnlyList<string> row, int column) => column < row.Count && row[column].Trim() is { Length: > 0 } text ? text
        : throw new RuleBrokenException($"The row “{string.Join(", ", row)}” lacks a candidate, a criterion or a scorer");

    private static double? Value(IReadOnlyList<string> row, int column, string what) =>
        column >= row.Count || NoViewWords.Contains(row[column].Trim().ToLowerInvariant()) ? null : Number(row[column], what);

    private static IReadOnlyList<IReadOnlyList<string>> Filled(IReadOnlyList<IReadOnlyList<string>> rows) => [.. rows.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell)))];

    /// <summary>The scale that scores seem to have: 1 to 5 where all fit, or else the whole numbers around them. Only a file is read like that: a round states its scales.</summary>
    private static Scale? ScaleOf(string criterion, IReadOnlyList<double> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        (double from, double to) = values.All(value => value is >= 1 and <= 5) ? (1, 5) : (Math.Floor(values.Min()), Math.Max(Math.Floor(values.Min()) + 1, Math.Ceiling(values.Max())));
        double[] steps = [1, 0.5, 0.25, 0.2, 0.1, 0.05, 0.04, 0.02, 0.01];
        double step = steps.FirstOrDefault(one => values.All(value => Math.Abs((value - from) / one - Math.Round((value - from) / one)) < 1e-6));
        return step > 0 && (to - from) / step < Scale.MostPoints
            ? new Scale(from, to, step)
            : throw new RuleBrokenException($"The scores on “{criterion}” lie on no scale that can be guessed. State it in the file of weights: from, to and step");
    }
}

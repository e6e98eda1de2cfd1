using System.Globalization;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>How candidates were scored and ranked, how firm the order is, and what was adopted.</summary>
internal static class PrioritisationChapter
{
    public static Chapter Of(AssessmentContent content) => new("prioritisation",
    [
        .. content.Scores is { } scores ? Round(scores) : [new ParagraphBlock("No candidates were scored on this assessment yet. Begin a round under Priorities, Scoring: choose criteria and candidates, ask people to score, and close it. Its matrix and how firm the order is then stand here.")],
        .. Adopted(content),
    ])
    {
        Tables = content.Scores is { Round.State: ScoringState.Closed, Placed.Count: > 0 } closed
            ? [new PackTable("priority-matrix", $"Scores of the candidates: {closed.Round.Title}", closed.MatrixTable()) { Source = new($"Scores of {closed.Counted.Count} {(closed.Counted.Count == 1 ? "person" : "people")}", closed.Round.Title, closed.Method, "") { Caveats = closed.Told } }]
            : [],
    };

    private static IEnumerable<DocumentBlock> Round(RoundResult scores)
    {
        ScoringRound round = scores.Round;
        Figure chosen = Origin(round, $"Criteria of {round.Title}", "As they were chosen for the round", PriorityLinks.Criteria(round.ScoringRoundId));
        yield return TableBlock.OfWords($"Criteria of “{round.Title}”", [new("Criterion"), new("What it asks"), new("Basis"), new("Scale"), new("Weight %", true)], round.Criteria.Select(criterion => new[]
        {
            criterion.Title, criterion.Asks, criterion.Basis.ToString(), criterion.Scale is { } scale ? $"{Plain(scale.Points.Min())} to {Plain(scale.Points.Max())}{(criterion.Direction == CriterionDirection.LowerCountsMore ? ", lower counts more" : "")}" : "none: it is in no total", Plain(criterion.Weight),
        })).From(chosen);
        if (round.State != ScoringState.Closed || scores.Counted.Count == 0)
        {
            yield return new ParagraphBlock(round.State == ScoringState.Closed ? "The round was closed before anybody handed in scores that count, so that there is no order." : "The round is not closed yet. Scores stand here once it is: until then nobody sees what others scored.");
            yield break;
        }

        Figure made = Origin(round, "Scores, totals and places", scores.Method, PriorityLinks.Matrix(round.ScoringRoundId));
        yield return new HeadingBlock(2, "Scores and order");
        yield return new ParagraphBlock(scores.Says) { Origin = made };
        yield return scores.MatrixTable().From(made);
        foreach (string told in scores.Told.Prepend(scores.Method))
        {
            yield return new NoteBlock(told) { Origin = told.Any(char.IsDigit) ? made : null };
        }

        if (scores.Placed.Count > 0)
        {
            yield return scores.TotalsChart().From(made);
        }

        if (scores.TwoWayPicture() is { } picture)
        {
            yield return picture.From(made);
        }

        foreach (DocumentBlock block in Firmness(scores))
        {
            yield return block;
        }
    }

    private static IEnumerable<DocumentBlock> Firmness(RoundResult scores)
    {
        yield return new HeadingBlock(2, "How firm the order is");
        if (RoundSensitivity.Of(scores) is not { } sensitivity)
        {
            yield return new ParagraphBlock("Fewer than two candidates have a total, so that there is no order to try.");
            yield break;
        }

        Figure tried = Origin(scores.Round, "How far the order holds when weights and scores are varied", sensitivity.Method, PriorityLinks.Sensitivity(scores.Round.ScoringRoundId));
        yield return new ParagraphBlock(sensitivity.Says) { Origin = tried };
        yield return sensitivity.PlacesPicture(sensitivity.Main).From(tried);
        foreach (CriterionFlip flip in sensitivity.Flips)
        {
            yield return new ParagraphBlock(sensitivity.FlipSays(flip), IsListItem: true) { Origin = tried };
        }
    }

    private static IEnumerable<DocumentBlock> Adopted(AssessmentContent content)
    {
        Priority[] adopted = [.. content.Priorities.Where(priority => priority.IsAdopted).OrderBy(priority => priority.Position)];
        if (adopted.Length == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(2, "What was adopted");
        yield return TableBlock.OfWords("Adopted priorities", [new("Priority"), new("Why"), new("Lead"), new("Adopted by")], adopted.Select(priority => new[] { priority.Title, priority.Why, priority.Lead ?? "", priority.AdoptedBy }));
    }

    private static string Plain(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static Figure Origin(ScoringRound round, string what, string method, string address) => new("Every number", what, round.Title)
    {
        Source = $"Scoring round “{round.Title}”",
        Method = method,
        DataVersion = $"Round {round.ScoringRoundId.ToString("n")[..8]}",
        Href = address,
    };
}

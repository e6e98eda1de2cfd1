using System.Globalization;
using Wardmote.Analysis.Scoring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Ranking;

/// <summary>A round's result as tables, pictures and a document.</summary>
public static class RankingDocument
{
    extension(RoundResult result)
    {
        /// <summary>A candidate's total with how it was made.</summary>
        public Figure TotalFigure(ResultRow row) => new(RankingWords.Number(row.Total), $"Total of {row.Candidate.Title}", result.Round.Title)
        {
            Number = row.Total,
            Source = $"Scores of {NumberWords.Count(result.Counted.Count, "person", "people")}",
            Method = result.Method,
            Href = PriorityLinks.Matrix(result.Round.ScoringRoundId),
        };

        /// <summary>The matrix: place, candidate, each score, total.</summary>
        public TableBlock MatrixTable() => new(
            "Scores",
            [new("Place"), new("Candidate"), .. result.Criteria.Select(criterion => new DocumentColumn(result.Round.Combination == Combination.Product ? criterion.Title : $"{criterion.Title} ({criterion.Weight.ToString("0.##", CultureInfo.InvariantCulture)})", IsNumber: true)), new("Total", IsNumber: true)],
            [.. result.Rows.Select(row => (IReadOnlyList<DocumentText>)[row.RankText, row.Candidate.Title, .. row.Cells.Select(cell => (DocumentText)(cell.Value is { } value ? RankingWords.Number(value) : "")), row.Total is null ? "" : result.TotalFigure(row)])]);

        /// <summary>The totals as bars, in order.</summary>
        public Chart TotalsChart() => new("Totals in order", result.Says, [.. result.Placed.Select(row => $"{row.RankText} {row.Candidate.Title}")], [new("Total", [.. result.Placed.Select(row => row.Total)])])
        {
            Kind = ChartKind.Bar,
            Decimals = 2,
            Source = $"{result.Round.Title}; {result.Method}",
        };

        /// <summary>Where the two criteria of a product meet, as a matrix of their steps; none for other rounds.</summary>
        public MatrixPicture? TwoWayPicture()
        {
            if (result.Round.Combination != Combination.Product || result.Criteria is not [var up, var across])
            {
                return null;
            }

            double[] ups = [.. up.Scale!.Points], alongs = [.. across.Scale!.Points];
            double most = ups[^1] * alongs[^1];
            return new($"{up.Title} and {across.Title}", $"{result.Says} A mean between two steps stands at the nearer one.", AxisOf(across), AxisOf(up),
                [.. result.Placed.Select((row, at) => new MatrixItem((at + 1).ToString(CultureInfo.InvariantCulture), row.Candidate.Title, StepOf(alongs, row.Cells[1].Value!.Value), StepOf(ups, row.Cells[0].Value!.Value)))])
            {
                ItemsAre = "Candidate",
                Cells = [.. ups.SelectMany((high, i) => alongs.Select((along, j) => new MatrixCell(j, i, (high * along).ToString("0.##", CultureInfo.InvariantCulture), Math.Clamp((int)Math.Ceiling(high * along / most * MatrixPicture.Shades) - 1, 0, MatrixPicture.Shades - 1))))],
            };
        }

        /// <summary>The whole result for a board: matrix, totals, agreement, sensitivity, decisions.</summary>
        public Document Report(RoundAgreement? agreement, RoundSensitivity? sensitivity, string partnershipName) => new(result.Round.Title, partnershipName,
        [
            new HeadingBlock(1, "Scores and totals"),
            new ParagraphBlock(result.Says),
            result.MatrixTable(),
            new NoteBlock(result.Method),
            .. result.Told.Select(told => (DocumentBlock)new NoteBlock(told)),
            .. result.Placed.Count > 0 ? new DocumentBlock[] { result.TotalsChart() } : [],
            .. result.TwoWayPicture() is { } picture ? new DocumentBlock[] { picture } : [],
            .. sensitivity is null ? [] : new DocumentBlock[] { new HeadingBlock(1, "How far the order holds"), new ParagraphBlock(sensitivity.Says), sensitivity.PlacesPicture(sensitivity.Main), new NoteBlock(sensitivity.Method) },
            .. sensitivity is null ? [] : sensitivity.Flips.Select(flip => (DocumentBlock)new ParagraphBlock(sensitivity.FlipSays(flip), IsListItem: true)),
            .. agreement is null ? [] : new DocumentBlock[] { new HeadingBlock(1, "How far the scorers agree"), new ParagraphBlock(agreement.Says) },
            .. result.Round.Decisions.Count == 0 ? [] : new DocumentBlock[] { new HeadingBlock(1, "What was decided"), result.DecisionsTable() },
        ])
        { Period = result.Round.Title };

        private TableBlock DecisionsTable() => TableBlock.OfWords("Decisions", [new("Candidate"), new("Place"), new("Decision"), new("Reason"), new("Against the ranking"), new("By"), new("On")],
            result.Rows.Where(row => result.Round.DecisionOn(row.Candidate.CandidateId) is not null).Select(row =>
            {
                CandidateDecision decision = result.Round.DecisionOn(row.Candidate.CandidateId)!;
                return new[]
                {
                    row.Candidate.Title, row.RankText, decision.IntoCandidateId is { } into ? $"Merged into {result.Round.Candidate(into).Title}" : decision.Kind.ToString(), decision.Reason,
                    decision.AgainstRanking ?? "", string.Join(", ", new[] { decision.By, decision.Meeting }.OfType<string>()), decision.On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                };
            }));
    }

    extension(RoundSensitivity sensitivity)
    {
        /// <summary>How often each candidate takes each place, shaded.</summary>
        public HeatTable PlacesPicture(RankAcceptability places, string title = "How often each candidate takes each place") => new(title, sensitivity.Says,
            [.. Enumerable.Range(1, sensitivity.Result.Placed.Count).Select(place => place.ToString(CultureInfo.InvariantCulture))],
            [.. sensitivity.Result.Placed.Select((row, at) => new HeatRow(row.Candidate.Title, [.. places.Places[at].Select(share => new HeatCell(share, share switch { 0 => "", < 0.005 => "< 1 %", _ => RankingWords.Percent(share) }))]))])
        {
            RowsAre = "Candidate",
            Source = sensitivity.Method,
            Notes = ["An empty cell: never in any draw. Shares of a row sum to 100 %."],
        };

        /// <summary>Each candidate's place with the range of places that it takes.</summary>
        public Chart RangesChart(RankAcceptability places) => new("Places and the range that they may lie in", "A dot is the place in the ranking; the line reaches from the best to the worst place once the most unusual twentieth of the draws is left aside on each side.",
            [.. sensitivity.Result.Placed.Select(row => row.Candidate.Title)],
            [new("Place", [.. sensitivity.Result.Placed.Select(row => (double?)row.Rank)]) { Intervals = [.. sensitivity.Result.Placed.Select((_, at) => ((double, double)?)RangeOf(places, at))] }])
        {
            Kind = ChartKind.Dots,
            Source = sensitivity.Method,
        };

        private static (double, double) RangeOf(RankAcceptability places, int at)
        {
            (int best, int worst) = places.RangeOf(at);
            return (best, worst);
        }
    }

    extension(RoundAgreement agreement)
    {
        /// <summary>The agreement in a sentence or two.</summary>
        public string Says => string.Join(" ", new[]
        {
            agreement.Concordance is { } concordance
                ? string.Create(CultureInfo.InvariantCulture, $"On the order of the candidates, {agreement.Complete.Count} scorers agree with a W of {concordance.W:0.00} (0 none, 1 the same order); {(agreement.Chance < 0.05 ? "more than chance would give" : "no more than chance might give")} (p = {agreement.Chance:0.000}).")
                : "Agreement on the order cannot be told: it needs two people who scored every candidate on every criterion.",
            agreement.Ordinal is { } alpha
                ? string.Create(CultureInfo.InvariantCulture, $"On single scores, Krippendorff’s alpha is {alpha:0.00} as an order and {agreement.Interval:0.00} as equal steps: {RoundAgreement.Words(alpha)}.")
                : $"{agreement.WhyNone}.",
        });
    }

    private static MatrixAxis AxisOf(Criterion criterion) => new(criterion.Title, [.. criterion.Scale!.Points.Select(point => criterion.AnchorAt(point) is { } words ? string.Create(CultureInfo.InvariantCulture, $"{point:0.##} {words}") : point.ToString("0.##", CultureInfo.InvariantCulture))]);

    private static int StepOf(double[] points, double value) => Enumerable.Range(0, points.Length).MinBy(at => Math.Abs(points[at] - value));
}

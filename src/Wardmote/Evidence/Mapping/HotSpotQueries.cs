using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Works out how incidents pile up and where hot spots come and go.</summary>
public static class HotSpotQueries
{
    private const int UsualYears = 5;
    private const double UsualWidth = 1000;

    extension(AppDb db)
    {
        /// <summary>Both for the months that were chosen, of five years where none were; none where there is nothing to map.</summary>
        public async Task<HotSpotAnswer?> HotSpotsAsync(MapChoices choices, MapPlane plane, CancellationToken cancellationToken)
        {
            if (await db.MapAsync(choices with { Picture = MapPicture.Areas, Measure = MapMeasure.Count, Without = null }, plane, cancellationToken) is not { } answer)
            {
                return null;
            }

            MapQuestion question = choices.From is null ? answer.Question with { From = Earliest(answer) } : answer.Question;
            DataFitness fitness = await db.FitnessAsync(cancellationToken);
            Counts counts = await db.CountsAsync(new(question.Set.AreaSetId, question.From, question.To) { District = string.IsNullOrWhiteSpace(choices.District) ? null : choices.District }, cancellationToken);
            MappedArea[] areas = await db.MappedAreasAsync(question.Set, counts, cancellationToken);
            Shape all = MappedArea.Together(areas, question.Set.IsPartition);
            var found = new HotSpotAnswer(answer with { Question = question, Caveats = Caveats.For(fitness, new(question.From.First, question.To.First, EvidenceUse.Points) { Types = question.Types.Named, Area = question.Set.Kind }) });
            return await db.EmergingAsync(await db.ConcentrationAsync(found, all, cancellationToken), areas, all, counts, fitness, plane, cancellationToken);
        }

        private async Task<HotSpotAnswer> ConcentrationAsync(HotSpotAnswer answer, Shape all, CancellationToken cancellationToken)
        {
            MapQuestion question = answer.Answer.Question;
            ShapeIndex index = new([all]);
            bool IsIn(PointCount point) => index.Find(point.At.X, point.At.Y) == 0;
            PointCount[] every = [.. (await db.PointCountsAsync(question.From, question.To, CrimeTypeNames.All, all.Bounds, cancellationToken)).Where(IsIn)];
            Dictionary<string, int> these = (await db.PointCountsAsync(question.From, question.To, question.Types.Types, all.Bounds, cancellationToken)).ToDictionary(point => point.Key, point => point.Count, StringComparer.Ordinal);
            try
            {
                return answer with { Concentration = PlaceConcentration.Of(question, [.. every.Select(point => these.GetValueOrDefault(point.Key))]) };
            }
            catch (NoAnswerException refusal)
            {
                return answer with { NoConcentration = refusal.Message };
            }
        }

        private async Task<HotSpotAnswer> EmergingAsync(HotSpotAnswer answer, MappedArea[] areas, Shape all, Counts counts, DataFitness fitness, MapPlane plane, CancellationToken cancellationToken)
        {
            MapQuestion question = answer.Answer.Question;
            Bounds around = all.Bounds.Widened(UsualWidth * 2);
            List<IReadOnlyList<PointCount>?> quarters = [];

            // Whole quarters, counted back from the last month, so that the latest is never left out.
            for (int last = counts.Months.Count - 1; last >= 2; last -= 3)
            {
                bool isKnown = Enumerable.Range(last - 2, 3).All(month => counts.IsPresent(month));
                quarters.Insert(0, isKnown ? await db.PointCountsAsync(counts.Months[last - 2], counts.Months[last], question.Types.Types, around, cancellationToken) : null);
            }

            try
            {
                bool crosses = fitness.ReplacedPointsOf(fitness.HomeForce).Any(month => month.Month > question.From.First && month.Month <= question.To.First);
                return answer with { Emerging = EmergingMap.Of(question, areas, all, quarters, question.Choices.Metres ?? UsualWidth, crosses, plane) };
            }
            catch (NoAnswerException refusal)
            {
                return answer with { NoEmerging = refusal.Message };
            }
        }
    }

    private static Period Earliest(MapAnswer answer)
    {
        Period usual = Period.Of(PeriodKind.Month, answer.Question.To.First.AddMonths(1 - (12 * UsualYears)));
        return usual < answer.Supplied.First ? answer.Supplied.First : usual;
    }
}

/// <summary>How incidents pile up, and where hot spots come and go; where something cannot be told, why.</summary>
public sealed record HotSpotAnswer(MapAnswer Answer)
{
    public XyChart? Concentration { get; init; }

    public string NoConcentration { get; init; } = "";

    public Map? Emerging { get; init; }

    public string NoEmerging { get; init; } = "";
}

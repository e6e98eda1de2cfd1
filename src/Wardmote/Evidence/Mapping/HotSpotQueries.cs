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
    private const int MonthsInQuarter = 3;
    private const double UsualWidth = 1000;

    extension(AppDb db)
    {
        /// <summary>Both for the months that were chosen, of five years where none were; none where there is nothing to map.</summary>
        public async Task<HotSpotAnswer?> HotSpotsAsync(MapChoices choices, MapPlane plane, CancellationToken cancellationToken)
        {
            if (await db.AskedMapAsync(choices with { Picture = MapPicture.Areas, Measure = MapMeasure.Count, Without = null }, cancellationToken) is not var (answer, fitness))
            {
                return null;
            }

            MapQuestion question = choices.From is null ? answer.Question with { From = Earliest(answer) } : answer.Question;
            Counts counts = await db.CountsAsync(question.Counted, cancellationToken);
            MappedArea[] areas = await db.MappedAreasAsync(question.Set, counts, cancellationToken);
            Shape all = MappedArea.Together(areas, question.Set.IsPartition);
            PointTally every = new(question.From, question.To, CrimeTypeNames.All, all.Bounds);
            PointTally these = new(question.From, question.To, question.Types.Types, all.Bounds);
            PointTally?[] quarters = Quarters(question, counts, all.Bounds.Widened(UsualWidth * 2));
            await db.TallyPointsAsync([every, these, .. quarters.OfType<PointTally>()], cancellationToken);

            bool crosses = fitness.ReplacedPointsOf(fitness.HomeForce).Any(month => month.Month > question.From.First && month.Month <= question.To.First);
            Caveat[] caveats = [.. Caveats.For(fitness, new(question.From.First, question.To.First, EvidenceUse.Points) { Types = question.Types.Named, Area = question.Set.Kind })];
            HotSpotAnswer found = new(answer with { Question = question, Caveats = caveats });
            return Emerging(Concentration(found, all, every, these), areas, all, quarters, crosses, plane);
        }
    }

    /// <summary>Whole quarters, counted back from the last month, so that the latest is never left out; none for a quarter of which a month is missing.</summary>
    private static PointTally?[] Quarters(MapQuestion question, Counts counts, Bounds around)
    {
        int whole = counts.Months.Count / MonthsInQuarter, first = counts.Months.Count - (whole * MonthsInQuarter);
        return [.. Enumerable.Range(0, whole).Select(quarter => first + (quarter * MonthsInQuarter)).Select(start =>
            Enumerable.Range(start, MonthsInQuarter).All(month => counts.IsPresent(month)) ? new PointTally(counts.Months[start], counts.Months[start + MonthsInQuarter - 1], question.Types.Types, around) : null)];
    }

    private static HotSpotAnswer Concentration(HotSpotAnswer answer, Shape all, PointTally every, PointTally these)
    {
        ShapeIndex index = new([all]);
        Dictionary<string, int> counts = these.Points.ToDictionary(point => point.Key, point => point.Count, StringComparer.Ordinal);
        try
        {
            return answer with { Concentration = PlaceConcentration.Of(answer.Answer.Question, [.. every.Points.Where(point => index.Find(point.At.X, point.At.Y) == 0).Select(point => counts.GetValueOrDefault(point.Key))]) };
        }
        catch (NoAnswerException refusal)
        {
            return answer with { NoConcentration = refusal.Message };
        }
    }

    private static HotSpotAnswer Emerging(HotSpotAnswer answer, MappedArea[] areas, Shape all, PointTally?[] quarters, bool crosses, MapPlane plane)
    {
        MapQuestion question = answer.Answer.Question;
        try
        {
            return answer with { Emerging = EmergingMap.Of(question, areas, all, [.. quarters.Select(quarter => quarter?.Points)], question.Choices.Metres ?? UsualWidth, crosses, plane) };
        }
        catch (NoAnswerException refusal)
        {
            return answer with { NoEmerging = refusal.Message };
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

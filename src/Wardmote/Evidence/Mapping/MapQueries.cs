using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Finds and counts what a map shows, and has it drawn.</summary>
public static class MapQueries
{
    private const int UsualMonths = 12;
    private const int Busiest = 20;

    extension(AppDb db)
    {
        /// <summary>The map that was chosen; none where there are no police files or no areas yet.</summary>
        /// <exception cref="NotFoundException">The address names a set, type or month that there is not.</exception>
        public async Task<MapAnswer?> MapAsync(MapChoices choices, MapPlane plane, CancellationToken cancellationToken)
        {
            if (await db.AskedMapAsync(choices, cancellationToken) is not var (asked, fitness))
            {
                return null;
            }

            MapQuestion question = asked.Question;
            CountQuestion counted = question.Counted;
            Counts counts = await db.CountsAsync(counted, cancellationToken);
            MappedArea[] areas = await db.MappedAreasAsync(question.Set, counts, cancellationToken);
            MapAnswer answer = asked with { HasPeople = areas.Any(area => area.People is not null) };
            try
            {
                MapAnswer drawn = choices.Picture == MapPicture.Areas
                    ? answer with { Map = Sourced(await db.AreaMapAsync(question, counted, counts, areas, plane, cancellationToken), answer, fitness) }
                    : await db.PointMapAsync(answer, areas, fitness, plane, cancellationToken);
                return choices.Own ? await db.WithOwnAreasAsync(drawn, plane, cancellationToken) : drawn;
            }
            catch (NoAnswerException refusal)
            {
                return answer with { Refusal = refusal.Message };
            }
        }

        /// <summary>What is asked for, with every choice made and nothing drawn, and what the data can bear; none where there are no police files or no areas yet.</summary>
        internal async Task<(MapAnswer Answer, DataFitness Fitness)?> AskedMapAsync(MapChoices choices, CancellationToken cancellationToken)
        {
            List<AreaSet> sets = await db.AreaSets.AsNoTracking().OrderBy(set => set.Kind).ThenByDescending(set => set.Year).ToListAsync(cancellationToken);
            DataFitness fitness = await db.FitnessAsync(cancellationToken);
            IReadOnlyList<StreetMonth> street = await db.StreetMonthsAsync(cancellationToken);
            if (sets.Count == 0 || street.Count == 0)
            {
                return null;
            }

            DateOnly[] home = [.. street.Where(month => month.Force == fitness.HomeForce).Select(month => month.Month)];
            DateOnly[] months = home.Length > 0 ? home : [.. street.Select(month => month.Month)];
            (Period First, Period Last) supplied = (Period.Of(PeriodKind.Month, months.Min()), Period.Of(PeriodKind.Month, months.Max()));
            MapQuestion question = Asked(choices, sets, supplied);
            string[] districts = [.. await db.AreasOf(question.Set.AreaSetId).Select(area => area.DistrictName).Distinct().Where(name => name != "").OrderBy(name => name).ToListAsync(cancellationToken)];
            return (new MapAnswer(question, sets, districts, supplied) { Caveats = Caveats.For(fitness, Shown(question)) }, fitness);
        }

        /// <summary>The maps with the partnership's own areas as lines above them.</summary>
        private async Task<MapAnswer> WithOwnAreasAsync(MapAnswer answer, MapPlane plane, CancellationToken cancellationToken)
        {
            Guid[] own = [.. answer.Sets.Where(set => set.Kind == AreaKind.Custom).Select(set => set.AreaSetId)];
            var areas = await db.Areas.AsNoTracking().Where(area => own.Contains(area.AreaSetId)).OrderBy(area => area.Code).Select(area => new { area.Name, area.Outline }).ToListAsync(cancellationToken);
            MapOutline[] lines = [.. areas.Select(area => (area.Name, Shape: AreaBorders.Unpack(area.Outline).Moved(NationalGrid.FromWgs84)))
                .Select(area => new MapOutline(area.Name, plane.Rings(area.Shape), IsOwn: true) { LabelAt = plane.At(area.Shape.LabelPoint) })];
            Map? Add(Map? map) => map is null ? null : map with { Outlines = [.. map.Outlines, .. lines] };
            return answer with { Map = Add(answer.Map), Without = Add(answer.Without) };
        }

        private async Task<Map> AreaMapAsync(MapQuestion question, CountQuestion counted, Counts counts, MappedArea[] areas, MapPlane plane, CancellationToken cancellationToken) => question.Choices.Measure switch
        {
            MapMeasure.Rate => AreaMap.OfRates(question, areas, counts, plane),
            MapMeasure.Change => AreaChanges.Of(question, areas, counts, await db.CountsAsync(counted with { From = question.EarlierFrom, To = question.EarlierTo }, cancellationToken), plane),
            _ => AreaMap.OfCounts(question, areas, counts, plane),
        };

        /// <summary>A map from the map points themselves, once with all and once without the one that was left out.</summary>
        private async Task<MapAnswer> PointMapAsync(MapAnswer answer, MappedArea[] areas, DataFitness fitness, MapPlane plane, CancellationToken cancellationToken)
        {
            MapQuestion question = answer.Question;
            Shape all = MappedArea.Together(areas, question.Set.IsPartition);
            Bounds around = all.Bounds.Widened(CellFloorCollar);
            IReadOnlyList<PointCount> points = await db.PointCountsAsync(question.From, question.To, question.Types.Types, around, cancellationToken);
            bool compares = question.Choices is { Picture: MapPicture.Cells, Measure: MapMeasure.Change };
            IReadOnlyList<PointCount> earlier = compares ? await db.PointCountsAsync(question.EarlierFrom, question.EarlierTo, question.Types.Types, around, cancellationToken) : [];
            ShapeIndex index = new([all]);
            PointCount[] inside = [.. points.Where(point => index.Find(point.At.X, point.At.Y) == 0)];
            PointCount? leftOut = points.FirstOrDefault(point => point.Key == question.Choices.Without);
            MapAnswer found = answer with { Busiest = [.. inside.Take(Busiest)], AtPoints = inside.Sum(point => point.Count), LeftOut = leftOut };
            Map Draw(IReadOnlyList<PointCount> with, IReadOnlyList<PointCount> before) => Sourced(Drawn(question, areas, all, with, before, plane), found, fitness) with
            {
                Pins = [.. found.Busiest.Take(5).Select((point, i) => new MapPin(point.Key, $"{i + 1}", $"{point.Name}: {NumberWords.Count(point.Count)}", plane.At(point.At)))],
            };
            return found with
            {
                Map = Draw(points, earlier),
                Without = leftOut is null ? null : Draw([.. points.Where(point => point != leftOut)], [.. earlier.Where(point => point.Key != leftOut.Key)]),
            };
        }

        /// <summary>The areas that were counted, with their outlines on the National Grid.</summary>
        internal async Task<MappedArea[]> MappedAreasAsync(AreaSet set, Counts counts, CancellationToken cancellationToken)
        {
            Denominator? people = await db.DenominatorAsync(set, AreaSubject.Population, counts.Months[^1].First.Year, cancellationToken);
            Dictionary<string, byte[]> outlines = await db.AreasOf(set.AreaSetId).Select(area => new { area.Code, area.Outline }).ToDictionaryAsync(area => area.Code, area => area.Outline, cancellationToken);
            return [.. counts.Areas.Select(area => new MappedArea(area.Index, area.Code, area.Name, AreaBorders.Unpack(outlines[area.Code]).Moved(NationalGrid.FromWgs84)) { People = people?.Of(area.Code) })];
        }
    }

    private const double CellFloorCollar = 1500;

    private static MapQuestion Asked(MapChoices choices, IReadOnlyList<AreaSet> sets, (Period First, Period Last) supplied)
    {
        AreaSet set = choices.Set is { } id
            ? sets.FirstOrDefault(one => one.AreaSetId == id) ?? throw new NotFoundException("The set of areas")
            : sets.Where(one => one.Kind == AreaKind.Ward).MaxBy(one => one.Year) ?? sets[0];
        Period to = AskedMonth.Of(choices.To) ?? supplied.Last;
        Period from = AskedMonth.Of(choices.From) ?? Period.Of(PeriodKind.Month, to.First.AddMonths(1 - UsualMonths));
        (from, to) = from <= to ? (from, to) : (to, from);
        return new(choices with { Years = Math.Clamp(choices.Years, 1, 10) }, set, TypeChoice.Of(choices.Type), from, to);
    }

    private static Map Drawn(MapQuestion question, MappedArea[] areas, Shape all, IReadOnlyList<PointCount> points, IReadOnlyList<PointCount> earlier, MapPlane plane) => question.Choices switch
    {
        { Picture: MapPicture.Density } => DensityMap.Of(question, areas, all, points, Math.Clamp(question.Choices.Metres ?? 500, 250, 2000), plane),
        { Picture: MapPicture.HotSpots } => SpotMap.Of(question, areas, all, points, Width(question, 500), plane),
        { Measure: MapMeasure.Change } => CellMap.OfChanges(question, areas, all, points, earlier, Width(question, 500), plane),
        { Measure: MapMeasure.Rate } => throw new NoAnswerException("Nobody knows how many people live in a hexagon. Choose counts or change, or look at areas."),
        _ => CellMap.OfCounts(question, areas, all, points, Width(question, 500), plane),
    };

    private static double Width(MapQuestion question, double usual) => Math.Clamp(question.Choices.Metres ?? usual, 50, 5000);

    private static Map Sourced(Map map, MapAnswer answer, DataFitness fitness) => map with
    {
        Source = SourceOf(answer.Question, fitness),
    };

    private static string SourceOf(MapQuestion question, DataFitness fitness)
    {
        Publishers publishers = fitness.PublishersOf(SourceKind.Street, question.From, question.To);
        string licence = publishers.Licence.Length > 0 ? ". Contains public sector information licensed under the Open Government Licence v3.0" : "";
        return $"{publishers.Words}, {ForceNames.Title(fitness.HomeForce)}, {question.PeriodText}; {question.Set.Title}{licence}";
    }

    private static ShownEvidence Shown(MapQuestion question)
    {
        bool compares = question.Choices.Measure == MapMeasure.Change;
        return new(compares ? question.EarlierFrom.First : question.From.First, question.To.First, question.Choices.Picture != MapPicture.Areas ? EvidenceUse.Points : compares ? EvidenceUse.Time : question.Choices.Measure == MapMeasure.Rate ? EvidenceUse.Rates : EvidenceUse.Map)
        {
            Types = question.Types.Named,
            Area = question.Set.Kind,
        };
    }
}

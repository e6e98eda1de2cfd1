using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>Draws the maps of the types of an assessment, one type at a time, from the places that they share.</summary>
internal sealed class TypeMaps(AppDb db, ExploredEvidence year, ExploredEvidence whole, AssessedPlaces places, bool crossesNewPoints)
{
    /// <summary>With fewer in a year, hot spots are mostly chance.</summary>
    private const int FewestForSpots = 500;

    /// <summary>With fewer in a year, a quarter of it in a cell is a handful.</summary>
    private const int FewestForEmerging = 2_000;

    private const double SpotWidth = 500;

    private const double EmergingWidth = 1_000;

    private const double Collar = 1_500;

    private const int QuarterMonths = 3;

    public AssessedPlaces Places => places;

    /// <summary>The type with its maps, or why there are none.</summary>
    public async Task<AssessedType> DrawnAsync(AssessedType type, CancellationToken cancellationToken)
    {
        MapQuestion question = Question(type.Type, year);
        (Map? choropleth, string whyNone) = Answered(() => year.Area.IsOneArea
            ? throw new NoAnswerException("One area alone has no map by area.")
            : type.People is null ? AreaMap.OfCounts(question, places.Areas, year.Counts, MapPlane.Grid) : AreaMap.OfRates(question, places.Areas, year.Counts, MapPlane.Grid));
        AssessedType drawn = type with { Choropleth = Sourced(choropleth), WhyNoChoropleth = whyNone };
        if (type.Count < FewestForSpots)
        {
            return drawn with { WhyNoHotSpots = $"Fewer than {FewestForSpots} in the year: where they lie together is mostly chance, so that no hot spots are drawn." };
        }

        IReadOnlyList<PointCount> points = await db.PointCountsAsync(year.From, year.To, type.Type.Types, places.All.Bounds.Widened(Collar), cancellationToken);
        (Map? spots, string whyNoSpots) = Answered(() => SpotMap.Of(question, places.Areas, places.All, points, SpotWidth, MapPlane.Grid));
        drawn = drawn with { HotSpots = Sourced(spots), WhyNoHotSpots = whyNoSpots };
        if (type.Count < FewestForEmerging)
        {
            return drawn with { WhyNoEmerging = $"Fewer than {FewestForEmerging:N0} in the year: no history of its hot spots is told." };
        }

        (IReadOnlyList<IReadOnlyList<PointCount>?> quarters, Period from) = await QuartersAsync(type, cancellationToken);
        if (quarters.Count < EmergingHotSpots.FewestSteps)
        {
            return drawn with { WhyNoEmerging = $"Whole quarters without a missing month go back to {from.Name} only; {EmergingHotSpots.FewestSteps} are needed to tell which hot spots come and go, and there are {quarters.Count}." };
        }

        (Map? emerging, string whyNoEmerging) = Answered(() => EmergingMap.Of(Question(type.Type, whole) with { From = from }, places.Areas, places.All, quarters, EmergingWidth, crossesNewPoints, MapPlane.Grid));
        return drawn with { Emerging = Sourced(emerging), WhyNoEmerging = whyNoEmerging };
    }

    /// <summary>The places with how all crime piles up at map points, of those that were used for anything.</summary>
    public async Task<AssessedPlaces> ConcentratedAsync(CancellationToken cancellationToken)
    {
        ShapeIndex index = new([places.All]);
        IReadOnlyList<PointCount> every = await db.PointCountsAsync(year.From, year.To, CrimeTypeNames.All, places.All.Bounds, cancellationToken);
        Dictionary<string, int> crimes = (await db.PointCountsAsync(year.From, year.To, CrimeTypeNames.Crimes, places.All.Bounds, cancellationToken)).ToDictionary(point => point.Key, point => point.Count, StringComparer.Ordinal);
        int[] counts = [.. every.Where(point => index.Find(point.At.X, point.At.Y) == 0).Select(point => crimes.GetValueOrDefault(point.Key))];
        (XyChart? chart, string whyNone) = Answered(() => PlaceConcentration.Of(Question(TypeChoice.AllCrime, year), counts));
        PlacesForShare? half = chart is null ? null : Concentration.Of(counts.Select(count => (double)count)).PlacesFor(0.5);
        return places with
        {
            Concentration = chart is null ? null : chart with { Source = year.Source },
            WhyNoConcentration = whyNone,
            Half = half is null ? null : (half.OfAll, half.OfAllByChance),
        };
    }

    /// <summary>Whole quarters counted back from the last month, until one has a month that is missing: a missing quarter is no quiet one.</summary>
    private async Task<(IReadOnlyList<IReadOnlyList<PointCount>?> Quarters, Period From)> QuartersAsync(AssessedType type, CancellationToken cancellationToken)
    {
        Course course = type.Trend.Course;
        List<IReadOnlyList<PointCount>?> quarters = [];
        int last = course.Months.Count - 1;
        for (; last >= QuarterMonths - 1 && Enumerable.Range(last - QuarterMonths + 1, QuarterMonths).All(course.IsKnown); last -= QuarterMonths)
        {
            quarters.Insert(0, await db.PointCountsAsync(course.Months[last - QuarterMonths + 1], course.Months[last], type.Type.Types, places.All.Bounds.Widened(2 * EmergingWidth), cancellationToken));
        }

        return (quarters, course.Months[Math.Min(last + 1, course.Months.Count - 1)]);
    }

    private static MapQuestion Question(TypeChoice type, ExploredEvidence of) => new(new() { Set = of.Set.AreaSetId, Type = type == TypeChoice.AllCrime ? [] : [type.Slug] }, of.Set, type, of.From, of.To);

    private Map? Sourced(Map? map) => map is null ? null : map with { Source = year.Source };

    private static (T? Answer, string WhyNone) Answered<T>(Func<T> ask)
        where T : class
    {
        try
        {
            return (ask(), "");
        }
        catch (NoAnswerException refusal)
        {
            return (null, refusal.Message);
        }
    }
}

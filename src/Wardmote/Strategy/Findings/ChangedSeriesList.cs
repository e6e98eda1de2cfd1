using Wardmote.Analysis;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;

namespace Wardmote.Strategy.Findings;

/// <summary>The latest months of every type, in the whole area and in each ward, against the same months a year before.</summary>
public static class ChangedSeriesList
{
    /// <summary>The chances are adjusted over all types and wards together: of four hundred comparisons in which nothing changed twenty would otherwise be called a change.</summary>
    public static IReadOnlyList<ChangedSeries> Of(ExploredEvidence explored)
    {
        int[] months = [.. Enumerable.Range(explored.Before, explored.Counts.Months.Count - explored.Before)];
        TypeChoice[] types = [.. TypeChoice.All.Where(type => explored.CourseOf(type).Counts.Any(count => count > 0))];
        ChangedSeries[] all =
        [
            .. types.AsParallel().AsOrdered().Select(type => One(type, null, explored.CourseOf(type), explored.Breaks(type))),
            .. (explored.Area.IsOneArea ? [] : types).AsParallel().AsOrdered().SelectMany(Wards),
        ];
        double[] chances = ManyTests.BenjaminiHochberg([.. all.Select(one => one.Change.HasPercent ? one.Change.Change.Chance : double.NaN)]);
        return [.. all.Select((one, at) => one with { Change = one.Change with { Chance = chances[at] } })];

        IEnumerable<ChangedSeries> Wards(TypeChoice type)
        {
            CourseBreaks breaks = explored.Breaks(type, isByArea: true);
            return explored.Area.Indexes.Select(index => explored.Counts.Areas[index]).Select(area => One(type, area, Course.Of(explored.Counts, new(area.Code, area.Name, [area.Index]), type.Types), breaks));
        }

        ChangedSeries One(TypeChoice type, CountedArea? area, Course course, CourseBreaks breaks) =>
            new(type, area, course, breaks, PeriodChange.Of(course, months, 1, CourseSpread.Of(course, breaks, SeasonOfYear.Of(course, breaks)), breaks));
    }
}

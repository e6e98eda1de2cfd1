using Wardmote.Analysis;
using Wardmote.Analysis.Trends;

namespace Wardmote.Evidence.Exploring;

/// <summary>What is told of one type in the chosen area: its latest year, its trend, its latest month.</summary>
public sealed record TypeFindings(TypeChoice Type, Course Course, CourseBreaks Breaks, SeasonOfYear Season, TrendVerdict Verdict, PeriodChange Year, MonthCheck Latest)
{
    /// <summary>All crime, anti-social behaviour and every type that was recorded. The chances of trends and changes are adjusted for the number of types.</summary>
    public static IReadOnlyList<TypeFindings> Of(ExploredEvidence explored)
    {
        TypeFindings[] plain = [.. TypeChoice.All.Select(type => (Type: type, Course: explored.CourseOf(type))).Where(one => one.Course.Counts.Any(count => count > 0)).Select(one => One(explored, one.Type, one.Course))];
        TypeFindings[] single = [.. plain.Where(one => one.Type != TypeChoice.AllCrime)];
        IReadOnlyList<TrendVerdict> verdicts = TrendVerdict.OfMany([.. single.Select(one => new MonthlySeries(one.Course.Counts, Breaks: one.Breaks.Steps))]);
        double[] chances = ManyTests.BenjaminiHochberg([.. single.Select(one => one.Year.Compared.Count == 0 ? double.NaN : one.Year.Change.Chance)]);
        return
        [
            .. plain.Where(one => one.Type == TypeChoice.AllCrime).Select(one => one with { Verdict = TrendVerdict.Of(one.Course.Counts, breaks: one.Breaks.Steps) }),
            .. single.Select((one, at) => one with { Verdict = verdicts[at], Year = one.Year with { Chance = chances[at] } }),
        ];
    }

    private static TypeFindings One(ExploredEvidence explored, TypeChoice type, Course course)
    {
        CourseBreaks breaks = explored.Breaks(type);
        var season = SeasonOfYear.Of(course, breaks);
        return new(type, course, breaks, season, null!, TrendFindings.LatestYear(course, breaks, CourseSpread.Of(course, breaks, season)), MonthCheck.Of(course, breaks, season));
    }
}

using Wardmote.Analysis;
using Wardmote.Analysis.Forecasts;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>What is to be expected of a course in the next year, with how the method did in its own past; or why nothing is said.</summary>
/// <param name="Record">The forecast with its accuracy; none where it was refused.</param>
/// <param name="Months">The months to come.</param>
/// <param name="WhyNone">Why there is none; empty where there is one.</param>
public sealed record CourseForecast(ForecastRecord? Record, IReadOnlyList<Period> Months, string WhyNone)
{
    /// <summary>Below this mean a month one area alone is too small to choose a method by its own past: the mean of the last year is taken, which nothing beat.</summary>
    public const double SmallMean = 30;

    private const string NaiveName = "seasonal naive";

    /// <summary>The forecast of the year after the last known month.</summary>
    /// <param name="isOneArea">Whether it is one area of a set, such as a ward.</param>
    public static CourseForecast Of(Course course, bool isOneArea)
    {
        if (course.Latest is not { } latest)
        {
            return new(null, [], "No month is known");
        }

        Course known = course.UpTo(latest);
        Period[] months = [.. Enumerable.Range(1, Course.MonthsInYear).Select(ahead => Period.Of(PeriodKind.Month, known.Months[^1].First.AddMonths(ahead)))];
        try
        {
            ForecastRecord record = isOneArea && known.Mean < SmallMean ? SmallAreaForecast.Of(known.Counts) : ForecastChoice.Of([known.Counts]).Ahead(known.Counts);
            return new(record, months, "");
        }
        catch (NoAnswerException refusal)
        {
            return new(null, [], refusal.Message);
        }
    }

    /// <summary>The year to come by quarters and as a whole; the whole alone where single months are mostly chance.</summary>
    public IReadOnlyList<(string Period, ForecastPoint Point)> Rows => Record is null ? [] :
    [
        .. Record.Months.Chunk(3).Select((quarter, at) => ($"{Months[3 * at]} to {Months[(3 * at) + 2]}", Sum(quarter))),
        ($"{Months[0]} to {Months[^1]}", Record.Total),
    ];

    /// <summary>How far the chosen method was off beside the naive one; empty where none was tried.</summary>
    public string AccuracyText
    {
        get
        {
            MethodAccuracy? chosen = Record?.Accuracy.FirstOrDefault(one => one.Method == Record.Method), naive = Record?.Accuracy.FirstOrDefault(one => one.Method == NaiveName);
            return chosen is null || naive is null ? ""
                : $"Tried from {Record!.Settings!.Origins} dates in the past, “{chosen.Method}” was off by {Share(chosen.Wape)} of all that was recorded, month by month, and by {Share(chosen.TotalWape)} over the year. “Same month last year” was off by {Share(naive.Wape)} and {Share(naive.TotalWape)}.";
        }
    }

    /// <summary>How often the ranges held in the past; empty where that is not known.</summary>
    public string CoverageText => Record?.Coverage is not { } held ? ""
        : $"In that past the 80 % range held {Share(held.Share80)} of the months and the 95 % range {Share(held.Share95)}{(double.IsFinite(held.Total80) ? $"; for the year as a whole {Share(held.Total80)} and {Share(held.Total95)}" : "")}.";

    /// <summary>Three months together, their ranges added up: months of a quarter miss together, so that this is wide rather than narrow.</summary>
    private static ForecastPoint Sum(ForecastPoint[] months) => months.Aggregate((sum, month) => new(sum.Value + month.Value, Add(sum.Range80, month.Range80), Add(sum.Range95, month.Range95)));

    private static Interval Add(Interval one, Interval other) => new(one.Low + other.Low, one.High + other.High);

    private static string Share(double share) => double.IsFinite(share) ? Fitness.NumberWords.Share(share, share < 0.1 ? 1 : 0) : "an unknown share";
}

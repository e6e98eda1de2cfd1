using System.Globalization;
using Wardmote.Analysis.Rates;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>All that is counted and worked out of one type of crime for an assessment.</summary>
/// <param name="Whole">The period of the recipe.</param>
/// <param name="Year">Its last twelve months, or as many as it has.</param>
/// <param name="Trend">The course over the whole period; what was recorded before the type began is unknown in it.</param>
/// <param name="Areas">The areas against one another in the last year.</param>
/// <param name="Changes">Each area's last year against the one before.</param>
public sealed record AssessedType(ExploredEvidence Whole, ExploredEvidence Year, TrendFindings Trend, CourseForecast Forecast, ComparedAreas Areas, IReadOnlyList<ChangeRow> Changes, Denominator? People)
{
    private const double Per = 1_000;

    /// <summary>The first month in which the type was recorded, where it began within the period; none where it was always there.</summary>
    public Period? BeganIn { get; init; }

    public Map? Choropleth { get; init; }

    /// <summary>Why there is no map of areas; empty where there is one.</summary>
    public string WhyNoChoropleth { get; init; } = "";

    public Map? HotSpots { get; init; }

    public string WhyNoHotSpots { get; init; } = "";

    public Map? Emerging { get; init; }

    public string WhyNoEmerging { get; init; } = "";

    public TypeChoice Type => Whole.Type;

    public PeriodChange Change => Trend.LastYear;

    /// <summary>What a sentence begins with and what stands in it.</summary>
    public string Name => Type.Name;

    /// <summary>The months of the last year that are known for the whole area.</summary>
    public int MonthsKnown => YearCourse.KnownMonths;

    public long Count => (long)YearCourse.Counts.Where(double.IsFinite).Sum();

    private Course YearCourse => Year.Course;

    /// <summary>The rate of the whole area in the last year; none without people, without a month, or where the type began within the year.</summary>
    public Rate? Rate
    {
        get
        {
            double?[] people = [.. Year.Area.Indexes.Select(index => People?.Of(Year.Counts.Areas[index].Code))];
            return MonthsKnown == 0 || people.Length == 0 || people.Any(one => one is not > 0) || BeganIn >= Year.From ? null
                : Rate.Of(Count, people.Sum()!.Value * MonthsKnown / Course.MonthsInYear, Per);
        }
    }

    /// <summary>Why there is no rate; empty where there is one.</summary>
    public string WhyNoRate => Rate is not null ? ""
        : MonthsKnown == 0 ? "no month of the last year is known"
        : BeganIn >= Year.From ? "the type began within the last year"
        : "no population is known for all of the area: bring in a population file";

    /// <summary>"4,512".</summary>
    public Figure Recorded => Year.Figure(NumberWords.Count(Count), $"{Name}, recorded", Year.PeriodText, TrendAddress(Year)) with
    {
        Number = Count,
        Method = $"Count of published rows placed in the area; {MonthsKnown} of {YearCourse.Months.Count} months are known",
        Caveat = MonthsKnown < YearCourse.Months.Count ? $"{MonthWords.Of(YearCourse.Missing)} missing, which is not zero" : null,
    };

    /// <summary>"45.3 per 1,000"; none where there is no rate.</summary>
    public Figure? RateFigure => Rate is not { } rate ? null : Year.Figure($"{NumberWords.Rate(rate.Value)} per 1,000", $"{Name}, rate per 1,000 residents and year", Year.PeriodText, Year.Choices.Address(EvidenceLinks.Compare)) with
    {
        Number = rate.Value,
        Interval = $"{NumberWords.Rate(rate.Range.Low)} to {NumberWords.Rate(rate.Range.High)} (95 % interval)",
        Low = rate.Range.Low,
        High = rate.Range.High,
        Method = $"{NumberWords.Count(rate.Count)} over {NumberWords.Count(rate.Population)} person-years. {People!.Says}",
        Caveat = rate.IsTooFewToRank ? "Fewer than ten: do not rank on it" : null,
    };

    /// <summary>"+12 % (95 % interval +5 % to +19 %)"; none where no percentage may stand.</summary>
    public Figure? ChangeFigure => !Change.HasPercent ? null : Whole.Figure($"{Change.PercentText} (95 % interval {Change.RangeText})", $"{Name}, change on the same months a year before", ComparedText, Year.Choices.Address(EvidenceLinks.Changes)) with
    {
        Number = Change.Change.Percent,
        Interval = $"{Change.RangeText} (95 % interval)",
        Low = Change.Change.Range.Low,
        High = Change.Change.Range.High,
        Method = string.Create(CultureInfo.InvariantCulture, $"From {Change.Change.Before:N0} to {Change.Change.After:N0} in {Change.MonthsText}; exact conditional interval, dispersion {Change.Dispersion:F1}"),
        Caveat = Change.Verdict == ChangeVerdict.NoEvidence ? "Not evidence of a change" : Change.Remark.Length > 0 ? Change.Remark : null,
    };

    /// <summary>What was recorded in the year before, in the months that both years have; none where no month is.</summary>
    public Figure? Before => Change.Compared.Count == 0 ? null : Whole.Figure(NumberWords.Count(Change.Change.Before), $"{Name}, recorded in the year before", $"the year before {ComparedText}", Year.Choices.Address(EvidenceLinks.Changes)) with
    {
        Number = Change.Change.Before,
        Method = $"Count of published rows placed in the area, of {Change.MonthsText}",
    };

    /// <summary>What was recorded in the months that are compared; none where no month is.</summary>
    public Figure? After => Change.Compared.Count == 0 ? null : Whole.Figure(NumberWords.Count(Change.Change.After), $"{Name}, recorded in the months that are compared", ComparedText, Year.Choices.Address(EvidenceLinks.Changes)) with
    {
        Number = Change.Change.After,
        Method = $"Count of published rows placed in the area, of {Change.MonthsText}",
    };

    /// <summary>How many months are compared, and which are not: "all 12 months"; none where no month is.</summary>
    public Figure? Compared => Change.Compared.Count == 0 ? null : Whole.Figure(Change.MonthsText, $"{Name}, months that are compared", ComparedText, Year.Choices.Address(EvidenceLinks.Changes)) with
    {
        Number = Change.Compared.Count,
        Method = "Months of the last year that are known in the year before as well",
    };

    /// <summary>The trend in a figure; none where no trend is told.</summary>
    public Figure? TrendFigure => Trend.Verdict.WhyNone.Length > 0 ? null : Whole.Figure($"{PeriodChange.Percent(Trend.Verdict.PercentAYear)} a year (95 % interval {PeriodChange.Percent(Trend.Verdict.Range.Low)} to {PeriodChange.Percent(Trend.Verdict.Range.High)})", $"{Name}, trend", Whole.PeriodText, TrendAddress(Whole)) with
    {
        Number = Trend.Verdict.PercentAYear,
        Interval = $"{PeriodChange.Percent(Trend.Verdict.Range.Low)} to {PeriodChange.Percent(Trend.Verdict.Range.High)} a year (95 % interval)",
        Low = Trend.Verdict.Range.Low,
        High = Trend.Verdict.Range.High,
        Method = "Quasi-Poisson regression with season and known breaks, interval widened for neighbouring months that resemble each other",
        Caveat = $"Verdict by two tests: {Trend.Verdict.Words}",
    };

    /// <summary>What the next twelve months are expected to bring; none where nothing is forecast.</summary>
    public Figure? Expected => Forecast.Record is not { } record ? null : Whole.Figure($"{NumberWords.Count(record.Total.Value)} (80 % interval {NumberWords.Count(record.Total.Range80.Low)} to {NumberWords.Count(record.Total.Range80.High)})", $"{Name}, expected", $"{Forecast.Months[0]} to {Forecast.Months[^1]}", TrendAddress(Whole)) with
    {
        Number = record.Total.Value,
        Interval = $"{NumberWords.Count(record.Total.Range80.Low)} to {NumberWords.Count(record.Total.Range80.High)} (80 % interval)",
        Low = record.Total.Range80.Low,
        High = record.Total.Range80.High,
        Method = string.Join(' ', new[] { $"{record.Method}.", Forecast.AccuracyText, Forecast.CoverageText }.Where(text => text.Length > 0)),
        Caveat = "If things carry on as they are",
    };

    public string TrendAddress(ExploredEvidence of) => of.Choices.Address(EvidenceLinks.Trend);

    private string ComparedText => Change.Compared.Count == 0 ? Year.PeriodText : $"{Change.Compared[0]} to {Change.Compared[^1]}{(Change.LeftOut.Count > 0 ? $" ({Change.MonthsText})" : "")}";
}

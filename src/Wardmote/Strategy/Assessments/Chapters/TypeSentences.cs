using Wardmote.Analysis.Trends;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>What is said of a type, with every number a figure and no direction that the statistics do not bear.</summary>
internal static class TypeSentences
{
    /// <summary>How many were recorded in the last year, and how many that is for those who live there.</summary>
    public static DocumentText Level(AssessedType type) => type.MonthsKnown == 0
        ? $"No month from {type.Year.From.Name} to {type.Year.To.Name} is known, so that nothing is told of {type.Type.InSentence}."
        : type.RateFigure is { } rate
            ? $"{type.Name}: {type.Recorded} recorded, {type.Year.PeriodText}. That is {rate} residents and year."
            : $"{type.Name}: {type.Recorded} recorded, {type.Year.PeriodText}. No rate is given: {type.WhyNoRate}.";

    /// <summary>The last year against the one before.</summary>
    public static DocumentText Change(AssessedType type)
    {
        PeriodChange change = type.Change;
        DocumentText said = change.Verdict switch
        {
            ChangeVerdict.NotKnown => $"No change is told: no month of the last year is known in the year before as well.",
            ChangeVerdict.TooFew => $"Against the same months of the year before: {type.After!} after {type.Before!}, too few for a percentage.",
            ChangeVerdict.NotComparable => $"{type.Before!} in the year before and {type.After!} now are not comparable: {change.WhyNotComparable}.",
            ChangeVerdict.NoEvidence => $"Against the same months of the year before ({change.MonthsText}): {type.After!} after {type.Before!}, {type.ChangeFigure!}. This is not evidence of a {(change.Change.After >= change.Change.Before ? "rise" : "fall")}.",
            ChangeVerdict.Rise => $"Against the same months of the year before ({change.MonthsText}) it rose from {type.Before!} to {type.After!}: {type.ChangeFigure!}, more than chance explains.",
            _ => $"Against the same months of the year before ({change.MonthsText}) it fell from {type.Before!} to {type.After!}: {type.ChangeFigure!}, more than chance explains.",
        };
        return change.Remark.Length > 0 ? said + $" To know: {change.Remark}." : said;
    }

    /// <summary>Where the course is going.</summary>
    public static DocumentText Trend(AssessedType type)
    {
        TrendVerdict verdict = type.Trend.Verdict;
        return verdict.Certainty switch
        {
            TrendCertainty.Clear => $"From {type.Whole.PeriodText} there is a {verdict.Words}: {type.TrendFigure!}.",
            TrendCertainty.Possible => $"From {type.Whole.PeriodText} there is a {verdict.Words}: {type.TrendFigure!}. The months show it; the yearly totals do not bear it out.",
            TrendCertainty.NoClearTrend => $"From {type.Whole.PeriodText} there is no clear trend: {type.TrendFigure!}.",
            _ => $"No trend is told. {verdict.WhyNone}.",
        };
    }

    /// <summary>What is to be expected if things carry on.</summary>
    public static DocumentText Forecast(AssessedType type) => type.Expected is { } expected
        ? $"If things carry on as they are, {expected} are to be expected from {type.Forecast.Months[0].Name} to {type.Forecast.Months[^1].Name}."
        : $"No forecast is made: {type.Forecast.WhyNone}.";

    /// <summary>When the type began, where it began within the period; empty otherwise.</summary>
    public static string Beginning(AssessedType type) => type.BeganIn is not { } month ? ""
        : $"{type.Name} was first recorded in {month}. The months before are taken as not counted, which is not zero: trend, change and forecast rest on the months from then on.";
}

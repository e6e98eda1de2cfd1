using Wardmote.Analysis.Trends;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>What is said of a type, with every number a figure and no direction that the statistics do not bear.</summary>
internal static class TypeSentences
{
    /// <summary>How many were recorded in the last year, and how many that is for those who live there.</summary>
    public static DocumentText Level(AssessedType type)
    {
        if (type.MonthsKnown == 0)
        {
            return $"No month from {type.Year.From.Name} to {type.Year.To.Name} is known, so that nothing is told of {type.Type.InSentence}.";
        }

        if (type.RateFigure is { } rate)
        {
            return $"{type.Name}: {type.Recorded} recorded, {type.Year.PeriodText}. That is {rate} residents and year.";
        }

        return $"{type.Name}: {type.Recorded} recorded, {type.Year.PeriodText}. No rate is given: {type.WhyNoRate}.";
    }

    /// <summary>The last year against the one before.</summary>
    public static DocumentText Change(AssessedType type)
    {
        DocumentText said = Changed(type);
        return type.Change.Remark.Length > 0 ? said + $" To know: {type.Change.Remark}." : said;
    }

    /// <summary>Where the course is going.</summary>
    public static DocumentText Trend(AssessedType type)
    {
        TrendVerdict verdict = type.Trend.Verdict;
        if (type.TrendFigure is not { } figure)
        {
            return $"No trend is told. {verdict.WhyNone}.";
        }

        if (verdict.Certainty == TrendCertainty.NoClearTrend)
        {
            return $"From {type.Whole.PeriodText} there is no clear trend: {figure}.";
        }

        string doubt = verdict.Certainty == TrendCertainty.Possible ? " The months show it; the yearly totals do not bear it out." : "";
        return $"From {type.Whole.PeriodText} there is a {verdict.Words}: {figure}.{doubt}";
    }

    /// <summary>What is to be expected if things carry on.</summary>
    public static DocumentText Forecast(AssessedType type)
    {
        if (type.Expected is { } expected)
        {
            return $"If things carry on as they are, {expected} are to be expected from {type.Forecast.Months[0].Name} to {type.Forecast.Months[^1].Name}.";
        }

        return $"No forecast is made: {type.Forecast.WhyNone}.";
    }

    /// <summary>The change in a cell of a table: what may be said of it beside the number.</summary>
    public static DocumentText ChangeCell(AssessedType type)
    {
        if (type.ChangeFigure is not { } figure)
        {
            return type.Change.PercentText;
        }

        string says = type.Change.Verdict switch { ChangeVerdict.Rise => "a rise", ChangeVerdict.Fall => "a fall", _ => "may be chance" };
        return $"{figure with { Text = type.Change.PercentText }}, {says}";
    }

    private static DocumentText Changed(AssessedType type)
    {
        PeriodChange change = type.Change;
        if (type is not { Before: { } before, After: { } after })
        {
            return "No change is told: no month of the last year is known in the year before as well.";
        }

        if (change.Verdict == ChangeVerdict.NotComparable)
        {
            return $"{before} in the year before and {after} now are not comparable: {change.WhyNotComparable}.";
        }

        if (type.ChangeFigure is not { } figure)
        {
            return $"Against the same months of the year before: {after} after {before}, too few for a percentage.";
        }

        if (change.Verdict == ChangeVerdict.NoEvidence)
        {
            return $"Against the same months of the year before ({type.Compared!}): {after} after {before}, {figure}. This is not evidence of a {(change.Change.After >= change.Change.Before ? "rise" : "fall")}.";
        }

        return $"Against the same months of the year before ({type.Compared!}) it {(change.Verdict == ChangeVerdict.Rise ? "rose" : "fell")} from {before} to {after}: {figure}, more than chance explains.";
    }

    /// <summary>When the type began, where it began within the period; empty otherwise.</summary>
    public static string Beginning(AssessedType type) => type.BeganIn is not { } month ? ""
        : $"{type.Name} was first recorded in {month}. The months before are taken as not counted, which is not zero: trend, change and forecast rest on the months from then on.";
}

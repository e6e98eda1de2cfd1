using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>Finds the target that holds for a period: the period's own, or else its part of the year's.</summary>
public static class TargetResolution
{
    public static ResolvedTarget Of(Series series, Period period)
    {
        if (StatedFor(series.Definition, period) is { } own)
        {
            return Whole(series, own, period);
        }

        Period year = YearOf(period);
        return StatedFor(series.Definition, year) is { } ofYear ? Part(series, ofYear, period, year) : new ResolvedTarget(TargetState.None, $"No target is stated for {period}");
    }

    /// <summary>The year whose target holds: of an academic year the one in which it begins, of twelve months the one in which they end.</summary>
    public static Period YearOf(Period period) => period.Kind switch
    {
        PeriodKind.RollingYear => Period.Of(PeriodKind.FinancialYear, period.Last),
        PeriodKind.AcademicYear => Period.Of(PeriodKind.FinancialYear, period.First),
        _ => period.Year,
    };

    private static Target? StatedFor(IndicatorDefinition definition, Period period) => definition.Targets.LastOrDefault(target => target.Period == period);

    private static ResolvedTarget Whole(Series series, Target target, Period period) => target.Kind switch
    {
        TargetKind.EstablishBaseline => new(TargetState.EstablishBaseline, "This year establishes the baseline") { Target = target },
        TargetKind.ToBeSet => new(TargetState.ToBeSet, "The target will be set later") { Target = target },
        TargetKind.Range when target.Low is not null || target.High is not null => Resolved(target, RangeWords(series.Definition, target.Low, target.High), target.Low, target.High),
        TargetKind.Value when target.Number is { } number => Resolved(target, ValueText.Of(series.Definition, number), number, number),
        TargetKind.Change => Changed(series, target, period),
        _ => Waiting(target, $"“{target.AsWritten ?? target.For}” is no number: state the value to reach"),
    };

    private static ResolvedTarget Changed(Series series, Target target, Period period)
    {
        IndicatorDefinition definition = series.Definition;
        if (target.ChangePercent is not { } change)
        {
            return Waiting(target, $"“{target.AsWritten ?? target.For}”: state the change in per cent");
        }

        string asked = target.AsWritten ?? ChangeWords(change);
        (double? baseline, string words) = Baseline(series, target, period);
        if (baseline is not { } from)
        {
            return Waiting(target, $"{asked}: {words}");
        }

        double number = from * (1 + (change / 100));
        return Resolved(target, $"{ValueText.Of(definition, number)}, {ChangeWords(change)} than {ValueText.Of(definition, from)} ({words})", number, number);
    }

    /// <summary>The baseline and what it is; or none and what it waits for.</summary>
    private static (double? Number, string Words) Baseline(Series series, Target target, Period period)
    {
        if (target.BaselineNumber is { } stated)
        {
            return (stated, target.BaselineWords ?? target.BaselinePeriod ?? "the stated baseline");
        }

        if (target.BaselinePeriod is not { Length: > 0 } code)
        {
            return (null, target.BaselineWords is { Length: > 0 } named ? $"waits for the baseline, {named}" : "no baseline is stated, so it is no number");
        }

        if (PeriodReader.Read(code) is not { } from)
        {
            return (null, $"the baseline “{code}” is no period, so it is no number");
        }

        if (series.BreakBetween(from, period) is { } change)
        {
            return (null, $"the baseline of {from} lies before the break of {Day(change.From)} ({change.Reason}): state it as a number counted the new way");
        }

        if (from.InAYear != period.InAYear && series.Definition.Accumulation != Accumulation.Level)
        {
            return (null, $"the baseline of {from} is of another length than {period}: state it as a number");
        }

        return YearValue.Of(series, from)?.Number is { } known ? (known, $"{from}") : (null, $"waits for the baseline, the value of {from}");
    }

    /// <summary>A year's target as it falls on one of the year's periods.</summary>
    private static ResolvedTarget Part(Series series, Target target, Period period, Period year)
    {
        IndicatorDefinition definition = series.Definition;
        ResolvedTarget whole = Whole(series, target, year);
        bool isProfiled = target.Profile.Count > 0 && target.Kind != TargetKind.Range;
        if (whole.State != TargetState.Resolved || period.InAYear == 1 || (definition.Accumulation == Accumulation.Level && !isProfiled))
        {
            return whole.State == TargetState.Resolved ? whole with { Words = $"{whole.Words}, the target of {year}" } : whole;
        }

        if (isProfiled && target.Profile.Count != period.InAYear)
        {
            return Waiting(target, $"The profile of {year} has {target.Profile.Count} steps, but the year has {period.InAYear}: state one for each");
        }

        int place = period.NumberInYear;
        if (isProfiled)
        {
            double reached = target.Profile[place - 1];
            double step = definition.Accumulation == Accumulation.Adds && place > 1 ? reached - target.Profile[place - 2] : reached;
            return Resolved(target, $"{ValueText.Of(definition, step)} of the year's {whole.Words}, by its profile", step, step);
        }

        double parts = definition.Accumulation == Accumulation.Adds ? 1 : place;
        double? low = whole.Low * parts / period.InAYear;
        double? high = whole.High * parts / period.InAYear;
        return Resolved(target, $"{(whole.IsRange ? RangeWords(definition, low, high) : ValueText.Of(definition, low!.Value))}, {PartWords((int)parts, period.InAYear)} of the year's {whole.Words}", low, high);
    }

    private static string PartWords(int parts, int all) => (parts, all) switch
    {
        (1, 4) => "a quarter",
        (2, 4) => "half",
        (3, 4) => "three quarters",
        (1, 12) => "a twelfth",
        (12, 12) or (4, 4) => "all",
        _ => string.Create(CultureInfo.InvariantCulture, $"{parts} twelfths"),
    };

    private static string RangeWords(IndicatorDefinition definition, double? low, double? high) => (low, high) switch
    {
        ({ } from, { } to) => $"{ValueText.Of(definition, from)} to {ValueText.Of(definition, to)}",
        ({ } from, null) => $"{ValueText.Of(definition, from)} or more",
        (null, { } to) => $"{ValueText.Of(definition, to)} or less",
        _ => "",
    };

    private static string ChangeWords(double change) => string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(change):0.##}% {(change < 0 ? "less" : "more")}");

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static ResolvedTarget Resolved(Target target, string words, double? low, double? high) => new(TargetState.Resolved, words) { Target = target, Low = low, High = high };

    private static ResolvedTarget Waiting(Target target, string words) => new(TargetState.Waiting, words) { Target = target };
}

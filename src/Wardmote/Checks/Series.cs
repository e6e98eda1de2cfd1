using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks;

/// <summary>The values of one measure over the periods, in the order in which the table gives them.</summary>
/// <param name="Measure">The part of a compound indicator that this is; none for a plain one.</param>
public sealed partial record Series(IndicatorContent Indicator, string? Measure, IReadOnlyList<ValueContent> Values)
{
    private readonly MeasureContent? _measure = Measure is null ? null
        : Indicator.Measures.FirstOrDefault(part => part.Code == Measure) ?? Indicator.Measures.FirstOrDefault(part => part.Title == Measure);

    /// <summary>What is measured: the title of the part, or of the whole.</summary>
    public string Title => _measure is { Title.Length: > 0 } ? _measure.Title : Indicator.Title;

    public string? Code => _measure is null ? Indicator.Code : _measure.Code;

    /// <summary>How a message names it.</summary>
    public string Name => string.IsNullOrEmpty(Measure) || Measure == Indicator.Code ? Indicator.Name
        : _measure?.Code ?? $"{Indicator.Name}, {Measure}";

    public string? Unit => _measure?.Unit ?? Indicator.Unit;

    public IEnumerable<ValueContent> Numbers => Values.Where(value => value is { State: ValueState.Number, Number: not null });

    public IEnumerable<ValueContent> Outturns => Numbers.Where(value => value.Kind is ValueKind.Outturn);

    public IEnumerable<ValueContent> Targets => Numbers.Where(value => value.Kind is ValueKind.Target);

    /// <summary>The newest value achieved, or expected to be, before a target's period; none where nothing was.</summary>
    public ValueContent? AchievedBefore(ValueContent target)
    {
        int? year = YearSpan.Of(target.Period)?.StartYear;
        if (year is null && Values.Any(IsPartOfAYear))
        {
            return null;
        }

        return Numbers.TakeWhile(value => year is not null || !ReferenceEquals(value, target))
            .Where(value => value.Kind is ValueKind.Outturn or ValueKind.Projection)
            .Where(value => year is null || YearSpan.Of(value.Period) is not { } period || period.StartYear < year)
            .LastOrDefault();
    }

    /// <summary>Whether a value is of a quarter, a month or the year so far, so that a target beside it is one for the same year.</summary>
    public static bool IsPartOfAYear(ValueContent value) => PartOfAYear().IsMatch($"{value.Period} {value.Origin.Column}");

    /// <summary>Whether a value is of the whole year beside its parts: "Year to date", "Total".</summary>
    public static bool IsOfTheYear(ValueContent value) => WholeYear().IsMatch($"{value.Period} {value.Origin.Column}") && Quarters.Of($"{value.Period} {value.Origin.Column}").Count == 0;

    public bool IsPercent => Numbers.Any() && Numbers.All(value => IsPercentage(value));

    /// <summary>Whether a value is a percentage, by its own sign or by the unit of its measure.</summary>
    public bool IsPercentage(ValueContent value) => value.Unit is "%" || (value.Unit is null or "" && Unit is "%");

    /// <summary>A value as a message shows it: its own number, where the cell held several.</summary>
    public string Shown(ValueContent value)
        => value.Number is not { } number || Measure is null ? value.Text.Trim()
            : IsPercentage(value) ? string.Create(CultureInfo.InvariantCulture, $"{number}%")
            : number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>The series of an indicator: one, or one for each part of a compound.</summary>
    public static IReadOnlyList<Series> Of(IndicatorContent indicator)
        => [.. indicator.Values.GroupBy(value => value.Measure).Select(group => new Series(indicator, group.Key, [.. group]))];

    public static IReadOnlyList<Series> Of(PlanContent plan) => [.. plan.Indicators.SelectMany(indicator => Of(indicator))];

    [GeneratedRegex(@"\b(Q[1-4]|quarter \d|qtr|to date|ytd|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PartOfAYear();

    [GeneratedRegex(@"\b(year to date|ytd|year[- ]end|full year|whole year|year total|annual total|total)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WholeYear();
}

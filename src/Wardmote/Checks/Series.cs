using System.Globalization;
using Wardmote.Checks.Content;

namespace Wardmote.Checks;

/// <summary>The values of one measure over the periods, in the order in which the table gives them.</summary>
/// <param name="Measure">The part of a compound indicator that this is; none for a plain one.</param>
public sealed record Series(IndicatorContent Indicator, string? Measure, IReadOnlyList<ValueContent> Values)
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
        return Numbers.TakeWhile(value => year is not null || !ReferenceEquals(value, target))
            .Where(value => value.Kind is ValueKind.Outturn or ValueKind.Projection)
            .Where(value => year is null || YearSpan.Of(value.Period) is not { } period || period.StartYear < year)
            .LastOrDefault();
    }

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
}

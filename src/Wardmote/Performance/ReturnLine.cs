using System.Globalization;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>One value that a round asks for, with what somebody must see beside the box to enter it well.</summary>
/// <param name="Value">What is entered so far.</param>
/// <param name="Series">The indicator's recent series.</param>
/// <param name="Questions">The open questions about the value.</param>
/// <param name="Narrative">What was last written about it.</param>
public sealed record ReturnLine(Indicator Indicator, Period Period, IndicatorValue? Value, Series Series, IReadOnlyList<IndicatorComment> Questions, IndicatorComment? Narrative)
{
    public IndicatorDefinition Definition => Indicator.Definition;

    /// <summary>Tells the line apart from the form's others.</summary>
    public string Key => $"{Indicator.IndicatorId:n}-{Period.Code.Replace('/', '-')}";

    /// <summary>The latest value before, with its period; none where there is none.</summary>
    public SeriesPoint? Last => Series.Points.LastOrDefault(point => point.Period.Kind == Period.Kind && point.Period < Period);

    public string LastWords => Last is null ? "No value before" : $"{ValueText.Of(Definition, Last)}{(Last.Denominator is > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({Last.Numerator:#,0.##} of {Last.Denominator:#,0.##})") : "")}";

    public ResolvedTarget Target => TargetResolution.Of(Series, Period);

    public string ValueWords => Value is null ? ValueText.None : ValueText.Of(Definition, Series.At(Period));

    /// <summary>What looks wrong about the value that was entered.</summary>
    public IReadOnlyList<string> Doubts => Value is null ? [] : SanityCheck.Of(Series, Period, Value.AsEntered);

    public bool IsOffTarget => Value is not null && IndicatorStatus.Of(Series, Period).Rag == Rag.OffTarget;

    /// <summary>What stands in the box: it reads back as just the value that is kept.</summary>
    public string Written => Value switch
    {
        null => "",
        { Special: { } special } => ValueText.Of(special),
        { Number: { } number } when Definition.Type is DataType.YesNo or DataType.Date => ValueText.Of(Definition, number),
        { Denominator: not null } when !Definition.HasParts => $"{Plain(Value.Numerator)} of {Plain(Value.Denominator)}",
        _ => (Value.IsApproximate ? "c. " : "") + Plain(Value.Number),
    };

    public string WrittenNumerator => Value is { Special: { } special } ? ValueText.Of(special) : (Value is { IsApproximate: true, Numerator: not null } ? "c. " : "") + Plain(Value?.Numerator);

    public string WrittenDenominator => Value is { Special: not null } ? "" : Plain(Value?.Denominator);

    /// <summary>A number with all its digits, as a person may type it.</summary>
    public static string Plain(double? number) => number?.ToString("0.#################", CultureInfo.InvariantCulture) ?? "";
}

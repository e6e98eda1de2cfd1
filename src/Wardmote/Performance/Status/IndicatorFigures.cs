using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Analysis.Rates;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>Makes the figure that a page or a report may show from an indicator's value, with all that lets a reader trust it or doubt it.</summary>
public static class IndicatorFigures
{
    /// <summary>Of fewer cases than this a percentage says little.</summary>
    private const double FewCases = 20;

    /// <summary>The figure of a period's value, or of its absence.</summary>
    /// <param name="point">The value; none where nothing was entered for the period.</param>
    public static Figure Of(Indicator indicator, Series series, Period period, SeriesPoint? point)
    {
        IndicatorDefinition definition = series.Definition;
        return new Figure(
            point?.Number is { } shown ? (point.IsApproximate ? "about " : "") + ValueText.WithUnit(definition, shown) : ValueText.Of(definition, point),
            $"{definition.Title} ({definition.Code})",
            period.Name)
        {
            Number = point?.Number,
            Interval = Interval(definition, point) is { } interval ? $"{Share(interval.Low)} to {Share(interval.High)} (95% interval)" : null,
            Area = definition.Area,
            Source = definition.Source,
            Method = Method(definition, point),
            DataVersion = point is null ? null : $"{(point.VersionNumber > 1 ? $"version {point.VersionNumber}, " : "")}{(point.IsFrozen ? "closed" : "not closed yet")}",
            ApprovedBy = point?.ApprovedBy,
            Caveat = Caveats(definition, period, point) is { Count: > 0 } caveats ? string.Join(". ", caveats) : null,
            Href = PerformanceLinks.Indicator(indicator.IndicatorId),
        };
    }

    /// <summary>The range of the true share in per cent, by Wilson's method, where the value is so many of so many cases; none otherwise.</summary>
    public static Interval? Interval(IndicatorDefinition definition, SeriesPoint? point)
    {
        if (definition.Type != DataType.Percentage || point is not { IsApproximate: false } || Cases(point) is not { } cases)
        {
            return null;
        }

        Interval share = Proportion.Wilson(cases.Top, cases.Bottom);
        return new Interval(share.Low * 100, share.High * 100);
    }

    /// <summary>The two whole counts behind a share; none where there are none, or where they are no share of cases.</summary>
    internal static (long Top, long Bottom)? Cases(SeriesPoint point) =>
        point is { Numerator: { } top, Denominator: { } bottom } && bottom > 0 && top >= 0 && top <= bottom && bottom < 1e15 && double.IsInteger(top) && double.IsInteger(bottom)
            ? ((long)top, (long)bottom)
            : null;

    /// <summary>How the value was made and by which way it came: "132 of 492 (repeats of cases); typed by Tobias Quill on 14 July 2025".</summary>
    private static string? Method(IndicatorDefinition definition, SeriesPoint? point)
    {
        if (point is not { Numerator: { } top, Denominator: { } bottom })
        {
            return point is { Origin.Length: > 0 } ? point.Origin : definition.Formula is { } formula ? $"computed: {formula}" : null;
        }

        string counts = definition is { NumeratorName: { } above, DenominatorName: { } below } ? $"{Count(top)} of {Count(bottom)} ({above} of {below})" : $"{Count(top)} of {Count(bottom)}";
        return point.Origin.Length > 0 ? $"{counts}; {point.Origin}" : counts;
    }

    private static List<string> Caveats(IndicatorDefinition definition, Period period, SeriesPoint? point)
    {
        List<string> caveats = [];
        if (definition.SourceArea is { Length: > 0 } covered && !string.Equals(covered, definition.Area, StringComparison.OrdinalIgnoreCase))
        {
            caveats.Add($"The source covers {covered}, not {(definition.Area is { Length: > 0 } area ? $"{area} alone" : "the partnership alone")}");
        }

        caveats.AddRange(definition.Breaks.Where(change => change.From <= period.Last).OrderBy(change => change.From)
            .Select(change => $"Not comparable with values before {change.From.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {change.Reason}"));
        if (point?.IsApproximate == true)
        {
            caveats.Add("The value is approximate");
        }

        if (definition.Type == DataType.Percentage && point is { Number: not null, Denominator: < FewCases })
        {
            caveats.Add($"Few cases: {Count(point.Denominator!.Value)}");
        }

        return caveats;
    }

    private static string Count(double number) => ValueText.Plain(number, double.IsInteger(number) ? 0 : 1);

    private static string Share(double percent) => ValueText.Plain(percent, 1) + "%";
}

using System.Globalization;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Performance;

/// <summary>Indicators and their values as tables for a file: just what the page shows, with the numbers as numbers.</summary>
public static class IndicatorDocuments
{
    /// <summary>One row an indicator, as the list shows it.</summary>
    public static TableBlock List(IReadOnlyList<IndicatorOverview> overviews) => new(
        "Indicators",
        [
            new("Code"), new("Title"), new("Tier"), new("Priority"), new("Theme"), new("Directorate"), new("Owner"), new("Frequency"), new("Unit"), new("Period"),
            new("Value", IsNumber: true), new("Target"), new("Status"), new("Rule"), new("Direction"), new("What the values say"),
        ],
        [.. overviews.Select(overview => (IReadOnlyList<DocumentText>)
        [
            overview.Indicator.Code, overview.Indicator.Title, overview.Definition.Tier ?? "", overview.Definition.Priority ?? "", overview.Definition.Theme ?? "",
            overview.Definition.Directorate ?? "", overview.Definition.Owner?.Name ?? "", overview.Indicator.Frequency.Word, UnitOf(overview.Definition),
            overview.Status.Point is null ? "" : overview.Status.Period.Name, overview.Figure, overview.TargetWords,
            DocumentText.State(overview.Status.Rag.Title, overview.Status.Rag.Tone), overview.Status.Rule, overview.Movement.Direction.Title, overview.Movement.Sentence,
        ])]);

    /// <summary>One row a period of an indicator.</summary>
    public static TableBlock Values(Indicator indicator, Series series) => new(
        indicator.Code,
        [
            new("Period"), new("Value", IsNumber: true), new(indicator.Definition.NumeratorName ?? "Numerator", IsNumber: true), new(indicator.Definition.DenominatorName ?? "Denominator", IsNumber: true),
            new("Interval"), new("Target"), new("Status"), new("Version"), new("Closed"), new("Approved by"), new("Origin"),
        ],
        [.. series.Points.Select(point => Row(indicator, series, point))]);

    /// <summary>Two periods side by side.</summary>
    public static TableBlock Comparison(IReadOnlyList<(Indicator Indicator, PeriodComparison Comparison)> rows, Period earlier, Period later) => new(
        "Comparison",
        [new("Code"), new("Title"), new("Unit"), new(earlier.Name, IsNumber: true), new(later.Name, IsNumber: true), new("Change", IsNumber: true), new("Direction"), new("What it says")],
        [.. rows.Select(row => (IReadOnlyList<DocumentText>)
        [
            row.Indicator.Code, row.Indicator.Title, UnitOf(row.Indicator.Definition), Number(row.Comparison.Before?.Number), Number(row.Comparison.After?.Number), Number(row.Comparison.Change),
            row.Comparison.Direction == Direction.NotJudged ? "" : row.Comparison.Direction.Title, row.Comparison.Words,
        ])]);

    private static IReadOnlyList<DocumentText> Row(Indicator indicator, Series series, SeriesPoint point)
    {
        Figure figure = IndicatorFigures.Of(indicator, series, point.Period, point);
        var status = IndicatorStatus.Of(series, point.Period);
        return
        [
            point.Period.Name, figure, Number(point.Numerator), Number(point.Denominator), figure.Interval ?? "", status.Target.State == TargetState.None ? "" : status.Target.Words, status.Rag.Title,
            point.VersionNumber.ToString(CultureInfo.InvariantCulture), point.IsFrozen ? "Yes" : "No", point.ApprovedBy ?? "", point.Origin,
        ];
    }

    private static string UnitOf(IndicatorDefinition definition) => definition.Type switch { DataType.Percentage => "%", DataType.Money => "£", _ => definition.Unit ?? "" };

    private static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}

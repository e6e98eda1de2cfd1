using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Writing;

/// <summary>The canonical tables of a plan's indicators, their measures and their values.</summary>
internal static class IndicatorLayout
{
    /// <summary>What a row of the table is called in the tables that belong to it.</summary>
    public const string Thing = "Indicator";

    public static readonly TableLayout<IndicatorContent> Indicators = new("Indicators", () => new() { Title = "", Origin = Origin.Typed }, (indicator, origin) => indicator with { Origin = origin },
    [
        Column.Blankable<IndicatorContent>("Ref", indicator => indicator.Ref, (indicator, text) => indicator with { Ref = text }) with { Field = nameof(IndicatorContent.Ref) },
        Column.Text<IndicatorContent>("Code", indicator => indicator.Code, (indicator, text) => indicator with { Code = text }) with { Field = nameof(IndicatorContent.Code) },
        Column.Subject<IndicatorContent>("Indicator", indicator => indicator.Title, (indicator, text) => indicator with { Title = text }) with { Field = nameof(IndicatorContent.Title) },
        Column.Text<IndicatorContent>("Unit", indicator => indicator.Unit, (indicator, text) => indicator with { Unit = text }) with { Field = nameof(IndicatorContent.Unit) },
        Detail(Column.Text<IndicatorContent>("Part of", indicator => indicator.Parent, (indicator, text) => indicator with { Parent = text }), nameof(IndicatorContent.Parent)),
        Detail(Column.Text<IndicatorContent>("Tier", indicator => indicator.Tier, (indicator, text) => indicator with { Tier = text }), nameof(IndicatorContent.Tier)),
        Detail(Column.Text<IndicatorContent>("Group", indicator => indicator.Group, (indicator, text) => indicator with { Group = text }), nameof(IndicatorContent.Group)),
        Detail(Column.Choice<IndicatorContent, Polarity>("Polarity", indicator => indicator.Polarity, (indicator, polarity) => indicator with { Polarity = polarity }), nameof(IndicatorContent.Polarity)),
        Detail(Column.Text<IndicatorContent>("Owner", indicator => indicator.Owner, (indicator, text) => indicator with { Owner = text }), nameof(IndicatorContent.Owner)),
        Detail(Column.Text<IndicatorContent>("Data source", indicator => indicator.DataSource, (indicator, text) => indicator with { DataSource = text }), nameof(IndicatorContent.DataSource)),
        Detail(Column.Text<IndicatorContent>("Links", indicator => indicator.Links, (indicator, text) => indicator with { Links = text }), nameof(IndicatorContent.Links)),
        Detail(Column.Flag<IndicatorContent>("New", indicator => indicator.IsNew, (indicator, isNew) => indicator with { IsNew = isNew }), nameof(IndicatorContent.IsNew)),
        Detail(Column.Text<IndicatorContent>("Comment", indicator => indicator.Comment, (indicator, text) => indicator with { Comment = text }), nameof(IndicatorContent.Comment)),
    ])
    { Sourced = (indicator, sources) => indicator with { Sources = indicator.Sources.Concat(sources).DistinctBy(source => source.Key).ToDictionary(StringComparer.Ordinal) } };

    public static readonly TableLayout<MeasureContent> Measures = new("Measures", () => new(""), (measure, _) => measure,
    [
        Column.Subject<MeasureContent>("Measure", measure => measure.Title, (measure, text) => measure with { Title = text }),
        Column.Text<MeasureContent>("Code", measure => measure.Code, (measure, text) => measure with { Code = text }),
        Column.Text<MeasureContent>("Unit", measure => measure.Unit, (measure, text) => measure with { Unit = text }),
    ]);

    /// <summary>Values that their text alone does not give: what is read from it stands in columns of its own.</summary>
    public static readonly TableLayout<ValueContent> Values = new("Values", () => new("", ValueKind.Outturn, "", Origin.Typed), (value, origin) => value with { Origin = origin },
    [
        Column.Subject<ValueContent>("Period", value => value.Period, (value, text) => value with { Period = text }),
        Column.Word<ValueContent, ValueKind>("Kind", value => value.Kind, (value, kind) => value with { Kind = kind }),
        Column.Blankable<ValueContent>("As written", value => value.Text, (value, text) => value with { Text = text }),
        Column.Text<ValueContent>("Which measure", value => value.Measure, (value, text) => value with { Measure = text }),
        Column.Number<ValueContent>("Number", value => value.Number, (value, number) => value with { Number = number }),
        Column.Text<ValueContent>("Unit", value => value.Unit, (value, text) => value with { Unit = text }),
        Column.Choice<ValueContent, ValueState>("Instead of a number", value => value.State, (value, state) => value with { State = state }),
        Column.Whole<ValueContent>("Decimals", value => value.Decimals == 0 ? null : value.Decimals, (value, number) => value with { Decimals = number }),
    ]);

    private static Column<IndicatorContent> Detail(Column<IndicatorContent> column, string field) => column with { Field = field, IsDetail = true };
}

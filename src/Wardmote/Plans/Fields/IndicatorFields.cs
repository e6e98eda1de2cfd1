using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>The fields of an indicator and of its values.</summary>
public static class IndicatorFields
{
    public static IReadOnlyDictionary<Polarity, string> Polarities { get; } = new Dictionary<Polarity, string>
    {
        [Polarity.NotStated] = "Not stated",
        [Polarity.HigherIsBetter] = "Higher is better",
        [Polarity.LowerIsBetter] = "Lower is better",
        [Polarity.InRange] = "Within a range is better",
        [Polarity.Neither] = "Neither is better",
    };

    public static IReadOnlyDictionary<ValueKind, string> ValueKinds { get; } = new Dictionary<ValueKind, string>
    {
        [ValueKind.Outturn] = "Outturn",
        [ValueKind.Target] = "Target",
        [ValueKind.Projection] = "Projection",
        [ValueKind.Baseline] = "Baseline",
        [ValueKind.Benchmark] = "Benchmark",
        [ValueKind.Amount] = "Amount",
    };

    public static FieldTable<MeasureContent> Measure { get; } = new(
        FieldsOf<MeasureContent>.Text(nameof(MeasureContent.Title), "Part", part => part.Title, (part, text) => part with { Title = text }) with { IsRequired = true },
        FieldsOf<MeasureContent>.Optional(nameof(MeasureContent.Code), "Code", part => part.Code, (part, text) => part with { Code = text }),
        FieldsOf<MeasureContent>.Optional(nameof(MeasureContent.Unit), "Unit", part => part.Unit, (part, text) => part with { Unit = text }));

    /// <summary>The number comes after the text that it is read from, so that a number typed by hand has the last word.</summary>
    public static FieldTable<ValueContent> Value { get; } = new(
        FieldsOf<ValueContent>.Text(nameof(ValueContent.Period), "Period", value => value.Period, (value, text) => value with { Period = text }) with { IsRequired = true },
        FieldsOf<ValueContent>.Choice(nameof(ValueContent.Kind), "Kind", ValueKinds, value => value.Kind, (value, kind) => value with { Kind = kind }),
        FieldsOf<ValueContent>.Optional(nameof(ValueContent.Measure), "Part", value => value.Measure, (value, text) => value with { Measure = text }),
        FieldsOf<ValueContent>.Text(nameof(ValueContent.Text), "As written", value => value.Text, TypedValue.Read),
        FieldsOf<ValueContent>.Number(nameof(ValueContent.Number), "Number", value => value.Number, TypedValue.WithNumber));

    public static FieldTable<IndicatorContent> Table { get; } = new(
        FieldsOf<IndicatorContent>.Text(nameof(IndicatorContent.Ref), "Reference", row => row.Ref, (row, text) => row with { Ref = text }),
        FieldsOf<IndicatorContent>.Optional(nameof(IndicatorContent.Parent), "Part of", row => row.Parent, (row, text) => row with { Parent = text })
            with { Hint = "The reference of the indicator that this is a sub-measure of, such as KPI 2" },
        FieldsOf<IndicatorContent>.Optional(nameof(IndicatorContent.Code), "Code", row => row.Code, (row, text) => row with { Code = text }),
        FieldsOf<IndicatorContent>.Text(nameof(IndicatorContent.Title), "Title", row => row.Title, (row, text) => row with { Title = text })
            with { IsRequired = true, Kind = FieldKind.Paragraphs },
        FieldsOf<IndicatorContent>.Optional(nameof(IndicatorContent.Tier), "Tier", row => row.Tier, (row, text) => row with { Tier = text })
            with { Hint = "CSI, KPI, MPI or the plan’s own word" },
        FieldsOf<IndicatorContent>.Optional(nameof(IndicatorContent.Group), "Group", row => row.Group, (row, text) => row with { Group = text })
            with { Hint = "The objective or activity that it stands under" },
        FieldsOf<IndicatorContent>.Optional(nameof(IndicatorContent.Unit), "Unit", row => row.Unit, (row, text) => row with { Unit = text }),
        FieldsOf<IndicatorContent>.Choice(nameof(IndicatorContent.Polarity), "Which is better", Polarities, row => row.Polarity, (row, polarity) => row with { Polarity = polarity }),
        FieldsOf<IndicatorContent>.Rows(nameof(IndicatorContent.Values), "Values", _ => Value,
            new ValueContent("", ValueKind.Outturn, "", Origin.Typed) { State = ValueState.Blank },
            row => row.Values, (row, rows) => row with { Values = rows }),
        FieldsOf<IndicatorContent>.Rows(nameof(IndicatorContent.Measures), "Parts of a compound indicator", _ => Measure, new MeasureContent(""),
            row => row.Measures, (row, rows) => row with { Measures = rows }),
        FieldsOf<IndicatorContent>.Optional(nameof(IndicatorContent.Owner), "Owner", row => row.Owner, (row, text) => row with { Owner = text }),
        FieldsOf<IndicatorContent>.Optional(nameof(IndicatorContent.Comment), "Comment", row => row.Comment, (row, text) => row with { Comment = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<IndicatorContent>.Optional(nameof(IndicatorContent.DataSource), "Data source", row => row.DataSource, (row, text) => row with { DataSource = text }),
        FieldsOf<IndicatorContent>.Optional(nameof(IndicatorContent.Links), "Strategies and plans that it names", row => row.Links, (row, text) => row with { Links = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<IndicatorContent>.Tick(nameof(IndicatorContent.IsNew), "New in this plan", row => row.IsNew, (row, ticked) => row with { IsNew = ticked }),
        OtherColumns.Field<IndicatorContent>(row => row.Other, (row, other) => row with { Other = other }));
}

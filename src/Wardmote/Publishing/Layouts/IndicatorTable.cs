using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>The table of a plan's indicators: what was achieved, projected and aimed at, period by period.</summary>
internal static class IndicatorTable
{
    private static readonly (ValueKind Kind, string Word)[] Kinds =
        [(ValueKind.Baseline, "Baseline"), (ValueKind.Outturn, "Achieved"), (ValueKind.Benchmark, "Benchmark"), (ValueKind.Projection, "Projected"), (ValueKind.Target, "Target")];

    public static IEnumerable<TableBlock> Of(string name, IReadOnlyList<IndicatorContent> indicators)
    {
        var columns = Kinds.SelectMany(kind => indicators.SelectMany(indicator => indicator.Values).Where(value => value.Kind == kind.Kind)
            .Select(value => value.Period).Distinct(StringComparer.Ordinal).Select(period => (kind.Kind, Period: period, Heading: $"{kind.Word} {period}".Trim())));
        return ReaderTable.Of(name, indicators,
        [
            new("Indicator", Title),
            new("Tier", indicator => indicator.Tier ?? ""),
            .. columns.Select(column => new ReaderColumn<IndicatorContent>(column.Heading, indicator => Values(indicator, column.Kind, column.Period))),
            new("Owner", indicator => indicator.Owner ?? ""),
            new("Comments", indicator => indicator.Comment ?? ""),
            new("Data source", indicator => indicator.DataSource ?? ""),
        ]);
    }

    private static DocumentText Title(IndicatorContent indicator)
    {
        string code = indicator.Code is { Length: > 0 } own ? own : indicator.Ref;
        string marked = indicator.IsNew ? $"{indicator.Title} (new)" : indicator.Title;
        string title = code.Length > 0 ? $"{code} {marked}" : marked;
        return LayoutParts.Lines([indicator.Parent is null ? title : $"– {title}", .. indicator.Measures.Select(part => part.Code is { } partCode ? $"{part.Title} ({partCode})" : part.Title)]);
    }

    /// <summary>The values of one cell; the parts of a compound indicator stand one below the other.</summary>
    private static DocumentText Values(IndicatorContent indicator, ValueKind kind, string period)
    {
        List<ValueContent> values = [.. indicator.Values.Where(value => value.Kind == kind && value.Period == period)];
        return values.Count > 1 && values.DistinctBy(value => value.Text).Count() == 1
            ? LayoutParts.Stated(values[0], indicator.Title, indicator.DataSource)
            : DocumentText.Join("\n", values.Select(value => LayoutParts.Stated(value, indicator.Title, indicator.DataSource)));
    }
}

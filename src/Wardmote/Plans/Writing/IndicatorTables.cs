using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>The indicators of a plan as tables, and back.</summary>
internal static class IndicatorTables
{
    private const string DetailsName = "More about the indicators";

    /// <summary>The indicators, and what belongs to them.</summary>
    /// <param name="mostColumns">How many columns a page holds; a wider table is taken apart into two.</param>
    public static IEnumerable<TableBlock> Write(IReadOnlyList<IndicatorContent> indicators, FinancialYear? year, int mostColumns)
    {
        if (indicators.Count == 0)
        {
            return [];
        }

        RowKeys keys = RowKeys.Of(IndicatorLayout.Thing, indicators, ("Code", indicator => indicator.Code), ("Ref", indicator => indicator.Ref));
        ValueColumns values = ValueColumns.Of(indicators.Select(indicator => (indicator.Values, indicator.Measures)));
        bool isSplit = IndicatorLayout.Indicators.Write(indicators, year).Count + values.Columns.Count > mostColumns;
        IReadOnlyList<WrittenColumn> details = isSplit ? IndicatorLayout.Indicators.Write(indicators, year, isDetail: true) : [];
        TableBlock[] belonging =
        [
            .. details.Count == 0 ? [] : new[] { WrittenColumn.Table(DetailsName, [keys.Owners(Enumerable.Range(0, indicators.Count)), .. details]) },
            .. BelongingRows.Write(keys, IndicatorLayout.Measures, indicators.Select(indicator => indicator.Measures), year),
            .. BelongingRows.Write(keys, IndicatorLayout.Values, indicators.Select((indicator, at) => values.Holds(at) ? [] : indicator.Values), year),
            .. BelongingRows.Write(keys, OtherFact.OfIndicators, indicators.Select(indicator => OtherFact.Of(indicator.Other)), year),
        ];
        IReadOnlyList<WrittenColumn> columns = IndicatorLayout.Indicators.Write(indicators, year, isSplit ? false : null);
        return
        [
            WrittenColumn.Table(IndicatorLayout.Indicators.Name, [.. belonging.Length > 0 ? keys.OwnColumn : [], .. columns, .. values.Columns]),
            .. belonging,
        ];
    }

    public static IReadOnlyList<IndicatorContent> Read(ExportedTables tables, ReadingBack reading)
    {
        ExportedTable? table = tables.Take(IndicatorLayout.Indicators.Name);
        IReadOnlyList<IndicatorContent> indicators = IndicatorLayout.Indicators.Read(table, reading);
        indicators = BelongingRows.ReadDetails(IndicatorLayout.Thing, IndicatorLayout.Indicators, indicators, table, tables.Take(DetailsName), reading);
        ILookup<int, MeasureContent> measures = BelongingRows.Read(IndicatorLayout.Thing, IndicatorLayout.Measures, table, tables.Take(IndicatorLayout.Measures.Name), reading);
        ILookup<int, ValueContent> values = BelongingRows.Read(IndicatorLayout.Thing, IndicatorLayout.Values, table, tables.Take(IndicatorLayout.Values.Name), reading);
        ILookup<int, OtherFact> other = BelongingRows.Read(IndicatorLayout.Thing, OtherFact.OfIndicators, table, tables.Take(OtherFact.OfIndicators.Name), reading);
        return
        [
            .. indicators.Select((indicator, at) => indicator with
            {
                Measures = [.. measures[at]],
                Values = [.. ValueColumns.Read(table!, table!.Rows[at], [.. measures[at]]), .. values[at]],
                Other = OtherFact.Read(other[at], table!.Rows[at]),
            }),
        ];
    }
}

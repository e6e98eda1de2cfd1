using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>The numbers of a chart as a table: periods or groups as rows, series as columns, breaks as rows of their own.</summary>
internal static class ChartTable
{
    public static IHtmlContent Draw(Chart chart)
    {
        IEnumerable<IHtmlContent> headings = chart.Series.Select((series, at) => Markup.Html($"<th class=\"govuk-table__header govuk-table__header--numeric\" scope=\"col\">{series.Name}{(chart.Kind == ChartKind.Slope && chart.Signals.Contains(at) ? " (more than chance)" : "")}</th>"));
        headings = headings.Concat(chart.Bands.Select(band => Markup.Html($"<th class=\"govuk-table__header govuk-table__header--numeric\" scope=\"col\">{band.Name}</th>")));
        return Markup.Html($"""
            <div class="wm-scroll"><table class="govuk-table wm-chart__table"><caption class="govuk-table__caption govuk-visually-hidden">{chart.Title}</caption>
            <thead class="govuk-table__head"><tr class="govuk-table__row"><th class="govuk-table__header" scope="col">{(chart.Labels.All(label => label.Any(char.IsDigit)) ? "Period" : "Group")}</th>{Markup.Join(headings)}</tr></thead>
            <tbody class="govuk-table__body">{Markup.Join(chart.Labels.Select((_, i) => Row(chart, i)))}</tbody></table></div>
            """);
    }

    private static Markup Row(Chart chart, int i)
    {
        IEnumerable<IHtmlContent> breaks = chart.Breaks.Where(found => found.Before == i).Select(found => Markup.Html(
            $"<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell wm-chart__broken\" colspan=\"{chart.Series.Count + chart.Bands.Count + 1}\">Break: {found.Reason}</td></tr>"));
        string label = chart.Labels[i] + (chart.Kind != ChartKind.Slope && chart.Signals.Contains(i) ? " (more than chance)" : "");
        return Markup.Html($"""
            {Markup.Join(breaks)}<tr class="govuk-table__row"><th class="govuk-table__header" scope="row">{label}</th>{Markup.Join(chart.Series.Select(series => Cell(chart, series, i)))}{Markup.Join(chart.Bands.Select(band => Cell(chart, band, i)))}</tr>
            """);
    }

    private static Markup Cell(Chart chart, ChartBand band, int i) =>
        Markup.Html($"<td class=\"govuk-table__cell govuk-table__cell--numeric\">{(band.Ranges.ElementAtOrDefault(i) is { } range ? ChartWords.Range(chart, range) : "no value")}</td>");

    private static Markup Cell(Chart chart, ChartSeries series, int i)
    {
        string range = series.Intervals.ElementAtOrDefault(i) is { } known ? $" ({ChartWords.Range(chart, known)})" : "";
        string words = series.Values[i] is double value ? ChartWords.Value(chart, value) + range : "no value";
        return Markup.Html($"<td class=\"govuk-table__cell govuk-table__cell--numeric\">{words}</td>");
    }
}

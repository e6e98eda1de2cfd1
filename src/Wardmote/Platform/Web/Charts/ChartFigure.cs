using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>What a figure holds: the sentence that says what the chart shows, the picture, what must be known beside it, and its numbers as a table.</summary>
internal static class ChartFigure
{
    /// <summary>The content of a figure of class wm-chart.</summary>
    /// <param name="chart">What is shown.</param>
    /// <param name="id">The start of the ids in it, used nowhere else on the page.</param>
    /// <param name="isTitleHidden">Whether a heading already says the title.</param>
    public static IHtmlContent Inside(Chart chart, string id, bool isTitleHidden = false)
    {
        Chart drawn = ChartPicture.Within(chart);
        IHtmlContent title = isTitleHidden ? Markup.Nothing : Markup.Html($"<span class=\"wm-chart__title\">{drawn.Title}</span>");
        IHtmlContent picture = ChartPicture.HasNumbers(drawn)
            ? Markup.Html($"<div class=\"wm-scroll\">{ChartPicture.Draw(drawn, id)}</div>")
            : Markup.Html($"<p class=\"wm-chart__none\">There is no value to draw yet.</p>");
        IHtmlContent source = drawn.Source.Length == 0 ? Markup.Nothing : Markup.Html($"<p class=\"wm-chart__source\">Source: {drawn.Source}</p>");
        return Markup.Html($"""
            <figcaption class="wm-chart__caption">{title}<span class="wm-chart__says">{drawn.Says}</span></figcaption>
            {picture}
            {Notes(drawn)}{source}
            <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Show as table</span></summary><div class="govuk-details__text">{ChartTable.Draw(drawn)}</div></details>
            """);
    }

    private static IHtmlContent Notes(Chart chart)
    {
        List<IHtmlContent> notes = [];
        if (chart.Kind is ChartKind.Line or ChartKind.Dots or ChartKind.Slope && ChartPicture.HasNumbers(chart))
        {
            notes.AddRange(OnLines(chart));
        }

        notes.AddRange(chart.Breaks.Select(found => Markup.Html(
            $"<li>{chart.Labels[found.Before]}: the series breaks. {found.Reason.TrimEnd('.')}. Values on both sides must not be compared.</li>")));
        return notes.Count == 0 ? Markup.Nothing : Markup.Html($"<ul class=\"wm-chart__notes\">{Markup.Join(notes)}</ul>");
    }

    private static IEnumerable<IHtmlContent> OnLines(Chart chart)
    {
        if (chart.Series.Any(series => series.Role == ChartRole.UpperLimit) && chart.Series.Any(series => series.Role == ChartRole.LowerLimit))
        {
            yield return Markup.Html($"<li>The shaded band is the range in which values vary by chance alone.</li>");
        }

        if (chart.Bands.Count > 0)
        {
            yield return Markup.Html($"<li>The shaded fan, from the lightest: {string.Join(", then ", chart.Bands.Select(band => band.Name))}.</li>");
        }

        if (chart.Signals.Count > 0)
        {
            yield return Markup.Html($"<li><svg class=\"wm-chart__sample\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">{Markers.Signal(8, 8)}</svg> A diamond marks what chance does not explain.</li>");
        }

        if (LineChart.ScaleOf(chart) is { LeavesOutZero: true } scale)
        {
            yield return Markup.Html($"<li>The scale begins at {ChartWords.Tick(chart, scale.Low)}, not at zero.</li>");
        }
    }
}

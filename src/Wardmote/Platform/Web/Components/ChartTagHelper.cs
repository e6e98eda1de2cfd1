using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Components;

/// <summary>A chart: the sentence that says what it shows, the picture, its source, and its numbers as a table.</summary>
[HtmlTargetElement("wm-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChartTagHelper : TagHelper
{
    public required Chart Chart { get; set; }

    /// <summary>Whether a heading of the page already says the title.</summary>
    public bool TitleHidden { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "wm-chart");
        output.Content.SetHtmlContent(Figure(PageIds.Next(ViewContext, "chart-")));
    }

    private Markup Figure(string id)
    {
        bool hasNumbers = ChartPicture.HasNumbers(Chart);
        IHtmlContent title = TitleHidden ? Markup.Nothing : Markup.Html($"<span class=\"wm-chart__title\">{Chart.Title}</span>");
        IHtmlContent source = Chart.Source.Length == 0 ? Markup.Nothing : Markup.Html($"<p class=\"wm-chart__source\">Source: {Chart.Source}</p>");
        return Markup.Html($"""
            <figcaption class="wm-chart__caption">{title}<span class="wm-chart__says">{Chart.Says}</span></figcaption>
            {(hasNumbers ? Markup.Html($"<div class=\"wm-scroll\">{ChartPicture.Draw(Chart, id)}</div>") : Markup.Html($"<p class=\"wm-chart__none\">There is no value to draw yet.</p>"))}
            {Notes()}{source}
            <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Show as table</span></summary><div class="govuk-details__text">{ChartTable.Draw(Chart)}</div></details>
            """);
    }

    private IHtmlContent Notes()
    {
        IHtmlContent[] notes =
        [
            .. Chart.Signals.Count == 0 || Chart.Kind != ChartKind.Line ? [] : (IHtmlContent[])[Markup.Html($"<li><svg class=\"wm-chart__sample\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">{Markers.Signal(8, 8)}</svg> A diamond marks what chance does not explain.</li>")],
            .. Chart.Kind == ChartKind.Line && ChartPicture.HasNumbers(Chart) && LineChart.ScaleOf(Chart) is { LeavesOutZero: true } scale ? (IHtmlContent[])[Markup.Html($"<li>The scale begins at {ChartWords.Tick(Chart, scale.Low)}, not at zero.</li>")] : [],
            .. Chart.Breaks.Select(found => Markup.Html($"<li>{Chart.Labels[found.Before]}: the series breaks. {found.Reason}. Values on both sides must not be compared.</li>")),
        ];
        return notes.Length == 0 ? Markup.Nothing : Markup.Html($"<ul class=\"wm-chart__notes\">{Markup.Join(notes)}</ul>");
    }
}

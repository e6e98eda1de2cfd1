using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Components;

/// <summary>A chart: the sentence that says what it shows, the picture, its source, and its numbers as a table.</summary>
[HtmlTargetElement("wm-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChartTagHelper : FigureTagHelper
{
    public required Chart Chart { get; set; }

    protected override string Word => "chart";

    protected override IHtmlContent Inside(string id) => ChartFigure.Inside(Chart, id, TitleHidden);
}

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
        output.Content.SetHtmlContent(ChartFigure.Inside(Chart, PageIds.Next(ViewContext, "chart-"), TitleHidden));
    }
}

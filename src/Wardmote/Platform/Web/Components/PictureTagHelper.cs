using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Components;

/// <summary>A picture other than a chart or a map: a funnel, a Lorenz curve, small multiples, a shaded table.</summary>
[HtmlTargetElement("wm-picture", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PictureTagHelper : TagHelper
{
    public required DrawnBlock Picture { get; set; }

    /// <summary>Whether a heading of the page already says the title.</summary>
    public bool TitleHidden { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "wm-chart");
        output.Content.SetHtmlContent(PictureFigure.Inside(Picture, PageIds.Next(ViewContext, "picture-"), TitleHidden));
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Platform.Web.Components;

/// <summary>A map: the sentence that says what it shows, the picture with its key, and beside it the rows of its shapes.</summary>
[HtmlTargetElement("wm-map", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MapTagHelper : TagHelper
{
    public required Map Map { get; set; }

    /// <summary>Whether a heading of the page already says the title.</summary>
    public bool TitleHidden { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "wm-map");
        output.Content.SetHtmlContent(MapFigure.Inside(Map, PageIds.Next(ViewContext, "map-"), TitleHidden));
    }
}

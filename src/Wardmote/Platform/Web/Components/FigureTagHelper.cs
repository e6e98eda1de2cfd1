using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>A figure of a page: the sentence that says what it shows, what is drawn, and its numbers.</summary>
public abstract class FigureTagHelper : TagHelper
{
    /// <summary>Whether a heading of the page already says the title.</summary>
    public bool TitleHidden { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, ClassName);
        output.Content.SetHtmlContent(Inside(PageIds.Next(ViewContext, $"{Word}-")));
    }

    /// <summary>What ids on the page begin with: "chart".</summary>
    protected abstract string Word { get; }

    protected virtual string ClassName => "wm-chart";

    /// <summary>What stands within the figure, with that id where something needs one.</summary>
    protected abstract IHtmlContent Inside(string id);
}

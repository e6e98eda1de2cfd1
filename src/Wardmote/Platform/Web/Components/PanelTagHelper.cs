using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The end of a journey: what was done, as the page's heading.</summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public string Heading { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        TagHelperContent content = await output.GetChildContentAsync();
        if (ViewContext is not null)
        {
            ViewContext.ViewData["Title"] = Heading;
        }

        IHtmlContent body = content.IsEmptyOrWhiteSpace ? Markup.Nothing : Markup.Html($"<div class=\"govuk-panel__body\">{content}</div>");
        output.TagName = "div";
        Own.AddClass(output, "govuk-panel", "govuk-panel--confirmation");
        output.Content.SetHtmlContent(Markup.Html($"<h1 class=\"govuk-panel__title\">{Heading}</h1>{body}"));
    }
}

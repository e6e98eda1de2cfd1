using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>What stands where a list has nothing to show: why, and in the content what to do.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Heading { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent content = await output.GetChildContentAsync();
        output.TagName = "div";
        Own.AddClass(output, "wm-empty");
        output.Content.SetHtmlContent(Markup.Html($"<h2 class=\"govuk-heading-m\">{Heading}</h2>{content}"));
    }
}

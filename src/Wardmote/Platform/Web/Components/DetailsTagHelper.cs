using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>Something folded away until it is asked for.</summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : TagHelper
{
    public string Summary { get; set; } = "";

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent content = await output.GetChildContentAsync();
        output.TagName = "details";
        Own.AddClass(output, "govuk-details");
        if (Open)
        {
            output.Attributes.Add(new TagHelperAttribute("open"));
        }

        output.Content.SetHtmlContent(Markup.Html($"""
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{Summary}</span></summary>
            <div class="govuk-details__text">{content}</div>
            """));
    }
}

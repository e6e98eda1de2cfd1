using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>A button, or with an address a link that looks like one.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>secondary, warning or inverse; none for the page's main button.</summary>
    public string? Kind { get; set; }

    public string? Href { get; set; }

    public string Type { get; set; } = "submit";

    /// <summary>Whether a second click within a second is one too many.</summary>
    public bool Once { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent content = await output.GetChildContentAsync();
        output.TagName = Href is null ? "button" : "a";
        Own.AddClass(output, "govuk-button", Kind is null ? null : "govuk-button--" + Kind);
        output.Attributes.SetAttribute("data-module", "govuk-button");
        if (Href is null)
        {
            output.Attributes.SetAttribute("type", Type);
        }
        else
        {
            output.Attributes.SetAttribute("href", Href);
            output.Attributes.SetAttribute("role", "button");
            output.Attributes.SetAttribute("draggable", "false");
        }

        if (Once)
        {
            output.Attributes.SetAttribute("data-prevent-double-click", "true");
        }

        output.Content.SetHtmlContent(content);
    }
}

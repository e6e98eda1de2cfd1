using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>One fact of a summary list, with a link to change it where it may be changed.</summary>
[HtmlTargetElement("govuk-summary-row", ParentTag = "govuk-summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    public string Key { get; set; } = "";

    /// <summary>Where the fact is changed.</summary>
    public string? Href { get; set; }

    /// <summary>What the link says.</summary>
    public string Action { get; set; } = "Change";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent value = await output.GetChildContentAsync();
        IHtmlContent action = Href is null ? Markup.Nothing : Markup.Html($"""
            <dd class="govuk-summary-list__actions"><a class="govuk-link" href="{Href}">{Action}<span class="govuk-visually-hidden"> {Key}</span></a></dd>
            """);
        output.TagName = "div";
        Own.AddClass(output, "govuk-summary-list__row");
        output.Content.SetHtmlContent(Markup.Html($"""
            <dt class="govuk-summary-list__key">{Key}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
            {action}
            """));
    }
}

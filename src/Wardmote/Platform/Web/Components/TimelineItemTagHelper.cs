using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>One thing that happened: what, by whom, when, and what changed.</summary>
[HtmlTargetElement("moj-timeline-item", ParentTag = "moj-timeline")]
public sealed class TimelineItemTagHelper : TagHelper
{
    public string Heading { get; set; } = "";

    public string? By { get; set; }

    /// <summary>When, in UTC; shown in British time.</summary>
    public DateTime At { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent content = await output.GetChildContentAsync();
        IHtmlContent by = By is null ? Markup.Nothing : Markup.Html($"<p class=\"moj-timeline__byline\">by {By}</p>");
        output.TagName = "div";
        Own.AddClass(output, "moj-timeline__item");
        output.Content.SetHtmlContent(Markup.Html($"""
            <div class="moj-timeline__header"><h3 class="moj-timeline__title">{Heading}</h3> {by}</div>
            <p class="moj-timeline__date"><time datetime="{At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}">{BritishTime.Words(At)}</time></p>
            <div class="moj-timeline__description">{content}</div>
            """));
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>Tells what just happened, or what a person must know before they go on.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : TagHelper
{
    /// <summary>Whether it tells that something was done.</summary>
    public bool Success { get; set; }

    /// <summary>A sentence; the tag's content may say more.</summary>
    public string? Text { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent content = await output.GetChildContentAsync();
        IHtmlContent text = Text is null ? Markup.Nothing : Markup.Html($"<p class=\"govuk-notification-banner__heading\">{Text}</p>");
        string title = Success ? "Success" : "Important";
        output.TagName = "div";
        Own.AddClass(output, "govuk-notification-banner", Success ? "govuk-notification-banner--success" : null);
        output.Attributes.SetAttribute("role", Success ? "alert" : "region");
        output.Attributes.SetAttribute("aria-labelledby", "govuk-notification-banner-title");
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        output.Content.SetHtmlContent(Markup.Html($"""
            <div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">{title}</h2></div>
            <div class="govuk-notification-banner__content">{text}{content}</div>
            """));
    }
}

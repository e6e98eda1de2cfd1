using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The heading of a thing with its actions beside it: a page-heading in it, and the buttons in an &lt;header-buttons&gt;.</summary>
[HtmlTargetElement("moj-page-header-actions")]
public sealed class HeaderActionsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var buttons = new DefaultTagHelperContent();
        context.Items[typeof(HeaderActionsTagHelper)] = buttons;
        IHtmlContent heading = await output.GetChildContentAsync();
        IHtmlContent actions = buttons.IsEmptyOrWhiteSpace ? Markup.Nothing : Markup.Html($"""
            <div class="moj-page-header-actions__actions"><div class="moj-button-group moj-button-group--inline">{buttons}</div></div>
            """);
        output.TagName = "div";
        Own.AddClass(output, "moj-page-header-actions");
        output.Content.SetHtmlContent(Markup.Html($"<div class=\"moj-page-header-actions__title\">{heading}</div>{actions}"));
    }
}

/// <summary>The buttons beside a thing's heading.</summary>
[HtmlTargetElement("header-buttons", ParentTag = "moj-page-header-actions")]
public sealed class HeaderButtonsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        TagHelperContent buttons = await output.GetChildContentAsync();
        buttons.MoveTo((IHtmlContentBuilder)context.Items[typeof(HeaderActionsTagHelper)]);
        output.SuppressOutput();
    }
}

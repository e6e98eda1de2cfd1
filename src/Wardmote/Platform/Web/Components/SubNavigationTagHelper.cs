using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The parts of one thing, each a page of its own.</summary>
[HtmlTargetElement("moj-sub-navigation", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SubNavigationTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    /// <summary>The parts; the address of this page is marked as the current one.</summary>
    public IReadOnlyList<Crumb> Links { get; set; } = [];

    public string Current { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent items = Markup.Join(Links.Select(link => Markup.Html(
            $"<li class=\"moj-sub-navigation__item\"><a class=\"moj-sub-navigation__link\"{Markup.Attributes(("aria-current", link.Href == Current ? "page" : null))} href=\"{link.Href}\">{link.Text}</a></li>")));
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "moj-sub-navigation");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(Markup.Html($"<ul class=\"moj-sub-navigation__list\">{items}</ul>"));
    }
}

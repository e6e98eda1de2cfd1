using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The golden thread through the thing whose page is open: what it rests on, and what serves it, each a link with its state.</summary>
[HtmlTargetElement("wm-golden-thread", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GoldenThreadTagHelper : TagHelper
{
    private const int Shown = 5;

    /// <summary>What the thing is: "This finding".</summary>
    public string Here { get; set; } = "";

    public IReadOnlyList<ThreadLink> RestsOn { get; set; } = [];

    public IReadOnlyList<ThreadLink> ServedBy { get; set; } = [];

    /// <summary>What to say, and to do, where it rests on nothing.</summary>
    public string RestsOnNothing { get; set; } = "Nothing is linked yet";

    public string ServedByNothing { get; set; } = "Nothing is linked yet";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("aria-label", $"Golden thread: {Here}");
        Own.AddClass(output, "wm-thread");
        output.Content.SetHtmlContent(Markup.Html($"""
            {Side("Rests on", RestsOn, RestsOnNothing)}
            <p class="wm-thread__here"><span aria-current="page">{Here}</span></p>
            {Side("Served by", ServedBy, ServedByNothing)}
            """));
    }

    private static Markup Side(string heading, IReadOnlyList<ThreadLink> links, string nothing)
    {
        IHtmlContent content = links.Count == 0 ? Markup.Html($"<p class=\"wm-thread__nothing\">{nothing}</p>") : List(links);
        return Markup.Html($"<div class=\"wm-thread__side\"><p class=\"wm-thread__heading\">{heading}</p>{content}</div>");
    }

    private static HtmlContentBuilder List(IReadOnlyList<ThreadLink> links)
    {
        var list = new HtmlContentBuilder();
        list.AppendHtml("<ul class=\"wm-thread__list\">");
        foreach (ThreadLink link in links.Take(Shown))
        {
            IHtmlContent state = link.State.Length > 0 ? Markup.Html($" <span class=\"wm-thread__state\">{link.State}</span>") : Markup.Nothing;
            list.AppendHtml(Markup.Html($"<li><span class=\"wm-thread__kind\">{link.Kind}</span> <a class=\"govuk-link\" href=\"{link.Href}\">{link.Text}</a>{state}</li>"));
        }

        if (links.Count > Shown)
        {
            list.AppendHtml(Markup.Html($"<li>and {links.Count - Shown} more, below</li>"));
        }

        list.AppendHtml("</ul>");
        return list;
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The golden thread through the thing whose page is open: what it rests on, and what serves it, each a link with its state.</summary>
[HtmlTargetElement("wm-golden-thread", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GoldenThreadTagHelper : TagHelper
{
    // Of each kind: ten actions must not push the indicators off the strip.
    private const int Shown = 4;

    /// <summary>What the thing is: "This finding".</summary>
    public string Here { get; set; } = "";

    public IReadOnlyList<ThreadLink> RestsOn { get; set; } = [];

    public IReadOnlyList<ThreadLink> ServedBy { get; set; } = [];

    /// <summary>What to say, and to do, where it rests on nothing.</summary>
    public string RestsOnNothing { get; set; } = "Nothing is linked yet";

    public string ServedByNothing { get; set; } = "Nothing is linked yet";

    /// <summary>The page on which all of them stand; none where they stand below on this one.</summary>
    public string? MoreAt { get; set; }

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

    private Markup Side(string heading, IReadOnlyList<ThreadLink> links, string nothing)
    {
        IHtmlContent content = links.Count == 0
            ? Markup.Html($"<p class=\"wm-thread__nothing\">{nothing}</p>")
            : Markup.Html($"<ul class=\"wm-thread__list\">{Markup.Join(links.GroupBy(link => link.Kind).Select(OfKind))}</ul>");
        return Markup.Html($"<div class=\"wm-thread__side\"><p class=\"wm-thread__heading\">{heading}</p>{content}</div>");
    }

    private Markup OfKind(IGrouping<string, ThreadLink> links)
    {
        int left = links.Count() - Shown;
        IHtmlContent rest = left <= 0 ? Markup.Nothing
            : MoreAt is null ? Markup.Html($"<li><span class=\"wm-thread__kind\">{links.Key}</span> and {left} more, below</li>")
            : Markup.Html($"<li><span class=\"wm-thread__kind\">{links.Key}</span> <a class=\"govuk-link\" href=\"{MoreAt}\">and {left} more<span class=\"govuk-visually-hidden\"> for {Here}</span></a></li>");
        return Markup.Html($"{Markup.Join(links.Take(Shown).Select(One))}{rest}");
    }

    private static Markup One(ThreadLink link)
    {
        IHtmlContent state = link.State.Length > 0 ? Markup.Html($" <span class=\"wm-thread__state\">{link.State}</span>") : Markup.Nothing;
        return Markup.Html($"<li><span class=\"wm-thread__kind\">{link.Kind}</span> <a class=\"govuk-link\" href=\"{link.Href}\">{link.Text}</a>{state}</li>");
    }
}

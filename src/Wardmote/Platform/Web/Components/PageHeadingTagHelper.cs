using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The page's one h1, which is also the start of its title: &lt;page-heading caption="Plan"&gt;Service plan 2025-26&lt;/page-heading&gt;.</summary>
[HtmlTargetElement("page-heading")]
public sealed class PageHeadingTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    /// <summary>What the page is a part of, in smaller letters above.</summary>
    public string? Caption { get; set; }

    /// <summary>How many things a list holds; none for other pages.</summary>
    public int? Count { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        TagHelperContent text = await output.GetChildContentAsync();
        string? number = Count?.ToString("N0", CultureInfo.InvariantCulture);
        string title = WebUtility.HtmlDecode(text.GetContent()).Trim();
        ViewContext!.ViewData["Title"] = number is null ? title : $"{title} ({number})";
        IHtmlContent caption = Caption is null ? Markup.Nothing : Markup.Html($"<span class=\"govuk-caption-l\">{Caption}</span>");
        IHtmlContent count = number is null ? Markup.Nothing : Markup.Html($" <span class=\"wm-count\">({number})</span>");
        output.TagName = "h1";
        Own.AddClass(output, "govuk-heading-l");
        output.PreElement.SetHtmlContent(caption);
        output.Content.SetHtmlContent(Markup.Html($"{new HtmlString(text.GetContent().Trim())}{count}"));
    }
}

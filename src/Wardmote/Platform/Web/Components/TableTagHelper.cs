using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>A table with a caption, in a frame that scrolls where the screen is narrow. Rows and cells are written as plain tr, th and td.</summary>
[HtmlTargetElement("govuk-table")]
public sealed class TableTagHelper : TagHelper
{
    public string Caption { get; set; } = "";

    /// <summary>s, m or l; none for an ordinary caption.</summary>
    public string? CaptionSize { get; set; }

    /// <summary>Whether the page already says above the table what it holds.</summary>
    public bool CaptionHidden { get; set; }

    /// <summary>Whether a heading may be pressed to sort by its column; each such heading has aria-sort="none".</summary>
    public bool Sortable { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(TableTagHelper)] = true;
        IHtmlContent rows = await output.GetChildContentAsync();
        output.TagName = "table";
        Own.AddClass(output, "govuk-table");
        if (Sortable)
        {
            output.Attributes.SetAttribute("data-module", "moj-sortable-table");
        }

        string classes = string.Join(' ', new[] { "govuk-table__caption", CaptionSize is null ? null : "govuk-table__caption--" + CaptionSize, CaptionHidden ? "govuk-visually-hidden" : null }
            .Where(name => name is not null));
        IHtmlContent caption = Caption.Length == 0 ? Markup.Nothing : Markup.Html($"<caption class=\"{classes}\">{Caption}</caption>");
        output.Content.SetHtmlContent(Markup.Html($"{caption}{rows}"));
        output.PreElement.SetHtmlContent("<div class=\"wm-scroll\">");
        output.PostElement.SetHtmlContent("</div>");
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Web.Components;

/// <summary>What stood in the document, to the letter, with its place and how sure the reader was.</summary>
[HtmlTargetElement("original-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OriginalTextTagHelper : TagHelper
{
    public Origin Origin { get; set; } = Origin.Typed;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent doubt = Origin.Certainty < 0.9 ? Markup.Html($" · {Words(Origin.Certainty)}") : Markup.Nothing;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "wm-original");
        output.Content.SetHtmlContent(Markup.Html($"<span class=\"wm-original__place\">{Origin.Place}{doubt}</span>{Origin.Text}"));
    }

    /// <summary>A certainty as a person would say it.</summary>
    public static string Words(double certainty) => certainty switch
    {
        >= 0.9 => "sure",
        >= 0.7 => "fairly sure",
        >= 0.4 => "not sure: please check",
        _ => "a guess: please check",
    };
}

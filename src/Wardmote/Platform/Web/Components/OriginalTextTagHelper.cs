using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Web.Components;

/// <summary>What stood in the document, to the letter, with its place and how sure the reader was.</summary>
[HtmlTargetElement("original-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OriginalTextTagHelper : TagHelper
{
    public Origin Origin { get; set; } = Origin.Typed;

    /// <summary>What was read there. Where it is the original to the letter, the text is not shown a second time.</summary>
    public string? Read { get; set; }

    /// <summary>Whether the same place was shown just above.</summary>
    public bool Above { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        bool isSame = Above || (Read is not null && Plain(Read) == Plain(Origin.Text));
        IHtmlContent doubt = Origin.Certainty < 0.9 ? Markup.Html($" · <strong>{Words(Origin.Certainty)}</strong>") : Markup.Nothing;
        string where = Above ? $"{Origin.Place}: shown above" : isSame ? $"{Origin.Place}: as it stands" : Origin.Place;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "wm-original", isSame ? "wm-original--same" : null);
        output.Content.SetHtmlContent(Markup.Html($"<span class=\"wm-original__place\">{where}{doubt}</span>{(isSame ? "" : Origin.Text)}"));
    }

    /// <summary>A certainty as a person would say it.</summary>
    public static string Words(double certainty) => certainty switch
    {
        >= 0.9 => "sure",
        >= 0.7 => "fairly sure",
        >= 0.4 => "not sure: please check",
        _ => "a guess: please check",
    };

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

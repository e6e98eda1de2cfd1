using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>How much of a whole is done, as words with a bar below them: "3 of 7 milestones".</summary>
[HtmlTargetElement("wm-progress", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProgressTagHelper : TagHelper
{
    public required int Done { get; set; }

    public required int Of { get; set; }

    /// <summary>What is counted: "milestones".</summary>
    public string What { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "wm-progress");
        string words = $"{Done} of {Of} {What}".TrimEnd();
        string share = Of == 0 ? "0" : Math.Round(100.0 * Math.Clamp(Done, 0, Of) / Of, 1).ToString(CultureInfo.InvariantCulture);
        output.Content.SetHtmlContent(Markup.Html($"""
            <span class="wm-progress__words">{words}</span><svg class="wm-progress__bar" width="100%" height="8" aria-hidden="true" focusable="false"><rect class="wm-progress__whole" width="100%" height="8" rx="1"/><rect class="wm-progress__done" width="{share}%" height="8" rx="1"/></svg>
            """));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The facts of a thing: &lt;govuk-summary-list&gt;&lt;govuk-summary-row key="Lead"&gt;...&lt;/govuk-summary-row&gt;&lt;/govuk-summary-list&gt;.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        Own.AddClass(output, "govuk-summary-list");
    }
}

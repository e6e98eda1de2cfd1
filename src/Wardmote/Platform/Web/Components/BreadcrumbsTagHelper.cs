using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The way to this page from the top.</summary>
[HtmlTargetElement("govuk-breadcrumbs", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Crumbs.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        IHtmlContent items = Markup.Join(Crumbs.Select(crumb =>
            Markup.Html($"<li class=\"govuk-breadcrumbs__list-item\"><a class=\"govuk-breadcrumbs__link\" href=\"{crumb.Href}\">{crumb.Text}</a></li>")));
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "govuk-breadcrumbs");
        output.Attributes.SetAttribute("aria-label", "Breadcrumb");
        output.Content.SetHtmlContent(Markup.Html($"<ol class=\"govuk-breadcrumbs__list\">{items}</ol>"));
    }
}

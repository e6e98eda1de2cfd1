using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>One step of the way to this page; the layout shows them above the heading. The page itself is not one.</summary>
[HtmlTargetElement("govuk-breadcrumb")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    private const string Key = "Wardmote.Breadcrumbs";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        TagHelperContent text = await output.GetChildContentAsync();
        if (ViewContext!.ViewData[Key] is not List<Crumb> crumbs)
        {
            ViewContext.ViewData[Key] = crumbs = [];
        }

        crumbs.Add(new(System.Net.WebUtility.HtmlDecode(text.GetContent()).Trim(), Href));
        output.SuppressOutput();
    }

    public static IReadOnlyList<Crumb> Of(ViewDataDictionary viewData) => viewData[Key] as List<Crumb> ?? [];
}

/// <summary>A page above this one.</summary>
public sealed record Crumb(string Text, string Href);

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The filters of a list, sent with GET so that they stay in the address: its content is the fields.</summary>
[HtmlTargetElement("moj-filter")]
public sealed class FilterTagHelper : TagHelper
{
    /// <summary>The list's own address, without filters.</summary>
    public string Action { get; set; } = "";

    /// <summary>The filters that are set, each with the address without it.</summary>
    public IReadOnlyList<Crumb> Chosen { get; set; } = [];

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent fields = await output.GetChildContentAsync();
        IHtmlContent chosen = Chosen.Count == 0 ? Markup.Nothing : Markup.Html($"""
            <div class="moj-filter__selected">
              <div class="moj-filter__selected-heading">
                <div class="moj-filter__heading-title"><h3 class="govuk-heading-s">Chosen filters</h3></div>
                <div class="moj-filter__heading-action"><p><a class="govuk-link govuk-link--no-visited-state" href="{Action}">Clear filters</a></p></div>
              </div>
              <ul class="moj-filter-tags">{Markup.Join(Chosen.Select(Tag))}</ul>
            </div>
            """);
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("action", Action);
        output.Content.SetHtmlContent(Markup.Html($"""
            <div class="moj-filter">
              <div class="moj-filter__header"><div class="moj-filter__header-title"><h2 class="govuk-heading-m">Filter</h2></div></div>
              <div class="moj-filter__content">
                {chosen}
                <div class="moj-filter__options"><button type="submit" class="govuk-button" data-module="govuk-button">Apply filters</button>{fields}</div>
              </div>
            </div>
            """));
    }

    private static Markup Tag(Crumb filter) => Markup.Html(
        $"<li><a class=\"moj-filter__tag\" href=\"{filter.Href}\"><span class=\"govuk-visually-hidden\">Remove this filter</span> {filter.Text}</a></li>");
}

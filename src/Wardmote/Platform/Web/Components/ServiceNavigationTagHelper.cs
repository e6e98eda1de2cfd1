using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The bar under the product's name: what there is and this person may open. Nothing for a visitor. The content stands at its end.</summary>
[HtmlTargetElement("govuk-service-navigation")]
public sealed class ServiceNavigationTagHelper : TagHelper
{
    public IReadOnlyList<FrameLink> Links { get; set; } = [];

    /// <summary>Where the person is.</summary>
    public PathString Path { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent end = await output.GetChildContentAsync();
        if (Links.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        IHtmlContent toggle = Links.Count == 1 ? Markup.Nothing : new HtmlString("""
            <button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation" hidden aria-hidden="true">Menu</button>
            """);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "govuk-service-navigation");
        output.Attributes.SetAttribute("data-module", "govuk-service-navigation");
        output.Content.SetHtmlContent(Markup.Html($"""
            <div class="govuk-width-container">
              <div class="govuk-service-navigation__container">
                <nav aria-label="Menu" class="govuk-service-navigation__wrapper">
                  {toggle}
                  <ul class="govuk-service-navigation__list" id="navigation">{Markup.Join(Links.Select(Item))}</ul>
                </nav>
                {end}
              </div>
            </div>
            """));
    }

    private Markup Item(FrameLink link)
    {
        bool isHere = Path.Equals(link.Address, StringComparison.OrdinalIgnoreCase);
        bool isAround = isHere || (link.Address != "/" && Path.StartsWithSegments(link.Address, StringComparison.OrdinalIgnoreCase));
        string classes = isAround ? "govuk-service-navigation__item govuk-service-navigation__item--active" : "govuk-service-navigation__item";
        IHtmlContent current = Markup.Attributes(("aria-current", isHere ? "page" : isAround ? "true" : null));
        IHtmlContent text = isAround ? Markup.Html($"<strong class=\"govuk-service-navigation__active-fallback\">{link.Text}</strong>") : Markup.Html($"{link.Text}");
        return Markup.Html($"<li class=\"{classes}\"><a class=\"govuk-service-navigation__link\" href=\"{link.Address}\"{current}>{text}</a></li>");
    }
}

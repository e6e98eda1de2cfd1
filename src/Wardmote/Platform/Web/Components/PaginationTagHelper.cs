using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>The pages of a long list: the first, the last and the neighbours of this one. Nothing where there is one page.</summary>
[HtmlTargetElement("govuk-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTagHelper : TagHelper
{
    private const string Left = """<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>""";

    private const string Right = """<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>""";

    public int Page { get; set; } = 1;

    public int Pages { get; set; } = 1;

    /// <summary>The address of a page, with the filters that are set.</summary>
    public Func<int, string> Address { get; set; } = page => $"?page={page}";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        Own.AddClass(output, "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", "Pagination");
        IHtmlContent previous = Page <= 1 ? Markup.Nothing : Markup.Html($"""
            <div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="{Address(Page - 1)}" rel="prev">{new HtmlString(Left)}<span class="govuk-pagination__link-title">Previous<span class="govuk-visually-hidden"> page</span></span></a></div>
            """);
        IHtmlContent next = Page >= Pages ? Markup.Nothing : Markup.Html($"""
            <div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="{Address(Page + 1)}" rel="next"><span class="govuk-pagination__link-title">Next<span class="govuk-visually-hidden"> page</span></span>{new HtmlString(Right)}</a></div>
            """);
        output.Content.SetHtmlContent(Markup.Html($"{previous}<ul class=\"govuk-pagination__list\">{Markup.Join(Items())}</ul>{next}"));
    }

    private IEnumerable<IHtmlContent> Items()
    {
        int last = 0;
        foreach (int number in Enumerable.Range(1, Pages).Where(number => number == 1 || number == Pages || Math.Abs(number - Page) <= 1))
        {
            if (number > last + 1)
            {
                yield return new HtmlString("<li class=\"govuk-pagination__item govuk-pagination__item--ellipsis\">&ctdot;</li>");
            }

            last = number;
            string classes = number == Page ? "govuk-pagination__item govuk-pagination__item--current" : "govuk-pagination__item";
            IHtmlContent current = Markup.Attributes(("aria-current", number == Page ? "page" : null));
            yield return Markup.Html($"<li class=\"{classes}\"><a class=\"govuk-link govuk-pagination__link\" href=\"{Address(number)}\" aria-label=\"Page {number}\"{current}>{number}</a></li>");
        }
    }
}

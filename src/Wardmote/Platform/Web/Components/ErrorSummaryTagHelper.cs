using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>Everything that is wrong with the form, each with a link to its field. Nothing where nothing is wrong.</summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    /// <summary>The faults and the ids of their fields; the page's own where none are given.</summary>
    [HtmlAttributeNotBound]
    public IReadOnlyList<(string? FieldId, string Message)>? Errors { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        IReadOnlyList<(string? FieldId, string Message)> errors = Errors ?? Of(ViewContext!.ViewData.ModelState);
        output.TagName = null;
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        IHtmlContent items = Markup.Join(errors.Select(error => error.FieldId is null
            ? Markup.Html($"<li>{error.Message}</li>")
            : Markup.Html($"<li><a href=\"#{error.FieldId}\">{error.Message}</a></li>")));
        output.Content.SetHtmlContent(Markup.Html($"""
            <div class="govuk-error-summary" data-module="govuk-error-summary">
              <div role="alert">
                <h2 class="govuk-error-summary__title">There is a problem</h2>
                <div class="govuk-error-summary__body">
                  <ul class="govuk-list govuk-error-summary__list">{items}</ul>
                </div>
              </div>
            </div>
            """));
    }

    /// <summary>The first fault of each field, as it also stands at the field.</summary>
    private static List<(string? FieldId, string Message)> Of(ModelStateDictionary state) =>
    [
        .. state.Where(entry => entry.Value is { Errors.Count: > 0 })
            .Select(entry => (
                entry.Key.Length == 0 ? null : TagBuilder.CreateSanitizedId(entry.Key, "_"),
                entry.Value!.Errors.Select(error => error.ErrorMessage).FirstOrDefault(message => message.Length > 0) ?? "This cannot be used: check how it is written")),
    ];
}

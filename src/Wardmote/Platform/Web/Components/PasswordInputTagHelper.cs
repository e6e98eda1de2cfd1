using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>A password, which the person may look at; what was typed never comes back to the page.</summary>
[HtmlTargetElement("govuk-password-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PasswordInputTagHelper : FieldTagHelper
{
    /// <summary>current-password or new-password.</summary>
    public string Autocomplete { get; set; } = "current-password";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string classes = Classes("govuk-input", "govuk-password-input__input", "govuk-js-password-input-input", OwnClass(output), FieldError is null ? null : "govuk-input--error");
        IHtmlContent attributes = Markup.Attributes(
            ("class", classes), ("id", FieldId), ("name", FieldName), ("type", "password"), ("spellcheck", "false"),
            ("aria-describedby", Description), ("autocomplete", Autocomplete), ("autocapitalize", "none"));
        Markup input = Markup.Html($"""
            <div class="govuk-input__wrapper govuk-password-input__wrapper">
              <input{attributes}{Others(output)}>
              <button type="button" class="govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle" data-module="govuk-button" aria-controls="{FieldId}" aria-label="Show password" hidden>Show</button>
            </div>
            """);
        WriteGroup(output, Markup.Join([LabelHtml(), HintHtml(), ErrorHtml(), input]), "govuk-password-input", Markup.Attributes(("data-module", "govuk-password-input")));
    }
}

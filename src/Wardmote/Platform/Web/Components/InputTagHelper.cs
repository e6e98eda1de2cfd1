using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>One line of text: &lt;govuk-input for="Title" label="Title" /&gt;.</summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTagHelper : FieldTagHelper
{
    public string Type { get; set; } = "text";

    /// <summary>How many characters wide: 2, 3, 4, 5, 10, 20 or 30; none for the whole column.</summary>
    public int? Width { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string classes = Classes("govuk-input", Width is null ? null : $"govuk-input--width-{Width}", OwnClass(output), FieldError is null ? null : "govuk-input--error");
        IHtmlContent attributes = Markup.Attributes(
            ("class", classes), ("id", FieldId), ("name", FieldName), ("type", Type), ("value", FieldValue), ("aria-describedby", Description));
        IHtmlContent input = Markup.Html($"<input{attributes}{Others(output)}>");
        if (Prefix is not null || Suffix is not null)
        {
            input = Markup.Html($"<div class=\"govuk-input__wrapper\">{Affix("prefix", Prefix)}{input}{Affix("suffix", Suffix)}</div>");
        }

        WriteGroup(output, Markup.Join([LabelHtml(), HintHtml(), ErrorHtml(), input]));
    }

    private static IHtmlContent Affix(string place, string? text) =>
        text is null ? Markup.Nothing : Markup.Html($"<div class=\"govuk-input__{place}\" aria-hidden=\"true\">{text}</div>");
}

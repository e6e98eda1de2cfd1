using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>Text of several lines.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextareaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string classes = Classes("govuk-textarea", FieldError is null ? null : "govuk-textarea--error", OwnClass(output));
        var attributes = Markup.Attributes(("class", classes), ("id", FieldId), ("name", FieldName), ("rows", Rows), ("aria-describedby", Description));

        // A browser drops the first line break after the tag: one more keeps the text as it was.
        string lead = FieldValue is ['\n' or '\r', ..] ? "\n" : "";
        Markup textarea = Markup.Html($"<textarea{attributes}{Others(output)}>{lead}{FieldValue}</textarea>");
        WriteGroup(output, Markup.Join([LabelHtml(), HintHtml(), ErrorHtml(), textarea]));
    }
}

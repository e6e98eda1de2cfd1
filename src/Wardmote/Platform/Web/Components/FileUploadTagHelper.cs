using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>A file to choose, or to drop where the browser can.</summary>
[HtmlTargetElement("govuk-file-upload", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileUploadTagHelper : FieldTagHelper
{
    /// <summary>Whether a file may be dropped on it.</summary>
    public bool Drop { get; set; } = true;

    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string classes = Classes("govuk-file-upload", OwnClass(output), FieldError is null ? null : "govuk-file-upload--error");
        IHtmlContent attributes = Markup.Attributes(
            ("class", classes), ("id", FieldId), ("name", FieldName), ("type", "file"), ("multiple", Multiple), ("aria-describedby", Description));
        IHtmlContent input = Markup.Html($"<input{attributes}{Others(output)}>");
        if (Drop)
        {
            input = Markup.Html($"<div class=\"govuk-file-upload-wrapper\" data-module=\"govuk-file-upload\">{input}</div>");
        }

        WriteGroup(output, Markup.Join([LabelHtml(), HintHtml(), ErrorHtml(), input]));
    }
}

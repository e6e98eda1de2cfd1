using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>A yes or no that fills in a bool. The label is what is agreed to.</summary>
[HtmlTargetElement("govuk-checkbox", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckboxTagHelper : FieldTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        bool isTicked = FieldValues.Contains("true", StringComparer.OrdinalIgnoreCase);
        var list = new ChoiceList("checkboxes", "checkbox", FieldName, FieldId, isTicked ? ["true"] : []) { Description = FieldError is null ? DescribedBy : FieldId + "-error" };
        IHtmlContent items = list.Items([new Choice("true", Label, Hint)], OwnClass(output), Others(output));
        WriteGroup(output, Markup.Join([ErrorHtml(), items]));
    }
}

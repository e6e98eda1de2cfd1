using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>Any number of choices out of a few, or one yes-or-no without a legend.</summary>
[HtmlTargetElement("govuk-checkboxes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckboxesTagHelper : FieldTagHelper
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var list = new ChoiceList("checkboxes", "checkbox", FieldName, FieldId, FieldValues) { Description = Label.Length == 0 ? Description : null };
        IHtmlContent items = list.Items(Choices, OwnClass(output), Others(output));
        WriteGroup(output, ChoiceList.Fieldset(Label, LabelSize, LabelIsHeading, Description, Markup.Join([HintHtml(), ErrorHtml(), items])));
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>One choice out of a few. The label is the legend.</summary>
[HtmlTargetElement("govuk-radios", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RadiosTagHelper : FieldTagHelper
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var list = new ChoiceList("radios", "radio", FieldName, FieldId, FieldValue is { } chosen ? [chosen] : []);
        IHtmlContent items = list.Items(Choices, OwnClass(output), Others(output));
        WriteGroup(output, ChoiceList.Fieldset(Label, LabelSize, LabelIsHeading, Description, Markup.Join([HintHtml(), ErrorHtml(), items])));
        if (LabelIsHeading && ViewContext is not null)
        {
            ViewContext.ViewData["Title"] = Label;
        }
    }
}

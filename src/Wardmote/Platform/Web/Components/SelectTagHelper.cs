using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>One choice out of a long list.</summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTagHelper : FieldTagHelper
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>What stands first and sends nothing: "Any status".</summary>
    public string? Blank { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string classes = Classes("govuk-select", OwnClass(output), FieldError is null ? null : "govuk-select--error");
        IHtmlContent attributes = Markup.Attributes(("class", classes), ("id", FieldId), ("name", FieldName), ("aria-describedby", Description));
        string? chosen = FieldValue;
        IHtmlContent options = Markup.Join(Choices.Select(choice => Option(choice, choice.Value == chosen)));
        IHtmlContent blank = Blank is null ? Markup.Nothing : Markup.Html($"<option value=\"\">{Blank}</option>");
        WriteGroup(output, Markup.Join([LabelHtml(), HintHtml(), ErrorHtml(), Markup.Html($"<select{attributes}{Others(output)}>{blank}{options}</select>")]));
    }

    private static Markup Option(Choice choice, bool isChosen) =>
        Markup.Html($"<option value=\"{choice.Value}\"{Markup.Attributes(("selected", isChosen))}>{choice.Text}</option>");
}

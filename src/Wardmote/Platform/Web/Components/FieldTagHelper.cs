using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>What all form fields share: name, label, hint and fault. The one base class among ours, because Razor finds a tag's attributes only on its own class.</summary>
public abstract class FieldTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    /// <summary>The property that the field fills in; the name, id, value and fault follow from it.</summary>
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Id { get; set; }

    public string? Value { get; set; }

    public string Label { get; set; } = "";

    /// <summary>s, m, l or xl; none for an ordinary label.</summary>
    public string? LabelSize { get; set; }

    /// <summary>Whether the label is the page's heading: a page that asks one question.</summary>
    public bool LabelIsHeading { get; set; }

    // Razor makes an empty text of an attribute that is null.
    public string? Hint { get; set => field = value is { Length: > 0 } ? value : null; }

    public string? Error { get; set => field = value is { Length: > 0 } ? value : null; }

    public string? GroupClass { get; set; }

    public string? DescribedBy { get; set; }

    protected string FieldName => Name ?? (For is null ? "" : ViewContext!.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));

    protected string FieldId => Id ?? (For is null ? FieldName : TagBuilder.CreateSanitizedId(FieldName, "_"));

    protected string? FieldError => Error ?? State?.Errors.Select(error => error.ErrorMessage).FirstOrDefault(message => message.Length > 0);

    /// <summary>What was typed, where the form comes back; otherwise what the property holds.</summary>
    protected string? FieldValue => Value ?? State?.AttemptedValue ?? Text(For?.Model);

    protected IReadOnlyList<string> FieldValues => State?.RawValue switch
    {
        string[] typed => typed,
        string typed => [typed],
        _ when Value is not null => [Value],
        _ when For?.Model is not string and IEnumerable many => [.. many.Cast<object?>().Select(Text).OfType<string>()],
        _ => Text(For?.Model) is { } one ? [one] : [],
    };

    protected string? Description => string.Join(' ', new[] { DescribedBy, Hint is null ? null : FieldId + "-hint", FieldError is null ? null : FieldId + "-error" }
        .Where(part => part is not null)) is { Length: > 0 } ids ? ids : null;

    private ModelStateEntry? State => FieldName.Length == 0 ? null : ViewContext?.ViewData.ModelState.GetValueOrDefault(FieldName);

    protected IHtmlContent LabelHtml()
    {
        if (Label.Length == 0)
        {
            return Markup.Nothing;
        }

        Markup label = Markup.Html($"<label class=\"{Classes("govuk-label", LabelSize is null ? null : "govuk-label--" + LabelSize)}\" for=\"{FieldId}\">{Label}</label>");
        if (LabelIsHeading && ViewContext is not null)
        {
            ViewContext.ViewData["Title"] = Label;
        }

        return LabelIsHeading ? Markup.Html($"<h1 class=\"govuk-label-wrapper\">{label}</h1>") : label;
    }

    protected IHtmlContent HintHtml() => Hint is null ? Markup.Nothing : Markup.Html($"<div id=\"{FieldId}-hint\" class=\"govuk-hint\">{Hint}</div>");

    protected IHtmlContent ErrorHtml() => FieldError is not { } error
        ? Markup.Nothing
        : Markup.Html($"<p id=\"{FieldId}-error\" class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">Error:</span> {error}</p>");

    protected void WriteGroup(TagHelperOutput output, IHtmlContent content, string? groupClass = null, IHtmlContent? groupAttributes = null)
    {
        string classes = Classes("govuk-form-group", FieldError is null ? null : "govuk-form-group--error", groupClass, GroupClass);
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Html($"<div class=\"{classes}\"{groupAttributes}>{content}</div>"));
    }

    /// <summary>The attributes that the page's author wrote besides ours, for the field itself.</summary>
    protected static IHtmlContent Others(TagHelperOutput output) => Markup.Attributes(output.Attributes.Where(attribute => attribute.Name != "class")
        .Select(attribute => (attribute.Name, (object?)(attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? true : attribute.Value is bool flag ? flag : attribute.Value?.ToString()))));

    protected static string? OwnClass(TagHelperOutput output) => output.Attributes["class"]?.Value?.ToString();

    protected static string Classes(params IEnumerable<string?> names) => string.Join(' ', names.Where(name => !string.IsNullOrEmpty(name)));

    private static string? Text(object? model) => model switch
    {
        null => null,
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
        Enum or string => model.ToString(),
        _ => Convert.ToString(model, CultureInfo.GetCultureInfo("en-GB")),
    };
}

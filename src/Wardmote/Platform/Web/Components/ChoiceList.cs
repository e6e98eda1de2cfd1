using Microsoft.AspNetCore.Html;

namespace Wardmote.Platform.Web.Components;

/// <summary>The markup that radios and checkboxes have in common: a legend and one item a choice.</summary>
/// <param name="Kind">radios or checkboxes: the component's name.</param>
/// <param name="InputType">radio or checkbox.</param>
internal sealed record ChoiceList(string Kind, string InputType, string Name, string Id, IReadOnlyList<string> Chosen)
{
    /// <summary>The ids of the hint and fault, where no fieldset says them for all items.</summary>
    public string? Description { get; init; }

    /// <summary>The items; the first has the field's own id, so that the error summary leads to it.</summary>
    public IHtmlContent Items(IEnumerable<Choice> choices, string? extraClass, IHtmlContent? attributes = null)
    {
        IHtmlContent items = Markup.Join(choices.Select((choice, index) => Item(choice, index == 0 ? Id : $"{Id}-{index + 1}")));
        string classes = extraClass is null ? $"govuk-{Kind}" : $"govuk-{Kind} {extraClass}";
        return Markup.Html($"<div class=\"{classes}\"{attributes} data-module=\"govuk-{Kind}\">{items}</div>");
    }

    public static IHtmlContent Fieldset(string legend, string? size, bool isHeading, string? describedBy, IHtmlContent content)
    {
        if (legend.Length == 0)
        {
            return content;
        }

        string classes = size is null ? "govuk-fieldset__legend" : $"govuk-fieldset__legend govuk-fieldset__legend--{size}";
        IHtmlContent words = isHeading ? Markup.Html($"<h1 class=\"govuk-fieldset__heading\">{legend}</h1>") : Markup.Html($"{legend}");
        return Markup.Html($"<fieldset class=\"govuk-fieldset\"{Markup.Attributes(("aria-describedby", describedBy))}><legend class=\"{classes}\">{words}</legend>{content}</fieldset>");
    }

    private Markup Item(Choice choice, string id)
    {
        string described = string.Join(' ', new[] { Description, choice.Hint is null ? null : id + "-item-hint" }.Where(part => part is not null));
        IHtmlContent attributes = Markup.Attributes(
            ("checked", Chosen.Contains(choice.Value, StringComparer.Ordinal)), ("aria-describedby", described.Length == 0 ? null : described));
        IHtmlContent hint = choice.Hint is null ? Markup.Nothing : Markup.Html($"<div id=\"{id}-item-hint\" class=\"govuk-hint govuk-{Kind}__hint\">{choice.Hint}</div>");
        return Markup.Html($"""
            <div class="govuk-{Kind}__item">
              <input class="govuk-{Kind}__input" id="{id}" name="{Name}" type="{InputType}" value="{choice.Value}"{attributes}>
              <label class="govuk-label govuk-{Kind}__label" for="{id}">{choice.Text}</label>
              {hint}
            </div>
            """);
    }
}

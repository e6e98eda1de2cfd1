namespace Wardmote.Platform.Web.Components;

/// <summary>One thing that a person may choose from a list.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What the person reads.</param>
/// <param name="Hint">A sentence under it, in radios and checkboxes.</param>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>Choices that send what they show.</summary>
    public static IReadOnlyList<Choice> Of(params IEnumerable<string> texts) => [.. texts.Select(text => new Choice(text, text))];
}

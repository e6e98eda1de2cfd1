using Wardmote.Platform.Web.Components;

namespace Wardmote.Strategy.Pages;

/// <summary>One thing that a list may be narrowed to.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Value">What it is narrowed to; none where it is not.</param>
/// <param name="Text">The same as people read it.</param>
public sealed record FilterPart(string Name, string? Value, string? Text)
{
    /// <summary>Words that were typed.</summary>
    public static FilterPart OfWords(string? words) => new("words", string.IsNullOrWhiteSpace(words) ? null : words.Trim(), $"“{words?.Trim()}”");
}

/// <summary>What a list is narrowed to, with addresses that take one thing off again.</summary>
/// <param name="Page">The address of the whole list.</param>
public sealed record ListFilter(string Page, params IReadOnlyList<FilterPart> Parts)
{
    public IReadOnlyList<Crumb> Chosen => [.. Set.Select(part => new Crumb(part.Text ?? "", Without(part)))];

    private IEnumerable<FilterPart> Set => Parts.Where(part => part.Value is not null);

    private string Without(FilterPart left) =>
        string.Join('&', Set.Where(part => part.Name != left.Name).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}")) is { Length: > 0 } query ? $"{Page}?{query}" : Page;
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Platform.Web.Components;

/// <summary>What a component adds to the attributes that the page's author wrote.</summary>
internal static class Own
{
    /// <summary>Puts the component's class before the author's own.</summary>
    public static void AddClass(TagHelperOutput output, params IEnumerable<string?> names)
    {
        string? authors = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.Join(' ', names.Append(authors).Where(name => !string.IsNullOrEmpty(name))));
    }
}

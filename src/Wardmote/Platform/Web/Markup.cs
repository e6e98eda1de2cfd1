using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Wardmote.Platform.Web;

/// <summary>HTML written as an interpolated string, in which every value is encoded unless it is HTML already.</summary>
[InterpolatedStringHandler]
public sealed class Markup(int literalLength, int formattedCount) : IHtmlContent
{
    private readonly List<IHtmlContent> _parts = new((2 * formattedCount) + Math.Min(literalLength, 1));

    public static IHtmlContent Nothing { get; } = HtmlString.Empty;

    public static Markup Html(Markup markup) => markup;

    public static IHtmlContent Join(IEnumerable<IHtmlContent> parts)
    {
        var all = new HtmlContentBuilder();
        foreach (IHtmlContent part in parts)
        {
            all.AppendHtml(part);
        }

        return all;
    }

    /// <summary>The attributes that have a value; true stands for the bare name.</summary>
    public static IHtmlContent Attributes(params IEnumerable<(string Name, object? Value)> attributes) =>
        Join(attributes.Where(attribute => attribute.Value is not (null or false or ""))
            .Select(attribute => attribute.Value is true
                ? (IHtmlContent)new HtmlString(" " + attribute.Name)
                : Html($" {new HtmlString(attribute.Name)}=\"{attribute.Value}\"")));

    public void AppendLiteral(string literal) => _parts.Add(new HtmlString(literal));

    public void AppendFormatted<T>(T value) => _parts.Add(value switch
    {
        null => Nothing,
        IHtmlContent html => html,
        _ => new Encoded(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    });

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => _parts.ForEach(part => part.WriteTo(writer, encoder));

    private sealed class Encoded(string text) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => encoder.Encode(writer, text);
    }
}

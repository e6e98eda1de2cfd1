using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Wardmote.Tests.Platform.Web.Components;

/// <summary>What a tag helper writes, and markup brought into a form in which only real differences show.</summary>
internal static class Rendered
{
    /// <summary>The markup of a tag with its attributes and content.</summary>
    public static async Task<string> AsHtml(this TagHelper helper, string tagName, string content = "", IEnumerable<(string Name, string? Value)>? attributes = null, Dictionary<object, object>? items = null)
    {
        var all = new TagHelperAttributeList((attributes ?? []).Where(attribute => attribute is { Value: not null } and not ("disabled", "false"))
            .Select(attribute => attribute is ("disabled", _) ? new TagHelperAttribute(attribute.Name) : new TagHelperAttribute(attribute.Name, attribute.Value)));
        var context = new TagHelperContext(tagName, all, items ?? [], "test");
        var output = new TagHelperOutput(tagName, all, (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(content)));
        await helper.ProcessAsync(context, output);
        if (output.TagName is not null && !output.IsContentModified)
        {
            output.Content.SetHtmlContent(await output.GetChildContentAsync());
        }

        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>The markup with attributes and classes in order and white space only where it matters.</summary>
    public static string Normal(string html)
    {
        INodeList nodes = new HtmlParser().ParseFragment(html, new HtmlParser().ParseDocument("<body></body>").Body!);
        return string.Join('\n', nodes.SelectMany(node => Lines(node, 0)));
    }

    private static IEnumerable<string> Lines(INode node, int depth)
    {
        string indent = new(' ', depth * 2);
        if (node is IElement element)
        {
            IEnumerable<string> attributes = element.Attributes
                .Select(attribute => attribute.Name == "class" ? $"class=\"{string.Join(' ', element.ClassList.Order(StringComparer.Ordinal))}\"" : $"{attribute.Name}=\"{attribute.Value}\"")
                .Order(StringComparer.Ordinal);
            yield return $"{indent}<{string.Join(' ', attributes.Prepend(element.LocalName))}>";
            foreach (string line in element.ChildNodes.SelectMany(child => Lines(child, depth + 1)))
            {
                yield return line;
            }
        }
        else if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
        {
            yield return indent + string.Join(' ', text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }
}

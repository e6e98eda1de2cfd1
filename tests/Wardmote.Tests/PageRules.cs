using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Wardmote.Tests;

/// <summary>What is true of every page, whichever test fetches it.</summary>
public static class PageRules
{
    private static readonly HtmlParser Strict = new(new HtmlParserOptions { IsStrictMode = true });

    /// <summary>Fails, with every fault at once, where a page breaks a rule.</summary>
    public static void Check(string html, HttpResponseMessage response)
    {
        string address = response.RequestMessage?.RequestUri?.PathAndQuery ?? "";
        string[] faults = [.. Faults(html, Nonce(response))];
        Assert.True(faults.Length == 0, $"{address} breaks the rules of a page:\n{string.Join('\n', faults)}");
    }

    public static IEnumerable<string> Faults(string html, string nonce)
    {
        IHtmlDocument page;
        string? mistake = null;
        try
        {
            page = Strict.ParseDocument(html);
        }
        catch (HtmlParseException exception)
        {
            mistake = $"It is not valid HTML: {exception.Message} near “{Near(html, exception.Position.Index)}”";
            page = new HtmlParser().ParseDocument(html);
        }

        return (mistake is null ? [] : new[] { mistake }).Concat(Headings(page)).Concat(Ids(page)).Concat(Fields(page)).Concat(Scripts(page, nonce)).Concat(Links(page));
    }

    private static IEnumerable<string> Headings(IHtmlDocument page)
    {
        string[] headings = [.. page.QuerySelectorAll("h1").Select(heading => Words(heading.TextContent))];
        if (headings.Length != 1)
        {
            yield return $"It has {headings.Length} h1 headings rather than one";
        }
        else if (!Words(page.Title ?? "").Replace("Error: ", "", StringComparison.Ordinal).StartsWith(headings[0], StringComparison.Ordinal))
        {
            yield return $"Its title “{page.Title}” does not begin with its heading “{headings[0]}”";
        }

        if (page.QuerySelectorAll("main").Length != 1)
        {
            yield return "It does not have one main part";
        }
    }

    private static IEnumerable<string> Ids(IHtmlDocument page)
    {
        string[] ids = [.. page.All.Select(element => element.GetAttribute("id")).OfType<string>()];
        IEnumerable<string> twice = ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"The id “{same.Key}” is used {same.Count()} times");
        IEnumerable<string> missing = page.QuerySelectorAll("[for], [aria-describedby], [aria-labelledby], a[href^='#']")
            .SelectMany(element => $"{element.GetAttribute("for")} {element.GetAttribute("aria-describedby")} {element.GetAttribute("aria-labelledby")} {(element.LocalName == "a" ? element.GetAttribute("href")?.TrimStart('#') : "")}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)
            .Where(id => !ids.Contains(id, StringComparer.Ordinal))
            .Select(id => $"Something points to the id “{id}”, which is not there");
        return twice.Concat(missing);
    }

    private static IEnumerable<string> Fields(IHtmlDocument page) => page.QuerySelectorAll("input:not([type=hidden]), select, textarea")
        .Where(field => field.GetAttribute("aria-label") is null && page.QuerySelector($"label[for='{field.Id}']") is null)
        .Select(field => $"The field “{field.GetAttribute("name")}” has no label");

    private static IEnumerable<string> Scripts(IHtmlDocument page, string nonce)
    {
        IEnumerable<string> scripts = page.Scripts.Where(script => script.GetAttribute("nonce") != nonce || nonce.Length == 0).Select(script => $"The script {script.Source} does not have the nonce of the security policy");
        IEnumerable<string> inline = page.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
            .Select(attribute => $"The security policy refuses the attribute {attribute.Name}=\"{attribute.Value}\"");
        return scripts.Concat(inline);
    }

    private static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll("a, button")
        .Where(element => Words(element.TextContent).Length == 0 && element.GetAttribute("aria-label") is null)
        .Select(element => $"A link or button says nothing: {element.OuterHtml}");

    private static string Nonce(HttpResponseMessage response)
    {
        string policy = response.Headers.TryGetValues("Content-Security-Policy", out IEnumerable<string>? values) ? string.Join(' ', values) : "";
        int at = policy.IndexOf("'nonce-", StringComparison.Ordinal);
        return at < 0 ? "" : policy[(at + 7)..policy.IndexOf('\'', at + 7)];
    }

    private static string Near(string html, int index) => html[Math.Clamp(index - 60, 0, html.Length)..Math.Clamp(index + 20, 0, html.Length)];

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Web;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Writes a document as HTML: as a part of a page of the application, or as a file that stands alone.</summary>
public static class HtmlWriter
{
    public const string MediaType = "text/html; charset=utf-8";

    private const int FewestParts = 3;

    // Letters stay letters, so that the file can be read as text too.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>All but the title, for a page whose heading says it. A figure leads to its own page.</summary>
    public static IHtmlContent Fragment(Document document) => new HtmlBody(document, isAlone: false).Whole();

    /// <summary>The same as text, to be kept.</summary>
    public static string FragmentText(Document document)
    {
        using var html = new StringWriter();
        Fragment(document).WriteTo(html, Encoder);
        return html.ToString();
    }

    /// <summary>A file that needs nothing but itself, with its own style for screen and print. A figure leads to the table at the end.</summary>
    public static byte[] Write(Document document)
    {
        var body = new HtmlBody(document, isAlone: true);
        using var html = new StringWriter();
        Markup.Html($"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="generator" content="Wardmote">
            <title>{document.Title}</title>
            <style>
            {new HtmlString(HtmlStyleSheet.Css)}
            </style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the report</a>
            <main id="content">
            <h1>{document.Title}</h1>
            {(document.Subtitle.Length > 0 ? Markup.Html($"<p class=\"subtitle\">{document.Subtitle}</p>") : Markup.Nothing)}
            {(body.ListsContents || body.Contents.Parts < FewestParts ? Markup.Nothing : body.Contents.Of(deepest: 1))}
            {body.Whole()}
            </main>
            </body>
            </html>

            """).WriteTo(html, Encoder);
        return Encoding.UTF8.GetBytes(html.ToString());
    }
}

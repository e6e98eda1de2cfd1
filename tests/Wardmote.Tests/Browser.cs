using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Wardmote.Tests;

/// <summary>A browser without a screen: keeps cookies, sends forms as they stand on the page, and does not follow redirects by itself.</summary>
public sealed class Browser : IDisposable
{
    private static readonly HtmlParser Parser = new();

    private readonly HttpClient _client;

    public Browser(Uri address)
    {
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public HttpClient Client => _client;

    public Task<HttpResponseMessage> GetAsync(string address) => _client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>A page that must be there, read as HTML.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using HttpResponseMessage response = await GetAsync(address);
        Assert.True(response.IsSuccessStatusCode, $"{address} answered {(int)response.StatusCode}");
        return await ReadAsync(response);
    }

    /// <summary>Opens the page, fills in its form and sends it, hidden fields and antiforgery token included.</summary>
    /// <param name="fields">What is typed; a field that the form has already keeps its value where nothing is typed.</param>
    /// <param name="form">A CSS selector of the form; by default the last on the page that has a field named here, or the last in the main part.</param>
    public async Task<HttpResponseMessage> PostFormAsync(string address, Dictionary<string, string> fields, string? form = null) => await (await FillInAsync(address, fields, form))();

    /// <summary>Opens the page and fills in its form like <see cref="PostFormAsync"/>; what comes back sends it.</summary>
    public async Task<Func<Task<HttpResponseMessage>>> FillInAsync(string address, Dictionary<string, string> fields, string? form = null)
    {
        IHtmlDocument page = await PageAsync(address);
        IHtmlFormElement target = FindForm(page, fields, form);
        KeyValuePair<string, string>[] filled = [.. FieldsOf(target).Where(field => !fields.ContainsKey(field.Key)).Concat(fields)];
        return async () =>
        {
            using var content = new FormUrlEncodedContent(filled);
            return await _client.PostAsync(ActionOf(target, address), content);
        };
    }

    /// <summary>Opens the page and sends its form with a file.</summary>
    /// <param name="handler">The button that sends the form to a part of its page; none for the form's own.</param>
    public async Task<HttpResponseMessage> PostFileAsync(string address, string field, string fileName, Stream file, Dictionary<string, string>? fields = null, string? handler = null)
    {
        fields ??= [];
        IHtmlDocument page = await PageAsync(address);
        IHtmlFormElement target = FindForm(page, fields, "form:has(input[type=file])");
        using var content = new MultipartFormDataContent();
        foreach ((string name, string value) in FieldsOf(target).Where(typed => !fields.ContainsKey(typed.Key)).Concat(fields))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new StreamContent(file), field, fileName);
        return await _client.PostAsync(handler is null ? ActionOf(target, address) : new Uri($"{address}?handler={handler}", UriKind.Relative), content);
    }

    /// <summary>The page in an answer. Whatever a test is about, the page must keep the rules of every page.</summary>
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        string html = await response.Content.ReadAsStringAsync();
        PageRules.Check(html, response);
        return await Parser.ParseDocumentAsync(html);
    }

    public void Dispose() => _client.Dispose();

    private static IHtmlFormElement FindForm(IHtmlDocument page, Dictionary<string, string> fields, string? selector)
    {
        IHtmlFormElement? form = selector is null
            ? page.QuerySelectorAll<IHtmlFormElement>("main form").LastOrDefault(candidate => fields.Keys.Any(name => candidate.Elements.Any(element => element.GetAttribute("name") == name)))
                ?? page.QuerySelectorAll<IHtmlFormElement>("main form").LastOrDefault()
            : page.QuerySelector<IHtmlFormElement>(selector);
        Assert.True(form is not null, $"The page “{page.Title}” has no form {selector}");
        return form!;
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form) => form.Elements.SelectMany(element => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" or "submit" } => [],
        IHtmlInputElement { Name.Length: > 0 } input => [new(input.Name, input.Value)],
        IHtmlTextAreaElement { Name.Length: > 0 } area => [new(area.Name, area.Value)],
        IHtmlSelectElement { Name.Length: > 0 } select => select.Options.Where(option => option.IsSelected).Select(option => new KeyValuePair<string, string>(select.Name!, option.Value)),
        _ => Array.Empty<KeyValuePair<string, string>>(),
    });

    private static Uri ActionOf(IHtmlFormElement form, string address) => new(form.GetAttribute("action") is { Length: > 0 } action ? action : address, UriKind.Relative);
}

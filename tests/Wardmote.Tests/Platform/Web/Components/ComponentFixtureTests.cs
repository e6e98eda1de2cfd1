using System.Globalization;
using System.Text.Json;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Tests.Platform.Web.Components;

/// <summary>Components give the markup of GOV.UK Frontend's own examples.</summary>
public sealed class ComponentFixtureTests
{
    [Fact]
    public Task Buttons_are_the_librarys_own() => CompareAsync(
        Fixture.Of("button", "text", "classes", "href", "type", "name", "value", "id", "preventDoubleClick", "attributes.*"),
        fixture => fixture.Text("preventDoubleClick") == "false",
        fixture => new ButtonTagHelper { Href = fixture.Text("href"), Type = fixture.Text("type") ?? "submit", Once = fixture.Flag("preventDoubleClick") }
            .AsHtml("govuk-button", Encoded(fixture.Text("text")), Attributes(fixture, "name", "value", "id")),
        atLeast: 20);

    [Fact]
    public Task Error_summaries_are_the_librarys_own() => CompareAsync(
        Fixture.Of("error-summary", "titleText", "errorList.text", "errorList.href"),
        fixture => fixture.Text("titleText") != "There is a problem",
        fixture => new ErrorSummaryTagHelper
        {
            Errors = [.. fixture.List("errorList").Select(error => (Fixture.TextOf(error, "href")?.TrimStart('#'), Fixture.TextOf(error, "text")!))],
        }.AsHtml("govuk-error-summary"),
        atLeast: 3);

    [Fact]
    public Task Details_are_the_librarys_own() => CompareAsync(
        Fixture.Of("details", "summaryText", "text", "html", "id", "classes", "open", "attributes.*"),
        _ => false,
        fixture => new DetailsTagHelper { Summary = fixture.Text("summaryText")!, Open = fixture.Flag("open") }
            .AsHtml("govuk-details", Content(fixture), Attributes(fixture, "id")),
        atLeast: 8);

    [Fact]
    public Task Tags_are_the_librarys_own() => CompareAsync(
        Fixture.Of("tag", "text", "html", "classes", "attributes.*"),
        _ => false,
        fixture => new TagTagHelper().AsHtml("govuk-tag", Content(fixture), Attributes(fixture)),
        atLeast: 10);

    [Fact]
    public Task Inset_texts_are_the_librarys_own() => CompareAsync(
        Fixture.Of("inset-text", "text", "html", "classes", "id", "attributes.*"),
        _ => false,
        fixture => new InsetTextTagHelper().AsHtml("govuk-inset-text", Content(fixture), Attributes(fixture, "id")),
        atLeast: 5);

    [Fact]
    public Task Warning_texts_are_the_librarys_own() => CompareAsync(
        Fixture.Of("warning-text", "text", "html", "classes", "iconFallbackText", "attributes.*"),
        fixture => fixture.Text("iconFallbackText") is not (null or "Warning") || fixture.Text("text") is null,
        fixture => new WarningTextTagHelper().AsHtml("govuk-warning-text", Content(fixture), Attributes(fixture)),
        atLeast: 4);

    [Fact]
    public Task Notification_banners_are_the_librarys_own() => CompareAsync(
        Fixture.Of("notification-banner", "text", "html", "type", "classes", "attributes.*"),
        fixture => fixture.Text("type") is not (null or "success"),
        fixture => new NotificationBannerTagHelper { Success = fixture.Text("type") == "success", Text = fixture.Text("html") is null ? fixture.Text("text") : null }
            .AsHtml("govuk-notification-banner", fixture.Text("html") ?? "", Attributes(fixture)),
        atLeast: 8);

    [Fact]
    public Task Panels_are_the_librarys_own() => CompareAsync(
        Fixture.Of("panel", "titleText", "text", "html", "classes", "attributes.*"),
        fixture => fixture.Text("classes")?.Contains("interruption", StringComparison.Ordinal) == true,
        fixture => new PanelTagHelper { Heading = fixture.Text("titleText")! }.AsHtml("govuk-panel", Content(fixture), Attributes(fixture)),
        atLeast: 5);

    [Fact]
    public Task Summary_lists_are_the_librarys_own() => CompareAsync(
        Fixture.Of("summary-list", "classes", "rows.key.text", "rows.value.text", "rows.value.html", "rows.classes", "rows.actions.items.href", "rows.actions.items.text", "rows.actions.items.visuallyHiddenText", "attributes.*"),
        fixture => fixture.List("rows").Any(row => row.TryGetProperty("actions", out JsonElement actions)
            && (actions.GetProperty("items").GetArrayLength() != 1 || Fixture.TextOf(actions.GetProperty("items")[0], "visuallyHiddenText") != Fixture.TextOf(row, "key", "text")))
            || (fixture.Html.Contains("--no-actions", StringComparison.Ordinal)),
        async fixture =>
        {
            string rows = "";
            foreach (JsonElement row in fixture.List("rows"))
            {
                JsonElement? action = row.TryGetProperty("actions", out JsonElement actions) ? actions.GetProperty("items")[0] : null;
                var helper = new SummaryRowTagHelper { Key = Fixture.TextOf(row, "key", "text")! };
                if (action is { } link)
                {
                    helper.Href = Fixture.TextOf(link, "href");
                    helper.Action = Fixture.TextOf(link, "text")!;
                }

                rows += await helper.AsHtml("govuk-summary-row", Fixture.TextOf(row, "value", "html") ?? Encoded(Fixture.TextOf(row, "value", "text")), [("class", Fixture.TextOf(row, "classes"))]);
            }

            return await new SummaryListTagHelper().AsHtml("govuk-summary-list", rows, Attributes(fixture));
        },
        atLeast: 5);

    [Fact]
    public Task Tables_are_the_librarys_own() => CompareAsync(
        Fixture.Of("table", "caption", "captionClasses", "classes", "firstCellIsHeader", "head.text", "head.format", "head.classes", "rows.text", "rows.format", "rows.classes", "rows.html", "attributes.*"),
        fixture => fixture.Text("captionClasses")?.Contains(' ', StringComparison.Ordinal) == true,
        TableAsync,
        atLeast: 8);

    [Fact]
    public Task Breadcrumbs_are_the_librarys_own() => CompareAsync(
        Fixture.Of("breadcrumbs", "items.text", "items.href", "classes", "attributes.*"),
        fixture => fixture.List("items").Any(item => Fixture.TextOf(item, "href") is null),
        fixture => new BreadcrumbsTagHelper { Crumbs = [.. fixture.List("items").Select(item => new Crumb(Fixture.TextOf(item, "text")!, Fixture.TextOf(item, "href")!))] }
            .AsHtml("govuk-breadcrumbs", attributes: Attributes(fixture)),
        atLeast: 3);

    [Fact]
    public Task Service_navigation_is_the_librarys_own() => CompareAsync(
        Fixture.Of("service-navigation", "navigation.text", "navigation.href", "navigation.current"),
        fixture => !fixture.List("navigation").Any(),
        fixture => new ServiceNavigationTagHelper
        {
            Links = [.. fixture.List("navigation").Select(link => new FrameLink(Fixture.TextOf(link, "text")!, Address(link)))],
            Path = fixture.List("navigation").Where(link => Fixture.TextOf(link, "current") == "true").Select(Address).FirstOrDefault(),
        }.AsHtml("govuk-service-navigation"),
        atLeast: 3,
        ignore: " href=");

    [Fact]
    public Task Pagination_is_the_librarys_own() => CompareAsync(
        Fixture.Of("pagination", "previous.href", "next.href", "items.number", "items.href", "items.current", "items.ellipsis"),
        fixture => fixture.Name is "with empty items" or "with many pages" || fixture.List("items").Any() is false,
        fixture =>
        {
            JsonElement[] items = [.. fixture.List("items").Where(item => Fixture.TextOf(item, "number") is not null)];
            JsonElement current = items.First(item => Fixture.TextOf(item, "current") == "true");
            int page = int.Parse(Fixture.TextOf(current, "number")!, CultureInfo.InvariantCulture);
            return new PaginationTagHelper
            {
                Page = page,
                Pages = items.Max(item => int.Parse(Fixture.TextOf(item, "number")!, CultureInfo.InvariantCulture)),
                Address = number => number == page - 1 && fixture.Text("previous", "href") is { } previous && items.All(item => Fixture.TextOf(item, "href") != previous)
                    ? previous
                    : items.Where(item => Fixture.TextOf(item, "number") == number.ToString(CultureInfo.InvariantCulture)).Select(item => Fixture.TextOf(item, "href")).FirstOrDefault() ?? "",
            }.AsHtml("govuk-pagination");
        },
        atLeast: 2,
        ignore: " href=");

    private static async Task<string> TableAsync(Fixture fixture)
    {
        var items = new Dictionary<object, object> { [typeof(TableTagHelper)] = true };
        Task<string> Cell(string tag, string content, bool numeric = false, string? classes = null, string? scope = null) =>
            new TableCellTagHelper { Numeric = numeric }.AsHtml(tag, content, [("class", classes), ("scope", scope)], items);

        string head = "";
        foreach (JsonElement cell in fixture.List("head"))
        {
            head += await Cell("th", Encoded(Fixture.TextOf(cell, "text")), Fixture.TextOf(cell, "format") == "numeric", Fixture.TextOf(cell, "classes"));
        }

        string body = "";
        foreach (JsonElement row in fixture.List("rows"))
        {
            string cells = "";
            foreach ((int index, JsonElement cell) in row.EnumerateArray().Index())
            {
                bool isHeader = index == 0 && fixture.Flag("firstCellIsHeader");
                string content = Fixture.TextOf(cell, "html") ?? Encoded(Fixture.TextOf(cell, "text"));
                cells += await Cell(isHeader ? "th" : "td", content, !isHeader && Fixture.TextOf(cell, "format") == "numeric", Fixture.TextOf(cell, "classes"), isHeader ? "row" : null);
            }

            body += await Cell("tr", cells);
        }

        string rows = (head.Length > 0 ? await Cell("thead", await Cell("tr", head)) : "") + await Cell("tbody", body);
        string table = await new TableTagHelper { Caption = fixture.Text("caption") ?? "", CaptionSize = fixture.Text("captionClasses")?.Split("--")[^1] }.AsHtml("govuk-table", rows, Attributes(fixture));
        // The frame in which a wide table scrolls is ours.
        return table.Replace("<div class=\"wm-scroll\">", "", StringComparison.Ordinal).Replace("</table></div>", "</table>", StringComparison.Ordinal);
    }

    private static async Task CompareAsync(IReadOnlyList<Fixture> fixtures, Func<Fixture, bool> isLeftOut, Func<Fixture, Task<string>> render, int atLeast, string? ignore = null)
    {
        Fixture[] compared = [.. fixtures.Where(fixture => !isLeftOut(fixture))];
        foreach (Fixture fixture in compared)
        {
            string expected = Normal(fixture.Html, ignore);
            string got = Normal(await render(fixture), ignore);

            Assert.True(expected == got, $"{fixture.Name}\nexpected\n{expected}\ngot\n{got}");
        }

        Assert.True(compared.Length >= atLeast, $"Only {compared.Length} examples were compared");
    }

    private static string Normal(string html, string? ignore)
    {
        string normal = Rendered.Normal(html);
        return ignore is null ? normal : System.Text.RegularExpressions.Regex.Replace(normal, ignore + "\"[^\"]*\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Content(Fixture fixture) => fixture.Text("html") ?? Encoded(fixture.Text("text"));

    // The examples' addresses are fragments; ours are paths.
    private static string Address(JsonElement link) => Fixture.TextOf(link, "href")!.TrimStart('#');

    private static string Encoded(string? text) => System.Net.WebUtility.HtmlEncode(text ?? "");

    private static IEnumerable<(string, string?)> Attributes(Fixture fixture, params string[] passedOn) => passedOn.Append("class")
        .Select(name => (name, fixture.Text(name == "class" ? "classes" : name)))
        .Concat(fixture.Options.TryGetProperty("attributes", out JsonElement others) ? others.EnumerateObject().Select(other => (other.Name, Fixture.TextOf(other.Value))) : []);
}

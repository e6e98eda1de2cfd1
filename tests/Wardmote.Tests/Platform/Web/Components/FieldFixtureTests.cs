using System.Text.Json;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Tests.Platform.Web.Components;

/// <summary>Form fields give the markup of GOV.UK Frontend's own examples.</summary>
public sealed class FieldFixtureTests
{
    private static readonly string[] Shared =
        ["name", "id", "value", "classes", "describedBy", "label.text", "label.classes", "label.isPageHeading", "hint.text", "errorMessage.text", "formGroup.classes", "attributes.*", "autocomplete", "disabled", "spellcheck"];

    private static readonly string[] Lists =
        ["name", "idPrefix", "classes", "fieldset.legend.text", "fieldset.legend.classes", "fieldset.legend.isPageHeading", "hint.text", "errorMessage.text", "formGroup.classes", "items.text", "items.value", "items.hint.text", "attributes.*", "value"];

    [Fact]
    public Task Text_inputs_are_the_librarys_own() => CompareAsync(
        "govuk-input",
        Fixture.Of("input", [.. Shared, "type", "prefix.text", "suffix.text", "inputmode", "pattern", "autocapitalize"]),
        fixture => new InputTagHelper { Type = fixture.Text("type") ?? "text", Prefix = fixture.Text("prefix", "text"), Suffix = fixture.Text("suffix", "text") },
        ["autocomplete", "inputmode", "pattern", "spellcheck", "autocapitalize", "disabled"],
        atLeast: 30);

    // Razor hands over an empty text where a page's hint or error is null.
    [Fact]
    public async Task A_hint_or_an_error_without_words_is_none()
    {
        string html = await new InputTagHelper { Name = "Title", Label = "Title", Hint = "", Error = "" }.AsHtml("govuk-input");

        Assert.DoesNotContain("govuk-hint", html, StringComparison.Ordinal);
        Assert.DoesNotContain("error", html, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-describedby", html, StringComparison.Ordinal);
    }

    [Fact]
    public Task Password_inputs_are_the_librarys_own() => CompareAsync(
        "govuk-password-input",
        Fixture.Of("password-input", [.. Shared.Except(["value"])]),
        fixture => new PasswordInputTagHelper { Autocomplete = fixture.Text("autocomplete") ?? "current-password" },
        [],
        atLeast: 9);

    [Fact]
    public Task Text_areas_are_the_librarys_own() => CompareAsync(
        "govuk-textarea",
        Fixture.Of("textarea", [.. Shared, "rows"]),
        fixture => new TextareaTagHelper { Rows = fixture.Text("rows") is { } rows ? int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture) : 5 },
        ["autocomplete", "spellcheck", "disabled"],
        atLeast: 16);

    [Fact]
    public Task Selects_are_the_librarys_own() => CompareAsync(
        "govuk-select",
        [.. Fixture.Of("select", [.. Shared, "items", "items.text", "items.value"]).Where(fixture => !fixture.Name.Contains("without values", StringComparison.Ordinal))],
        fixture => new SelectTagHelper { Choices = Choices(fixture) },
        ["disabled"],
        atLeast: 7);

    [Fact]
    public Task File_uploads_are_the_librarys_own() => CompareAsync(
        "govuk-file-upload",
        Fixture.Of("file-upload", [.. Shared, "javascript", "multiple"]),
        fixture => new FileUploadTagHelper { Drop = fixture.Flag("javascript"), Multiple = fixture.Flag("multiple") },
        ["disabled"],
        atLeast: 10);

    [Fact]
    public Task Radios_are_the_librarys_own() => CompareAsync(
        "govuk-radios", Fixture.Of("radios", Lists), fixture => new RadiosTagHelper { Choices = Choices(fixture) }, [], atLeast: 12, isList: true);

    [Fact]
    public Task Checkboxes_are_the_librarys_own() => CompareAsync(
        "govuk-checkboxes", Fixture.Of("checkboxes", Lists), fixture => new CheckboxesTagHelper { Choices = Choices(fixture) }, [], atLeast: 8, isList: true);

    private static async Task CompareAsync(string tag, IReadOnlyList<Fixture> fixtures, Func<Fixture, FieldTagHelper> make, string[] passedOn, int atLeast, bool isList = false)
    {
        foreach (Fixture fixture in fixtures)
        {
            FieldTagHelper helper = make(fixture);
            helper.Name = fixture.Text("name");
            helper.Id = fixture.Text(isList ? "idPrefix" : "id") ?? helper.Name;
            helper.Value = fixture.Text("value");
            helper.Label = (isList ? fixture.Text("fieldset", "legend", "text") : fixture.Text("label", "text")) ?? "";
            helper.LabelSize = (isList ? fixture.Text("fieldset", "legend", "classes") : fixture.Text("label", "classes"))?.Split("--")[^1];
            helper.LabelIsHeading = isList ? fixture.Flag("fieldset", "legend", "isPageHeading") : fixture.Flag("label", "isPageHeading");
            helper.Hint = fixture.Text("hint", "text");
            helper.Error = fixture.Text("errorMessage", "text");
            helper.DescribedBy = fixture.Text("describedBy");
            helper.GroupClass = fixture.Text("formGroup", "classes");
            IEnumerable<(string, string?)> attributes = passedOn.Select(name => (name, fixture.Text(name)))
                .Append(("class", fixture.Text("classes")))
                .Concat(fixture.Options.TryGetProperty("attributes", out JsonElement others) ? others.EnumerateObject().Select(other => (other.Name, Fixture.TextOf(other.Value))) : []);

            string html = await helper.AsHtml(tag, attributes: attributes);

            Assert.True(Rendered.Normal(fixture.Html) == Rendered.Normal(html), $"{tag}, {fixture.Name}\nexpected\n{Rendered.Normal(fixture.Html)}\ngot\n{Rendered.Normal(html)}");
        }

        Assert.True(fixtures.Count >= atLeast, $"Only {fixtures.Count} examples of {tag} were compared");
    }

    private static List<Choice> Choices(Fixture fixture) =>
        [.. fixture.List("items").Select(item => new Choice(Fixture.TextOf(item, "value") ?? "", Fixture.TextOf(item, "text") ?? "", Fixture.TextOf(item, "hint", "text")))];
}

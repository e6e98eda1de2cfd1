using System.Text.Json;

namespace Wardmote.Tests.Platform.Web.Components;

/// <summary>One example that GOV.UK Frontend ships for a component: what goes in and the markup that must come out.</summary>
public sealed record Fixture(string Name, JsonElement Options, string Html)
{
    /// <summary>The examples of a component that use no options but these. An option of an option is written with a dot.</summary>
    public static IReadOnlyList<Fixture> Of(string component, params string[] options)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), component, "fixtures.json")));
        return
        [
            .. file.RootElement.GetProperty("fixtures").EnumerateArray()
                .Select(fixture => new Fixture(fixture.GetProperty("name").GetString()!, fixture.GetProperty("options").Clone(), fixture.GetProperty("html").GetString()!))
                .Where(fixture => Keys(fixture.Options, "").All(key => options.Any(option => key == option || (option.EndsWith('*') && key.StartsWith(option[..^1], StringComparison.Ordinal))))),
        ];
    }

    /// <summary>An option as text; none where it is not given.</summary>
    public string? Text(params string[] path) => TextOf(Options, path);

    public bool Flag(params string[] path) => TextOf(Options, path) == "true";

    public IEnumerable<JsonElement> List(string name) => Options.TryGetProperty(name, out JsonElement list)
        ? list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        : [];

    public static string? TextOf(JsonElement element, params string[] path)
    {
        foreach (string step in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element))
            {
                return null;
            }
        }

        return element.ValueKind switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Null => null,
            JsonValueKind.String => element.GetString(),
            _ => element.GetRawText(),
        };
    }

    private static IEnumerable<string> Keys(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Keys(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Keys(item, path)),
        _ => [path],
    };

    private static string Folder()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, "src", "Wardmote", "Platform", "Web", "Assets", "node_modules", "govuk-frontend", "dist", "govuk", "components");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("GOV.UK Frontend was not found: build the application first");
    }
}

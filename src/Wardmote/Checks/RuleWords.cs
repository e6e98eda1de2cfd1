using System.Text.Json;

namespace Wardmote.Checks;

/// <summary>The words that rules look for, kept as dated and sourced data beside them: "direction.words.json".</summary>
public static class RuleWords
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads one file of words from the program itself.</summary>
    /// <exception cref="InvalidOperationException">The program was built without that file.</exception>
    public static T Read<T>(string fileName)
    {
        using Stream stream = typeof(RuleWords).Assembly.GetManifestResourceStream($"Wardmote.Checks.Rules.{fileName}")
            ?? throw new InvalidOperationException($"The program holds no file of words named {fileName}");
        return JsonSerializer.Deserialize<T>(stream, Options)
            ?? throw new InvalidOperationException($"The file of words {fileName} is empty");
    }
}

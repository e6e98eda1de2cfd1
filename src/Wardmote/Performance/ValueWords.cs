using System.Text.Json;

namespace Wardmote.Performance;

/// <summary>The words that stand in values and above their columns, kept as data: "values.words.json".</summary>
public sealed record ValueWords
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static ValueWords All { get; } = Read();

    public required IReadOnlyDictionary<string, string[]> Special { get; init; }

    public required IReadOnlyList<string> Approximate { get; init; }

    public required IReadOnlyList<string> Yes { get; init; }

    public required IReadOnlyList<string> No { get; init; }

    /// <summary>What a letter or word after a number multiplies it by.</summary>
    public required IReadOnlyDictionary<string, double> Scales { get; init; }

    /// <summary>The words for each length of time.</summary>
    public required IReadOnlyDictionary<string, string[]> Durations { get; init; }

    /// <summary>The headings under which a file of values keeps each part.</summary>
    public required IReadOnlyDictionary<string, string[]> Headings { get; init; }

    /// <summary>What a word says that stands in a value's place; none where it is no such word.</summary>
    public SpecialValue? SpecialOf(string text) =>
        Special.Where(entry => entry.Value.Contains(text, StringComparer.OrdinalIgnoreCase)).Select(entry => (SpecialValue?)Enum.Parse<SpecialValue>(entry.Key, ignoreCase: true)).FirstOrDefault();

    private static ValueWords Read()
    {
        using Stream file = typeof(ValueWords).Assembly.GetManifestResourceStream("Wardmote.Performance.values.words.json")
            ?? throw new InvalidOperationException("The program was built without its words of values");
        return JsonSerializer.Deserialize<ValueWords>(file, Options) ?? throw new InvalidOperationException("The file of words of values is empty");
    }
}

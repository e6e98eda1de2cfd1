using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wardmote.Plans.Reading;

/// <summary>Opens the file of words once, and asks the questions of it that more than one reader has.</summary>
internal static class Words
{
    // In a long sentence one word says little about the list that it introduces.
    private const int LongestHeading = 12;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static PlanWords Known { get; } = Load();

    /// <summary>Whether one of the phrases stands in the text as whole words, whatever its case and punctuation.</summary>
    public static bool Mentions(string text, IEnumerable<string> phrases)
    {
        string padded = Padded(text);
        return phrases.Any(phrase => padded.Contains(Padded(phrase), StringComparison.Ordinal));
    }

    /// <summary>The value beside the longest phrase that the text holds; none where it holds none.</summary>
    public static string? Named(string text, IReadOnlyDictionary<string, string> names)
    {
        string padded = Padded(text);
        return names.Where(pair => padded.Contains(Padded(pair.Key), StringComparison.Ordinal) || padded.Contains($"{Padded(pair.Key).TrimEnd()}s ", StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Key.Length)
            .Select(pair => pair.Value)
            .FirstOrDefault();
    }

    /// <summary>The value beside the first entry that the text holds: the entries stand in the order of their weight.</summary>
    public static string? FirstNamed(string text, IReadOnlyDictionary<string, string> names)
    {
        string padded = Padded(text);
        return names.Where(pair => padded.Contains(Padded(pair.Key), StringComparison.Ordinal)).Select(pair => pair.Value).FirstOrDefault();
    }

    /// <summary>The kind of a list whose introduction or heading this is; none where no word gives it away.</summary>
    public static string? KindOfList(string introduction)
    {
        string plain = Padded(introduction);
        bool isLong = Wording.CountWords(introduction) > LongestHeading;
        return Known.Lists
            .SelectMany(list => list.Value.Select(phrase => (list.Key, Phrase: Padded(phrase).TrimEnd())))
            .Where(entry => plain.Contains(entry.Phrase, StringComparison.Ordinal) && (!isLong || entry.Phrase.AsSpan().Trim().Contains(' ')))
            .OrderByDescending(entry => entry.Phrase.Length)
            .Select(entry => entry.Key)
            .FirstOrDefault();
    }

    private static string Padded(string text) => $" {string.Join(' ', Wording.WordsOf(text.ToLowerInvariant()))} ";

    private static PlanWords Load()
    {
        using Stream file = typeof(Words).Assembly.GetManifestResourceStream("Wardmote.Plans.Reading.plan.words.json")
            ?? throw new InvalidOperationException("The file of words is not part of the program");
        return JsonSerializer.Deserialize<PlanWords>(file, Format)
            ?? throw new InvalidOperationException("The file of words is empty");
    }
}

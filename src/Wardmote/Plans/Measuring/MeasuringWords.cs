using System.Text.Json;

namespace Wardmote.Plans.Measuring;

/// <summary>The words by which rows of a plan become indicators, kept as dated data beside the program.</summary>
internal sealed record MeasuringWords
{
    private const string File = "Wardmote.Plans.Measuring.measuring.words.json";

    public static MeasuringWords Known { get; } = Read();

    /// <summary>The tiers that rank, the highest first.</summary>
    public required IReadOnlyList<string> Tiers { get; init; }

    /// <summary>What stands before a rough number.</summary>
    public required IReadOnlyList<string> Approximate { get; init; }

    /// <summary>What says that a share follows from the numbers before it.</summary>
    public required string Equates { get; init; }

    public required string Baseline { get; init; }

    public required string Quartile { get; init; }

    public required IReadOnlyList<string> Yes { get; init; }

    /// <summary>Statements that what is counted changed, each with the time in a group “when”.</summary>
    public required IReadOnlyList<string> Breaks { get; init; }

    public required IReadOnlyList<AreaWords> Areas { get; init; }

    /// <summary>What letters beside numbers stand for where no title says it.</summary>
    public required IReadOnlyDictionary<string, string> Letters { get; init; }

    public required IReadOnlyList<RelationWords> Relations { get; init; }

    private static MeasuringWords Read()
    {
        using Stream stream = typeof(MeasuringWords).Assembly.GetManifestResourceStream(File) ?? throw new InvalidOperationException($"The program holds no file of words named {File}");
        return JsonSerializer.Deserialize<MeasuringWords>(stream, JsonSerializerOptions.Web) ?? throw new InvalidOperationException($"The file of words {File} is empty");
    }
}

/// <summary>An area that a source may cover, and the words that say so.</summary>
internal sealed record AreaWords(string Area, string Pattern);

/// <summary>Two counts of which one is a part of the other.</summary>
/// <param name="Title">What the part's share of the whole is called.</param>
internal sealed record RelationWords(string Whole, string Part, string Title);

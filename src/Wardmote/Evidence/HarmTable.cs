using System.Text.Json;
using Wardmote.Analysis.Harm;

namespace Wardmote.Evidence;

/// <summary>A table of what one crime of each published type weighs, with its source: cost, Crime Harm Index or Crime Severity Score.</summary>
/// <param name="Id">The word for addresses and commands, such as "unit-cost".</param>
/// <param name="Title">Its name.</param>
/// <param name="Unit">In what a weight is told.</param>
/// <param name="PricesOf">The year of its prices ("2015/16"); empty where it is no cost.</param>
/// <param name="Source">Where the weights come from.</param>
/// <param name="Published">When, as a year or a month.</param>
/// <param name="Note">What to know of the whole table; shown wherever it is used.</param>
/// <param name="Weights">One for each type of incident that the police publish, by its name.</param>
public sealed record HarmTable(
    string Id, string Title, string Unit, string PricesOf, string Source, string Published, string Note, IReadOnlyList<TypeWeight> Weights)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly Written File = ReadFile();

    /// <summary>The tables that come with the program.</summary>
    public static IReadOnlyList<HarmTable> All { get; } = [.. File.Tables.Select(table => table.Read())];

    /// <summary>What money was worth by year, to bring costs to other prices.</summary>
    public static PriceIndex Prices { get; } = new(File.Prices.Values);

    /// <summary>Where the prices come from, and whether they are checked.</summary>
    public static string PricesSource => $"{File.Prices.Source}. {File.Prices.Note}{(File.Prices.Unverified ? " Unverified." : "")}";

    private static Written ReadFile()
    {
        using Stream file = typeof(HarmTable).Assembly.GetManifestResourceStream("Wardmote.Evidence.harm.weights.json")
            ?? throw new InvalidOperationException("harm.weights.json is not built into the program");
        return JsonSerializer.Deserialize<Written>(file, Json)!;
    }

    private sealed record Written(WrittenPrices Prices, IReadOnlyList<WrittenTable> Tables);

    private sealed record WrittenPrices(string Source, string Note, bool Unverified, Dictionary<string, double> Values);

    private sealed record WrittenTable(string Id, string Title, string Unit, string? Prices, string Source, string Published, string Note, IReadOnlyList<WrittenType> Types)
    {
        public HarmTable Read() => new(Id, Title, Unit, Prices ?? "", Source, Published, Note, [.. Types.Select(type => type.Read())]);
    }

    private sealed record WrittenType(string Type, string? Note, IReadOnlyList<WrittenOffence>? Mix, double? Low, double? Central, double? High, bool IsCrime = true, bool Unverified = false)
    {
        public TypeWeight Read()
        {
            TypeWeight weight =
                !IsCrime ? TypeWeight.NotCrime(Type, "")
                : Mix is { Count: > 0 } ? TypeWeight.OfMix(Type, [.. Mix.Select(offence => offence.Read())])
                : Central is { } central ? new TypeWeight(Type, Low ?? central, central, High ?? central, 1)
                : TypeWeight.None(Type, "");
            return weight with { Note = Note ?? "", IsUnverified = Unverified || Mix?.Any(offence => offence.Unverified) == true };
        }
    }

    private sealed record WrittenOffence(string Offence, double? Weight, double Share, double? Low, double? High, bool Unverified = false)
    {
        public OffenceShare Read() => new(Offence, Weight, Share, Low ?? Share, High ?? Share);
    }
}
